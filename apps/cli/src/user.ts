import { addUser } from '@pejl/actions/add-user.ts'
import { setPassword } from '@pejl/actions/set-password.ts'
import { setRole } from '@pejl/actions/set-role.ts'
import { findProjectRoot } from '@pejl/connect/project-root.ts'
import type { Actor } from '@pejl/domain/access/actor.ts'
import { roles } from '@pejl/domain/access/permissions.ts'
import type { Database } from '@pejl/store/db.ts'
import { findUserByName } from '@pejl/store/user-store.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { askPassword } from './ask-password.ts'
import { type Command, type ExitStatus, type Surroundings, say } from './command.ts'
import { argon2Passwords as passwords } from './passwords.ts'
import { withDatabase } from './with-database.ts'

const help = `Brug: pejl user add BRUGERNAVN --role ROLLE [--name NAVN]
      pejl user passwd BRUGERNAVN
      pejl user role BRUGERNAVN ROLLE

Opretter en bruger, skifter adgangskode eller rolle. Roller: ${roles.join(', ')}.
Adgangskoden spørges der om; i et rør læses den som første linje af standardinput. Mindst 12 tegn.

  --role ROLLE  hvad brugeren må
  --name NAVN   navnet, som andre ser (ellers brugernavnet)
  --help        denne hjælp`

/** `pejl user`: makes users, and gives them another password or role. */
export const user: Command = {
  help,
  run: async (args, around) => {
    const options = { role: { type: 'string' }, name: { type: 'string' } } as const
    const parsed = parseArguments(args, options, { command: 'user', around })
    if (!parsed) return 2
    const [verb, username, third, ...more] = parsed.rest
    const role = String(parsed.options.role ?? third ?? '')
    const wrong = wrongWords({ verb, username, role, third, more })
    if (wrong || !username) return wrongUsage(around, 'user', wrong ?? 'mangler et brugernavn.')

    const password = verb === 'role' ? '' : await askPassword(around)
    if (password === undefined) {
      say(around, 'De to adgangskoder er ikke ens. Intet er ændret.')
      return 1
    }
    const given = { username, role, password, name: String(parsed.options.name ?? username) }
    return withDatabase({ around, root: findProjectRoot() }, async ({ database }) => {
      if (verb === 'add') return add(database, given, around)
      return change(database, { verb: verb === 'role' ? 'role' : 'passwd', ...given }, around)
    })
  },
}

const program: Actor = { kind: 'program', name: 'pejl user' }

interface Words {
  readonly verb: string | undefined
  readonly username: string | undefined
  readonly role: string
  readonly third: string | undefined
  readonly more: readonly string[]
}

function wrongWords({ verb, username, role, third, more }: Words): string | undefined {
  if (verb === undefined || !['add', 'passwd', 'role'].includes(verb))
    return 'skal følges af add, passwd eller role.'
  if (username === undefined) return 'mangler et brugernavn.'
  if (more.length > 0 || (third !== undefined && verb !== 'role'))
    return `forstår ikke »${more[0] ?? third}«.`
  const known: readonly string[] = roles
  if (verb !== 'passwd' && !known.includes(role)) return `rollen skal være en af ${roles.join(', ')}.`
  return undefined
}

const refusals = {
  forbidden: 'Det må du ikke.',
  taken: 'Brugernavnet er optaget.',
  'bad-username': 'Brugernavnet skal være 2-80 små bogstaver, tal og . _ @ -',
  'bad-name': 'Navnet skal være 1-120 tegn.',
  'bad-role': `Rollen skal være en af ${roles.join(', ')}.`,
  'not-found': 'Der er ingen bruger af det navn.',
  'last-administrator': 'Den sidste administrator kan ikke få en anden rolle.',
  'password-too-short': 'Adgangskoden skal have mindst 12 tegn.',
  'password-too-long': 'Adgangskoden må højst have 200 tegn.',
} as const

type Answer = { readonly ok: true } | { readonly ok: false; readonly reason: keyof typeof refusals }

interface Given {
  readonly username: string
  readonly name: string
  readonly role: string
  readonly password: string
}

async function add(database: Database, given: Given, around: Surroundings): Promise<ExitStatus> {
  return tell(
    around,
    await addUser({ database, passwords }, program, given),
    `Oprettet: ${given.username} (${given.role})`,
  )
}

async function change(
  database: Database,
  { verb, username, role, password }: Given & { readonly verb: 'passwd' | 'role' },
  around: Surroundings,
): Promise<ExitStatus> {
  const found = await database.staff((db) => findUserByName(db, username.toLowerCase()))
  const userId = found?.id ?? ''
  return verb === 'role'
    ? tell(around, await setRole({ database }, program, { userId, role }), `${username} er nu ${role}.`)
    : tell(
        around,
        await setPassword({ database, passwords }, program, { userId, password }),
        `${username} har fået ny adgangskode.`,
      )
}

function tell(around: Surroundings, answer: Answer, done: string): ExitStatus {
  say(around, answer.ok ? done : refusals[answer.reason])
  return answer.ok ? 0 : 1
}
