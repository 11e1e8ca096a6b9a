import { expect, it } from 'vitest'
import type { Asker } from './db.ts'
import { sql } from './sql.ts'
import { putClosedContent, putUser, readEverything, secret } from './testing/closed-content.ts'
import { testDatabase } from './testing/database.ts'

const database = await testDatabase()
const { committeeId, itemId } = await putClosedContent(database)
const other = await database.staff(async (db) => {
  const [row] = await db.rows<{ id: string }>(
    sql`insert into committees (slug, name, kind) values ('andet', 'Andet udvalg', 'standing') returning id`,
  )
  return row?.id ?? ''
})

/** The tables somebody finds the secret in. */
const tablesSeenBy = async (asker: Asker | undefined): Promise<readonly string[]> => {
  const told = await database.staff((db) => readEverything((query) => db.rows(query)), asker)
  return [...told].filter(([, text]) => text.includes(secret)).map(([name]) => name)
}

const all = [
  'agenda_items',
  'attachment_files',
  'ballots',
  'disqualifications',
  'item_attachments',
  'item_decisions',
  'item_history',
  'item_recommendations',
  'item_sections',
  'matters',
  'minority_statements',
  'minutes_editions',
  'remark_commitments',
  'route_checks',
  'route_stops',
  'votes',
]

it('shows what is closed to the program and to everybody with a part in the committee', async () => {
  expect(await tablesSeenBy('program')).toEqual(all)
  for (const part of ['reader', 'writer', 'secretary']) {
    const user = await putUser(database, `har-${part}`, 'reader', { committeeId, part })
    expect([part, await tablesSeenBy(user)]).toEqual([part, all])
  }
})

it('has nothing closed for whoever has no part, whatever their role', async () => {
  for (const role of ['reader', 'editor', 'secretary', 'administrator']) {
    const user = await putUser(database, `uden-${role}`, role)
    expect([role, await tablesSeenBy(user)]).toEqual([role, []])
  }
})

it('has nothing closed for somebody with a part in another committee', async () => {
  const user = await putUser(database, 'andetsteds', 'secretary', { committeeId: other, part: 'secretary' })

  expect(await tablesSeenBy(user)).toEqual([])
})

it('has nothing closed for somebody who is no longer active', async () => {
  const user = await putUser(database, 'holdt-op', 'secretary', { committeeId, part: 'secretary' })
  await database.staff((db) => db.rows(sql`update users set active = false where id = ${user}`))

  expect(await tablesSeenBy(user)).toEqual([])
})

it('has nothing closed when nobody says who asks', async () => {
  expect(await tablesSeenBy(undefined)).toEqual([])
})

it('forgets who asked when the work is done', async () => {
  const user = await putUser(database, 'foerst', 'reader', { committeeId, part: 'reader' })
  for (let turn = 0; turn < 8; turn++) {
    await database.staff((db) => db.rows(sql`select 1`), user)
    const found = await database.staff((db) => db.rows(sql`select 1 from agenda_items where id = ${itemId}`))
    expect(found).toEqual([])
  }
})

it('has nothing of it for the public, in no table', async () => {
  const told = await readEverything((query) => database.open.rows(query))

  expect([...told].filter(([, text]) => text.includes(secret))).toEqual([])
  expect(told.has('agenda_items')).toBe(false)
})

it('lets nobody close something in a committee they have no part in', async () => {
  const user = await putUser(database, 'lukker', 'secretary')

  const closing = database.staff(
    (db) =>
      db.rows(sql`insert into agenda_items (committee_id, title, access, closed_reason, neutral_title, made_by)
        values (${committeeId}, 'Salg', 'closed', 'Økonomi', 'Salg', 'lukker')`),
    user,
  )

  await expect(closing).rejects.toThrow(/row-level security/)
})
