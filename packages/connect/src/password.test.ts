import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

it('knows the password it was made of, however its letters were typed', async () => {
  const stored = await hashPassword('blå hval på land')

  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, 'blå hval på land'.normalize('NFD'))).toBe(true)
  expect(await verifyPassword(stored, 'blå hval på Land')).toBe(false)
})

it('gives the same password another hash each time', async () => {
  expect(await hashPassword('ens')).not.toBe(await hashPassword('ens'))
})

it('lets nobody in by a hash that is none', async () => {
  expect(await verifyPassword('slettet', 'slettet')).toBe(false)
})
