import type { CookieSerializeOptions } from '@fastify/cookie'

/** Names and attributes of our cookies; `__Host-` binds a secure one to this host alone. */
export interface CookieJar {
  readonly session: string
  /** Goes with the sign-in form, when there is no session yet to carry a token. */
  readonly form: string
  readonly language: string
  readonly options: CookieSerializeOptions
}

export function cookieJar(secure: boolean): CookieJar {
  const prefix = secure ? '__Host-' : ''
  return {
    session: `${prefix}pejl`,
    form: `${prefix}pejl-form`,
    language: `${prefix}pejl-sprog`,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  }
}
