import { fileURLToPath } from 'node:url'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { loadExample } from './load-example.ts'
import { allThePublicReads } from './testing/public-text.ts'
import { readText } from './testing/read-text.ts'

const database = await testDatabase()
const folder = fileURLToPath(new URL('../../../examples/fjordby', import.meta.url))
const passwords = { hash: hashPassword, verify: verifyPassword }
let readings: readonly (Reading & { readonly id: string })[] = []
let read = ''

beforeAll(async () => {
  await loadExample(
    { database, passwords, read: readText, now: () => new Date(), say: () => undefined },
    folder,
  )
  const rows = await database.staff((db) =>
    db.rows<{ id: string; reading: Reading }>(sql`select document_id as id, reading from readings`),
  )
  readings = rows.map(({ id, reading }) => ({ ...reading, id }))
  read = (await allThePublicReads(database)).replace(/\s+/g, ' ')
}, 60_000)

it('has no line of a closed item of the example municipality', () => {
  const closed = readings.flatMap(({ text, items }) =>
    items.filter(({ access }) => access === 'closed').map(({ place }) => text.slice(place.start, place.end)),
  )
  const lines = closed
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 20)

  expect(closed.length).toBeGreaterThanOrEqual(2)
  expect(lines.filter((line) => read.includes(line))).toEqual([])
})

it('has no name of who was absent from a worker-management committee in what that document says', async () => {
  const pages = await database.open.rows<{ id: string; text: string }>(sql`
    select p.document_id as id, concat_ws(' ', p.public_text, p.public_changes::text, i.sections::text, i.absentees::text) as text
      from pages p join items i on i.document_id = p.document_id join meetings m on m.id = i.meeting_id
      join committees c on c.id = m.committee_id where c.kind in ('main-med', 'area-med', 'local-med', 'trio')`)
  const absent = (id: string) =>
    readings
      .filter((reading) => reading.id === id)
      .flatMap(({ items }) => items.flatMap(({ absentees }) => absentees.map(({ name }) => name)))

  expect(pages.flatMap(({ id }) => absent(id)).length).toBeGreaterThan(8)
  expect(pages.flatMap(({ id, text }) => absent(id).filter((name) => text.includes(name)))).toEqual([])
})

it('says of nobody which union of theirs a worker-management committee has them from', () => {
  expect(read.match(/\p{Lu}\p{L}+ \p{Lu}\p{L}+ \((?:FOA|BUPL|DSR|SL|HK|3F|DLF|AMR)[,)]/gu)).toBeNull()
})

it('has nothing of the documents that wait for review', () => {
  expect(read).toContain('Sammen om børnelivet')
  expect(read).not.toContain('2026-09-18')
})
