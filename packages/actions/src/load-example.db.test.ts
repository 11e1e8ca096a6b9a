import { fileURLToPath } from 'node:url'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import { ok, refuse } from '@pejl/domain/common/result.ts'
import { countQueue } from '@pejl/store/review-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { addUser } from './add-user.ts'
import { loadExample } from './load-example.ts'
import type { Reader } from './reader.ts'
import { readText } from './testing/read-text.ts'

const database = await testDatabase()
const ownDatabase = await testDatabase()
const sharedDatabase = await testDatabase()
const folder = fileURLToPath(new URL('../../../examples/fjordby', import.meta.url))
const passwords = { hash: hashPassword, verify: verifyPassword }
const said: string[] = []
const needs = {
  database,
  passwords,
  read: readText,
  now: () => new Date(),
  say: (text: string) => said.push(text),
}

it('goes on where it was when it was stopped on the way', async () => {
  let left = 7
  const tired: Reader = async (bytes, name) => {
    left -= 1
    return left < 0 ? refuse('empty') : readText(bytes, name)
  }

  await expect(loadExample({ ...needs, read: tired }, folder)).rejects.toThrow('empty')
  const half = await database.staff(countQueue)
  const loaded = await loadExample(needs, folder)

  expect(half).toEqual({ waiting: 0, accepted: 7, rejected: 0 })
  expect(loaded).toMatchObject({ loaded: true, documents: 41, waiting: 4 })
  expect(await database.staff(countQueue)).toEqual({ waiting: 4, accepted: 37, rejected: 0 })
}, 60_000)

it('has two adopted strategies with three guiding principles of three objectives each', async () => {
  const strategies = await database.staff(listStrategiesForStaff)
  const counts = await database.staff((db) =>
    db.rows(sql`
    select g.strategy_id, count(*)::int as objectives from guiding_principles g join objectives o on o.principle_id = g.id
     group by g.strategy_id, g.id`),
  )

  expect(
    strategies.filter(({ state }) => state === 'adopted').map(({ title }) => title.split(' – ')[0]),
  ).toEqual(['Et godt liv hele livet', 'Sammen om børnelivet'])
  expect(counts.map((row) => (row as { objectives: number }).objectives)).toEqual([3, 3, 3, 3, 3, 3])
})

it('finds every promise and sentence that its evidence names', () => {
  expect(said.filter((text) => text.includes('ikke knyttet'))).toEqual([])
})

it('makes no committee that the municipality does not have', async () => {
  const [count] = await database.staff((db) => db.rows(sql`select count(*)::int as n from committees`))

  expect(count).toEqual({ n: 12 })
})

it('is loaded once, and tells the demo sign-ins that still hold', async () => {
  await database.staff((db) => db.rows(sql`update users set demo = false where username = 'laeser'`))

  const again = await loadExample(needs, folder)

  expect(again.loaded).toBe(false)
  expect(again.users.map(({ username }) => username)).toEqual(['redaktoer', 'sekretaer', 'administrator'])
})

it('is loaded once when two processes start at the same time', async () => {
  const both = { ...needs, database: sharedDatabase }

  await Promise.all([loadExample(both, folder), loadExample(both, folder)])

  expect(await sharedDatabase.staff(countQueue)).toEqual({ waiting: 4, accepted: 37, rejected: 0 })
}, 60_000)

it('leaves a database alone that has anything of its own', async () => {
  const own = {
    ...needs,
    database: ownDatabase,
    read: async () => ok(await Promise.reject(new Error('read'))),
  }
  await addUser(
    own,
    { kind: 'program', name: 'test' },
    { username: 'egen', name: 'Egen', role: 'administrator', password: 'vores egen havn' },
  )

  const loaded = await loadExample(own, folder)

  expect(loaded).toEqual({ loaded: false, documents: 0, waiting: 0, users: [] })
})
