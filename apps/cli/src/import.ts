import { type Imported, importDocuments } from '@pejl/actions/import-documents.ts'
import { findProjectRoot } from '@pejl/connect/project-root.ts'
import type { Actor } from '@pejl/domain/access/actor.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, type ExitStatus, type Surroundings, say } from './command.ts'
import { type Input, listInputs } from './inputs.ts'
import type { OpenDatabase } from './open-database.ts'
import { plainReader } from './plain-reader.ts'
import { showProgress } from './progress.ts'
import { cannotOpen, readingRefused, shownName } from './texts.ts'
import { now } from './time.ts'
import { withDatabase } from './with-database.ts'

const help = `Brug: pejl import [--accept] FIL|MAPPE …

Læser dokumenter ind i databasen, hvor de venter på gennemsyn. En fil, der er indlæst i forvejen,
indlæses ikke igen. En mappe læses med alt, hvad der ligger i den; - er standardinput.

  --accept  godkend med det samme, uden gennemsyn
  --help    denne hjælp

Slutter med 0, når alt er læst ind, 1, når nogle filer ikke blev det (de nævnes), 2 ved forkert brug.`

/** `pejl import`: takes documents in, waiting for review or accepted at once. */
export const importFiles: Command = {
  help,
  run: async (args, around) => {
    const parsed = parseArguments(args, { accept: { type: 'boolean' } }, { command: 'import', around })
    if (!parsed) return 2
    if (parsed.rest.length === 0) return wrongUsage(around, 'import', 'mangler en fil eller mappe.')
    const accept = parsed.options.accept === true
    return withDatabase({ around, root: findProjectRoot() }, ({ database }) =>
      importAll(database, { paths: parsed.rest, accept }, around),
    )
  },
}

const program: Actor = { kind: 'program', name: 'pejl import' }

const refusals = {
  ...readingRefused,
  forbidden: 'det må du ikke',
  'not-found': 'dokumentet blev fjernet imens',
  stale: 'en anden har rettet dokumentet imens; prøv igen',
  'already-accepted': 'er allerede godkendt',
  rejected: 'er afvist af en, der har set det igennem',
  unreachable: 'kan ikke læses',
  fault: 'kunne ikke tages ind på grund af en fejl i Pejl; de andre filer er ikke berørt',
} as const

async function importAll(
  database: OpenDatabase['database'],
  { paths, accept }: { readonly paths: readonly string[]; readonly accept: boolean },
  around: Surroundings,
): Promise<ExitStatus> {
  const progress = showProgress(around)
  const counts = { done: 0, already: 0, failed: 0 }
  const tell = (text: string) => {
    progress.clear()
    say(around, text)
  }
  const fail = (name: string, why: string) => {
    counts.failed += 1
    tell(`${shownName(name)}: ${why}`)
  }

  const files = openable(paths, around, { fail, at: (name) => progress.at(`Læser ${shownName(name)}`) })
  for await (const { name, result, fault } of importDocuments(
    { database, read: plainReader, now },
    program,
    files,
    {
      accept,
    },
  )) {
    if (!result.ok) {
      // a file that could not be opened has been told of already, with the reason
      if (result.reason !== 'unreachable') fail(name, refusals[result.reason])
      if (fault instanceof Error) say(around, `  ${fault.message.slice(0, 500)}`)
      continue
    }
    if (result.value.already) counts.already += 1
    else counts.done += 1
    tell(`${shownName(name)}: ${describe(result.value)}`)
  }
  tell(`${counts.done} læst ind, ${counts.already} fandtes i forvejen, ${counts.failed} fejlede.`)
  return counts.failed > 0 ? 1 : 0
}

type Taken = Extract<Imported['result'], { ok: true }>['value']

function describe({ items, commitments, doubts, already, accepted }: Taken): string {
  const known = already ? 'fandtes i forvejen, ' : ''
  const state = accepted ? 'godkendt' : 'venter på gennemsyn'
  const counts = [
    items === 1 ? '1 punkt' : `${items} punkter`,
    commitments === 1 ? '1 løfte' : `${commitments} løfter`,
    doubts === 1 ? '1 sted i tvivl' : `${doubts} steder i tvivl`,
  ]
  return `${known}${state} (${counts.join(', ')})`
}

/** The files that can be tried; what leads nowhere is told of and left out. */
async function* openable(
  paths: readonly string[],
  around: Surroundings,
  { fail, at }: { readonly fail: (name: string, why: string) => void; readonly at: (name: string) => void },
): AsyncGenerator<Input> {
  for await (const input of listInputs(paths, around)) {
    at(input.name)
    if ('why' in input) {
      fail(input.name, input.why)
      continue
    }
    yield {
      name: input.name,
      load: async () => {
        try {
          return await input.load()
        } catch (fault) {
          fail(input.name, cannotOpen(fault))
          throw fault
        }
      },
    }
  }
}
