import { refuse } from '@pejl/domain/common/result.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { takeInDocument } from './take-in-document.ts'
import { areaMinutes, laterStatus } from './testing/documents.ts'
import { editor, reader } from './testing/people.ts'
import { bytesOf, readText } from './testing/read-text.ts'
import { now } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database, read: readText, now }
const count = async (table: 'documents' | 'readings' | 'journal') => {
  const tables = { documents: sql`documents`, readings: sql`readings`, journal: sql`journal` }
  const [row] = await database.staff((db) =>
    db.rows<{ n: number }>(sql`select count(*)::int as n from ${tables[table]}`),
  )
  return row?.n
}

it('keeps the file byte for byte, with what was read and a journal entry', async () => {
  const bytes = bytesOf(`\ufeff${areaMinutes}`.replaceAll('\n', '\r\n'))

  const taken = await takeInDocument(needs, editor, { name: '../../sti/punkt.txt', bytes })

  expect(taken).toMatchObject({ ok: true, value: { already: false, state: 'waiting', items: 1 } })
  const [stored] = await database.staff((db) =>
    db.rows<{ bytes: Buffer; name: string }>(sql`select bytes, file_name as name from documents`),
  )
  expect(stored?.bytes.equals(Buffer.from(bytes))).toBe(true)
  expect(stored?.name).toBe('punkt.txt')
  const entries = await database.staff((db) =>
    db.rows(sql`select actor, event from journal where event <> 'migrated'`),
  )
  expect(entries).toEqual([{ actor: 'edith', event: 'document-taken-in' }])
})

it('knows the same file again under another name, and changes nothing', async () => {
  const file = { name: 'a.txt', bytes: bytesOf(laterStatus) }
  const first = await takeInDocument(needs, editor, file)
  const before = await count('journal')

  const again = await takeInDocument(needs, editor, { ...file, name: 'b.txt' })

  expect(again).toMatchObject({ ok: true, value: { already: true } })
  expect(again.ok && first.ok && again.value.documentId === first.value.documentId).toBe(true)
  expect(await count('journal')).toBe(before)
})

it('is one document when two take the same file in at once', async () => {
  const file = { name: 'samtidig.txt', bytes: bytesOf(`${areaMinutes}\nSamtidig.`) }

  const both = await Promise.all([takeInDocument(needs, editor, file), takeInDocument(needs, editor, file)])

  const ids = both.map((one) => (one.ok ? one.value.documentId : one.reason))
  expect(ids[0]).toBe(ids[1])
  expect(both.filter((one) => one.ok && !one.value.already)).toHaveLength(1)
})

it('stores nothing of what cannot be read', async () => {
  const before = [await count('documents'), await count('readings'), await count('journal')]

  const refused = await takeInDocument({ ...needs, read: async () => refuse('not-text') }, editor, {
    name: 'billede.txt',
    bytes: new Uint8Array([0, 1, 2]),
  })

  expect(refused).toEqual({ ok: false, reason: 'not-text' })
  expect([await count('documents'), await count('readings'), await count('journal')]).toEqual(before)
})

it('stores nothing when the program is stopped before all is saved', async () => {
  const before = [await count('documents'), await count('readings')]
  const stopped = {
    ...database,
    staff: <T>(work: Parameters<typeof database.staff<T>>[0]) =>
      database.staff<T>(async (db) => {
        const value = await work(db)
        if ((await db.rows(sql`select 1 from documents where file_name = 'halv.txt'`)).length > 0)
          throw new Error('stopped')
        return value
      }),
  }

  await expect(
    takeInDocument({ ...needs, database: stopped }, editor, {
      name: 'halv.txt',
      bytes: bytesOf(`${areaMinutes} halv`),
    }),
  ).rejects.toThrow('stopped')
  expect([await count('documents'), await count('readings')]).toEqual(before)
})

it('is not for readers', async () => {
  const file = { name: 'punkt.txt', bytes: bytesOf('noget andet') }

  expect(await takeInDocument(needs, reader, file)).toEqual({ ok: false, reason: 'forbidden' })
})

it('takes a text with letters the database cannot hold', async () => {
  const read = async (bytes: Uint8Array, name: string) => {
    const result = await readText(bytes, name)
    if (!result.ok) return result
    return {
      ...result,
      value: { ...result.value, original: 'a\u0000b\ud800c', text: 'a\u0000b\ud800c', items: [] },
    }
  }

  const taken = await takeInDocument({ ...needs, read }, editor, {
    name: 'nul.txt',
    bytes: bytesOf('nul og halv'),
  })

  expect(taken.ok).toBe(true)
})
