import { expect, it } from 'vitest'
import type { Asker } from './db.ts'
import { sql } from './sql.ts'
import { putUser } from './testing/closed-content.ts'
import { testDatabase } from './testing/database.ts'

const database = await testDatabase()

/** A closed item of a meeting that was read in, with its matter; and a committee that has nothing to do with it. */
const { committeeId, other } = await database.owner(async (db) => {
  const [row] = await db.rows<{ committeeId: string; other: string }>(sql`
    with c as (insert into committees (slug, name, kind) values ('klima', 'Klimaudvalget', 'standing') returning id),
    o as (insert into committees (slug, name, kind) values ('kultur', 'Kulturudvalget', 'standing') returning id),
    m as (insert into meetings (committee_id, held_on) select id, '2024-03-01' from c returning id),
    t as (insert into matters (number, slug, title, is_open) values ('24/7', '2024-7', 'Hemmelig sag', false) returning id),
    d as (insert into documents (sha256, file_name, bytes, received_by) values (${'a'.repeat(64)}, 'a.txt', '', 'program') returning id),
    i as (insert into items (document_id, position, matter_id, meeting_id, title, is_open, place_start, place_end)
      select d.id, 1, t.id, m.id, 'Hemmeligt punkt', false, 0, 1 from d, t, m returning id)
    select c.id as "committeeId", o.id as other from c, o, i`)
  if (!row) throw new Error('nothing was put in')
  return row
})

const seenBy = async (asker: Asker | undefined): Promise<readonly string[]> => {
  const rows = await database.staff(
    (db) =>
      db.rows<{ title: string }>(sql`
      select title from items union all select title from matters order by title`),
    asker,
  )
  return rows.map(({ title }) => title)
}

it('shows what was read in and is closed to who reviews, and to who has a part in its committee', async () => {
  const withPart = await putUser(database, 'laeser-med-del', 'reader', { committeeId, part: 'reader' })

  for (const asker of [undefined, 'program', await putUser(database, 'ret', 'editor'), withPart] as const)
    expect(await seenBy(asker)).toEqual(['Hemmelig sag', 'Hemmeligt punkt'])
})

it('has nothing of it for a reader without a part, or with a part in another committee', async () => {
  expect(await seenBy(await putUser(database, 'uden-del', 'reader'))).toEqual([])
  const elsewhere = await putUser(database, 'anden-del', 'reader', { committeeId: other, part: 'secretary' })
  expect(await seenBy(elsewhere)).toEqual([])
})
