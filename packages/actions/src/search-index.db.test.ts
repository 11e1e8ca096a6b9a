import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { rejectReading } from './reject-reading.ts'
import { reopenReading } from './reopen-reading.ts'
import { areaMinutes, closedItem } from './testing/documents.ts'
import { editor } from './testing/people.ts'
import { enter, now } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database, now }

beforeAll(async () => {
  await enter(database, areaMinutes)
  await enter(database, closedItem)
})

const kindsFound = async (query: string) => {
  const rows = await database.open.rows<{ kind: string }>(sql`
    select distinct kind from search_entries where words @@ to_tsquery('danish', ${query}) order by kind`)
  return rows.map(({ kind }) => kind)
}
const openWord = (word: string) =>
  database.open.rows<{ entries: number }>(sql`select entries from search_words where word = ${word}`)

it('finds items, commitments, matters, meetings and strategies', async () => {
  expect(await kindsFound('strategi')).toEqual(
    expect.arrayContaining(['commitment', 'item', 'matter', 'strategy']),
  )
  expect(await kindsFound('områdeudvalg')).toEqual(expect.arrayContaining(['committee', 'meeting']))
})

it('finds a compound by its part', async () => {
  expect(await kindsFound('udvalg')).toContain('committee')
})

it('offers the public no word that stands only in closed entries', async () => {
  expect(await openWord('hemmelighuset')).toEqual([])
  const [all] = await database.staff((db) =>
    db.rows(sql`select is_open from search_words where word = 'hemmelighuset'`),
  )
  expect(all).toEqual({ is_open: false })
})

it('gives the public no entry and no word of what is closed where it asks the indexes', async () => {
  const entries = (word: string) =>
    database.open.rows(sql`select open_entries(to_tsquery('danish', ${word}), 10) as id`)
  const near = (word: string) =>
    database.open.rows<{ word: string }>(sql`select word from open_words_near(${word}, 10)`)

  expect(await entries('hemmelighuset')).toEqual([])
  expect(await near('hemmelighusset')).toEqual([])
  expect((await entries('udvalg')).length).toBeGreaterThan(0)
  expect(await near('områdeudvalgt')).toContainEqual({ word: 'områdeudvalg' })
})

it('forgets the words of a document that leaves the record', async () => {
  const documentId = await enter(
    database,
    areaMinutes.replaceAll('Fritidsområdet', 'Svømmeområdet').replace('24/310', '24/311'),
  )
  const before = await openWord('svømmeområdet')
  await reopenReading(needs, editor, { documentId, version: 2 })
  await rejectReading(needs, editor, { documentId, version: 3, reason: 'Forkert' })

  expect(before).toHaveLength(1)
  expect(await openWord('svømmeområdet')).toEqual([])
  expect(await kindsFound('svømmeområdet')).toEqual([])
})

it('counts as many entries for a word as have it', async () => {
  const wrong = await database.staff((db) =>
    db.rows(sql`
    with counted as (
      select word, e.is_open, count(*)::int as entries
        from search_entries e, written_words(e.title || ' ' || e.body) as word group by 1, 2)
    select * from counted full join search_words w using (word, is_open)
     where counted.entries is distinct from w.entries`),
  )

  expect(wrong).toEqual([])
})
