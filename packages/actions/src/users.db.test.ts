import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import type { Actor } from '@pejl/domain/access/actor.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { listUsers } from '@pejl/store/user-views.ts'
import { expect, it } from 'vitest'
import { addUser } from './add-user.ts'
import { findSession } from './find-session.ts'
import { setActive } from './set-active.ts'
import { changeOwnPassword, setPassword } from './set-password.ts'
import { setRole } from './set-role.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { editor } from './testing/people.ts'

const database = await testDatabase()
const passwords = { hash: hashPassword, verify: verifyPassword }
let clock = new Date('2026-01-01T08:00:00Z')
const needs = { database, passwords, now: () => clock }
const program: Actor = { kind: 'program', name: 'test' }
const password = 'fire gule bøjer'

const add = async (username: string, role = 'reader') => {
  const added = await addUser(needs, program, { username, name: 'Nogen', role, password })
  if (!added.ok) throw new Error(added.reason)
  return added.value.userId
}
const enter = async (username: string) => {
  const signedIn = await signIn(needs, { username, password })
  if (!signedIn.ok) throw new Error(signedIn.reason)
  return signedIn.value.token
}

it('signs in with the right password, for twelve hours, and keeps no token in the database', async () => {
  await add('karen')

  const token = await enter(' Karen ')

  expect(await findSession(needs, token)).toMatchObject({
    actor: { username: 'karen', role: 'reader' },
    name: 'Nogen',
  })
  const kept = await database.staff((db) =>
    db.rows<{ text: string }>(sql`select sessions::text as text from sessions`),
  )
  expect(JSON.stringify(kept)).not.toContain(token)
  clock = new Date(clock.getTime() + 12 * 3_600_000 + 1)
  expect(await findSession(needs, token)).toBeUndefined()
})

it('answers the same to a wrong password and to a name nobody has, after like work', async () => {
  await add('lone')
  const time = async (username: string) => {
    const started = performance.now()
    expect(await signIn(needs, { username, password: 'forkert' })).toEqual({ ok: false, reason: 'wrong' })
    return performance.now() - started
  }
  await time('ingen')

  const [known, unknown] = [await time('lone'), await time('ingen')]

  expect(unknown).toBeGreaterThan(known / 4)
})

it('takes any bytes as a username without a fault', async () => {
  for (const username of ['\u0000', "'; drop table users; --", 'x'.repeat(100_000), '🦭'])
    expect(await signIn(needs, { username, password })).toEqual({ ok: false, reason: 'wrong' })
})

it('has a secret of its own for forms in each session', async () => {
  await add('mette')

  const [one, other] = [
    await findSession(needs, await enter('mette')),
    await findSession(needs, await enter('mette')),
  ]

  expect(one?.csrf.length).toBeGreaterThan(40)
  expect(one?.csrf).not.toBe(other?.csrf)
})

it('ends a session by signing out, by a new password and by closing the account', async () => {
  const userId = await add('nanna')
  const [first, second] = [await enter('nanna'), await enter('nanna')]

  await signOut(needs, first)
  expect(await findSession(needs, first)).toBeUndefined()
  expect(await findSession(needs, second)).toBeDefined()

  await setPassword(needs, program, { userId, password: `${password} og én rød` })
  expect(await findSession(needs, second)).toBeUndefined()

  await setActive(needs, program, { userId, active: false })
  expect(await signIn(needs, { username: 'nanna', password: `${password} og én rød` })).toEqual({
    ok: false,
    reason: 'wrong',
  })
})

it('brings no session back when a closed account is opened again', async () => {
  const userId = await add('otto')
  const token = await enter('otto')

  await setActive(needs, program, { userId, active: false })
  await setActive(needs, program, { userId, active: true })

  expect(await findSession(needs, token)).toBeUndefined()
})

it('knows no session of an account that is closed, however it was closed', async () => {
  const userId = await add('olga')
  const token = await enter('olga')

  await database.staff((db) => db.rows(sql`update users set active = false where id = ${userId}`))

  expect(await findSession(needs, token)).toBeUndefined()
})

it('changes one’s own password on showing the old one', async () => {
  const id = await add('oda')
  const actor = { kind: 'user' as const, id, username: 'oda', role: 'reader' as const }

  const wrong = await changeOwnPassword(needs, actor, { current: 'gæt', password: 'seks grønne stager' })
  const right = await changeOwnPassword(needs, actor, { current: password, password: 'seks grønne stager' })

  expect([wrong, right]).toEqual([
    { ok: false, reason: 'wrong' },
    { ok: true, value: true },
  ])
  expect((await signIn(needs, { username: 'oda', password: 'seks grønne stager' })).ok).toBe(true)
})

it.each([
  ['a username with a space', { username: 'to ord' }, 'bad-username'],
  ['the program’s own name', { username: 'Program' }, 'bad-username'],
  ['a name that is taken', { username: 'KAREN' }, 'taken'],
  ['a role that is none', { role: 'king' }, 'bad-role'],
  ['a name that is empty', { name: '  ' }, 'bad-name'],
  ['a short password', { password: 'elleve tegn' }, 'password-too-short'],
  ['an endless password', { password: 'x'.repeat(201) }, 'password-too-long'],
])('refuses %s', async (_, wrong, reason) => {
  const good = { username: 'ny', name: 'Ny', role: 'reader', password }

  expect(await addUser(needs, program, { ...good, ...wrong })).toEqual({ ok: false, reason })
})

it('keeps the last administrator, whoever asks and however many at once', async () => {
  const [a, b] = [await add('anders', 'administrator'), await add('birthe', 'administrator')]

  const both = await Promise.all([
    setRole(needs, program, { userId: a, role: 'reader' }),
    setRole(needs, program, { userId: b, role: 'reader' }),
  ])

  expect(both.map((one) => (one.ok ? 'done' : one.reason)).sort()).toEqual(['done', 'last-administrator'])
  const users = await database.staff((db) => listUsers(db))
  const [left] = users.filter(({ role }) => role === 'administrator')
  expect(await setActive(needs, program, { userId: left?.id ?? '', active: false })).toEqual({
    ok: false,
    reason: 'last-administrator',
  })
})

it('is for administrators', async () => {
  const userId = await add('poul')

  expect(await addUser(needs, editor, { username: 'q', name: 'Q', role: 'reader', password })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await setRole(needs, editor, { userId, role: 'administrator' })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await setPassword(needs, editor, { userId, password })).toEqual({ ok: false, reason: 'forbidden' })
  expect(await setActive(needs, editor, { userId, active: false })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
})

it('writes no password in the journal', async () => {
  const journal = await database.staff((db) =>
    db.rows<{ text: string }>(sql`select journal::text as text from journal`),
  )

  expect(journal.length).toBeGreaterThan(10)
  expect(JSON.stringify(journal)).not.toMatch(/bøjer|stager|argon2/)
})
