import { addUser } from '@pejl/actions/add-user.ts'
import type { Passwords } from '@pejl/actions/passwords.ts'
import { readText } from '@pejl/actions/testing/read-text.ts'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import type { Role } from '@pejl/domain/access/permissions.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { brandSets } from '@pejl/papers/colour/palette.ts'
import { makeMeetingFiles } from '@pejl/papers/minutes/meeting-files.ts'
import { plainPrinter } from '@pejl/papers/printer.ts'
import { inspectFile } from '@pejl/reading/inspect/inspect-file.ts'
import type { Database } from '@pejl/store/db.ts'
import fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { web } from '../app.ts'

export const password = 'et langt kodeord til prøver'
export const passwords: Passwords = { hash: hashPassword, verify: verifyPassword }
export const program = { kind: 'program', name: 'test' } as const

/** The staff pages on a real database, answering requests without a network. */
export async function staffApp(
  database: Database,
  now = () => new Date('2024-10-01T10:00:00Z'),
): Promise<FastifyInstance> {
  const app = fastify()
  await app.register(web, {
    database,
    read: readText,
    passwords,
    print: plainPrinter,
    inspect: inspectFile,
    makeFiles: (content, files) => makeMeetingFiles(plainPrinter, brandSets.hav, content, files),
    now,
    today: () => '2024-10-01' as Day, // a day that exists
    secureCookies: false,
  })
  await app.ready()
  return app
}

export async function addStaff(database: Database, username: string, role: Role): Promise<string> {
  const added = await addUser({ database, passwords }, program, { username, name: username, role, password })
  if (!added.ok) throw new Error(added.reason)
  return added.value.userId
}

/** Somebody signed in: requests carry their cookie, and forms their token. */
export interface Person {
  readonly cookie: string
  readonly csrf: string
  get(url: string): Promise<LightMyRequestResponse>
  post(url: string, form?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
}

export async function signInAs(app: FastifyInstance, username: string, given = password): Promise<Person> {
  const signed = await trySignIn(app, username, given)
  const cookie = cookieOf(signed, 'pejl')
  if (!cookie) throw new Error(`${username} was not signed in: ${signed.statusCode}`)
  const page = await app.inject({ url: '/arbejde', headers: { cookie } })
  const csrf = hiddenOf(page.body, 'csrf')
  return {
    cookie,
    csrf,
    get: (url) => app.inject({ url, headers: { cookie } }),
    post: (url, form = {}) => app.inject(formRequest(url, { csrf, ...form }, cookie)),
  }
}

/** One try at signing in, with the form's own token. */
export async function trySignIn(
  app: FastifyInstance,
  username: string,
  given: string,
  more: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> {
  const page = await app.inject({ url: '/arbejde/log-ind' })
  const form = { csrf: hiddenOf(page.body, 'csrf'), brugernavn: username, adgangskode: given, ...more }
  return app.inject(formRequest('/arbejde/log-ind', form, cookieOf(page, 'pejl-form') ?? ''))
}

export function formRequest(url: string, form: Readonly<Record<string, string>>, cookie: string) {
  return {
    method: 'POST' as const,
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  }
}

export function cookieOf(response: LightMyRequestResponse, name: string): string | undefined {
  const found = response.cookies.find((cookie) => cookie.name === name)
  return found && `${name}=${found.value}`
}

/** The value of a hidden field of a page. */
function hiddenOf(body: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
}

/** A multipart form with the token first, as the page has it; without one when it is null. */
export function filesRequest(
  person: Person,
  files: readonly { name: string; bytes: Uint8Array }[],
  csrf: string | null = person.csrf,
) {
  const border = 'grænse-7391'.normalize('NFC').replace(/\W/g, '')
  const part = (headers: string, content: Uint8Array) =>
    Buffer.concat([Buffer.from(`--${border}\r\n${headers}\r\n\r\n`), content, Buffer.from('\r\n')])
  return {
    method: 'POST' as const,
    url: '/arbejde/indlaes',
    headers: { cookie: person.cookie, 'content-type': `multipart/form-data; boundary=${border}` },
    payload: Buffer.concat([
      ...(csrf === null ? [] : [part('content-disposition: form-data; name="csrf"', Buffer.from(csrf))]),
      ...files.map(({ name, bytes }) =>
        part(`content-disposition: form-data; name="filer"; filename="${name}"`, bytes),
      ),
      Buffer.from(`--${border}--\r\n`),
    ]),
  }
}
