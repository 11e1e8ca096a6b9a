import { redirect } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { parseLanguage } from '../language.ts'
import { href, routes } from '../routes.ts'
import type { CookieJar } from '../sign-in/cookies.ts'

const year = 365 * 24 * 3600

/** Danish or English, remembered by the browser. */
export function languageRoute(desk: Desk, { language, options }: CookieJar): void {
  desk(routes.chooseLanguage, async ({ query, reply }) => {
    reply.setCookie(language, parseLanguage(textOf(query, 'til')), { ...options, maxAge: year })
    return redirect(href.overview)
  })
}
