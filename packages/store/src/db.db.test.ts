import { expect, it } from 'vitest'
import { isDatabaseAway, openDatabase } from './db.ts'
import { sql } from './sql.ts'
import { testDatabase, testDatabaseUrl } from './testing/database.ts'

const database = await testDatabase()
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (fault: unknown) => fault,
  )

it('lets no query of a page, and no change, hold others up for ever', async () => {
  const asked = sql`select name, setting::int / 1000 as seconds from pg_settings where setting <> '0'
    and name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`

  expect(await database.open.rows(asked)).toEqual([
    { name: 'lock_timeout', seconds: 15 },
    { name: 'statement_timeout', seconds: 15 },
  ])
  expect(await database.staff((db) => db.rows(asked))).toEqual([
    { name: 'idle_in_transaction_session_timeout', seconds: 300 },
    { name: 'lock_timeout', seconds: 60 },
    { name: 'statement_timeout', seconds: 120 },
  ])
})

it('counts what ran out of time as the database being away, and goes on with the next query', async () => {
  const slow = database.staff(async (db) => {
    await db.rows(sql`set local statement_timeout = 20`)
    await db.rows(sql`select pg_sleep(5)`)
  })

  expect(isDatabaseAway(await faultOf(slow))).toBe(true)
  expect(await database.staff((db) => db.rows(sql`select 1 as one`))).toEqual([{ one: 1 }])
})

it('counts no free connection as the database being away, and none of them is lost', async () => {
  const crowded = openDatabase({ url: await testDatabaseUrl(), most: 1, wait: 1_000 })
  let leave = () => undefined as unknown
  const busy = crowded.staff(
    (db) =>
      new Promise((done) => {
        leave = () => done(db.rows(sql`select 1`))
      }),
  )

  expect(isDatabaseAway(await faultOf(crowded.staff((db) => db.rows(sql`select 1`))))).toBe(true)
  leave()
  await busy
  expect(await crowded.staff((db) => db.rows(sql`select 1 as one`))).toEqual([{ one: 1 }])
  await crowded.close()
})

it('loses only the query whose connection the server ended', async () => {
  const ended = database.staff(async (db) => {
    const [own] = await db.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    await database.owner((owner) => owner.rows(sql`select pg_terminate_backend(${own?.pid})`))
    await db.rows(sql`select 1`)
  })

  expect(isDatabaseAway(await faultOf(ended))).toBe(true)
  expect(await database.staff((db) => db.rows(sql`select 1 as one`))).toEqual([{ one: 1 }])
})

it('takes a wrong query for what it is', async () => {
  const wrong = await faultOf(database.open.rows(sql`select * from nowhere`))

  expect(wrong).toBeInstanceOf(Error)
  expect(isDatabaseAway(wrong)).toBe(false)
})
