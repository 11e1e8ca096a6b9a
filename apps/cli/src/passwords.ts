import type { Passwords } from '@pejl/actions/passwords.ts'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'

export const argon2Passwords: Passwords = { hash: hashPassword, verify: verifyPassword }
