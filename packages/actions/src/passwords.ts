/** Keeps passwords so that the database never holds one. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

export type PasswordRefusal = 'password-too-short' | 'password-too-long'

/** Twelve letters at least; no rules of digits and signs, which make passwords worse. Long ones cost the server time. */
export function judgePassword(password: string): PasswordRefusal | undefined {
  if ([...password].length < 12) return 'password-too-short'
  return password.length > 200 ? 'password-too-long' : undefined
}
