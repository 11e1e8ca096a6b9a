import type { UserRefusal } from './texts.ts'

/** The field that each refusal is about, by its id; none for what concerns the whole. */
export const fieldOf = {
  taken: 'brugernavn',
  'bad-username': 'brugernavn',
  'bad-name': 'navn',
  'bad-role': 'rolle',
  'password-too-short': 'adgangskode',
  'password-too-long': 'adgangskode',
  wrong: 'nuvaerende',
  'not-alike': 'igen',
  forbidden: undefined,
  'not-found': undefined,
  'last-administrator': undefined,
} as const satisfies Record<UserRefusal, string | undefined>

/** What was typed about a new user, less the password, which is never sent back. */
export interface TypedUser {
  readonly username: string
  readonly name: string
  readonly role: string
}

export const nobody: TypedUser = { username: '', name: '', role: 'reader' }
