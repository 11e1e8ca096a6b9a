import { randomBytes } from 'node:crypto'
import type { Passwords } from '@pejl/actions/passwords.ts'
import { signIn } from '@pejl/actions/sign-in.ts'
import { signOut } from '@pejl/actions/sign-out.ts'
import type { Database } from '@pejl/store/db.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { redirect, sendPage } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { parseFields, textOf } from '../desk/fields.ts'
import { isOwnOrigin, isSame } from '../desk/origin.ts'
import { parseLanguage } from '../language.ts'
import { href, routes } from '../routes.ts'
import { countAttempts } from './attempts.ts'
import type { CookieJar } from './cookies.ts'
import { parseNext } from './next-address.ts'
import { SignInPage } from './sign-in-page.tsx'
import type { SignInRefusal } from './texts.ts'

const quarter = 15 * 60_000
/** Wrong tries allowed in a quarter of an hour: on one username, and from one network address. */
const perUsername = { most: 8, within: quarter }
const perAddress = { most: 40, within: quarter }

interface SignInNeeds {
  readonly database: Database
  readonly passwords: Passwords
  readonly now: () => Date
  readonly jar: CookieJar
  readonly municipality: () => Promise<string>
}

/** Signing in and out. The one staff page that can be opened by anybody. */
export function signInRoutes(app: FastifyInstance, desk: Desk, needs: SignInNeeds): void {
  const { database, passwords, now, jar, municipality } = needs
  const names = countAttempts(perUsername)
  const addresses = countAttempts(perAddress)

  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    shown: {
      username: string
      next: string | undefined
      refusal?: SignInRefusal
      done?: 'signedOut' | 'newPassword' | undefined
    },
    status: number,
  ) => {
    const token = randomBytes(24).toString('base64url')
    reply.setCookie(jar.form, token, { ...jar.options, maxAge: 3600 })
    const language = parseLanguage(request.cookies[jar.language])
    return sendPage(
      reply,
      <SignInPage {...shown} token={token} language={language} municipality={await municipality()} />,
      status,
    )
  }

  app.get(routes.signInPage.path, async (request, reply) => {
    const query = parseFields(request.query)
    const next = parseNext(textOf(query, 'naeste'))
    const done =
      textOf(query, 'ud') !== '' ? 'signedOut' : textOf(query, 'ny') !== '' ? 'newPassword' : undefined
    return show(request, reply, { username: '', next, done }, 200)
  })

  app.post(routes.signIn.path, async (request, reply) => {
    const form = parseFields(request.body)
    const username = textOf(form, 'brugernavn').slice(0, 200).toLowerCase()
    // never trimmed: a space may be part of it
    const password = form.get('adgangskode')?.at(-1) ?? ''
    const next = parseNext(textOf(form, 'naeste'))
    const no = (refusal: SignInRefusal, status: number) =>
      show(request, reply, { username, next, refusal }, status)

    const own = isSame(textOf(form, 'csrf'), request.cookies[jar.form] ?? '')
    if (!own || !isOwnOrigin(request.headers, request.host)) return no('foreign', 403)
    if (username === '' || password === '') return no('missing', 422)
    if (!names.mayTry(username, now()) || !addresses.mayTry(request.ip, now())) {
      reply.header('retry-after', String(quarter / 1000))
      return no('too-many', 429)
    }
    // counted before the work, so that many at once are counted, too
    names.count(username, now())
    addresses.count(request.ip, now())
    const signed = await signIn({ database, passwords, now }, { username, password })
    if (!signed.ok) return no('wrong', 401)
    names.forget(username)
    // one's own account must not clear the way for more guesses at others' from the same address
    addresses.takeBack(request.ip)
    reply.clearCookie(jar.form, jar.options)
    reply.setCookie(jar.session, signed.value.token, { ...jar.options, expires: signed.value.expiresAt })
    return reply.redirect(next ?? href.overview, 303)
  })

  desk(routes.signOut, async ({ request }) => {
    await signOut({ database }, request.cookies[jar.session] ?? '')
    return redirect(`${href.signIn()}?ud=1`)
  })
}
