import type { DocumentId } from '@pejl/domain/common/id.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { acceptReading } from './accept-reading.ts'
import { correctReading } from './correct-reading.ts'
import { readAgain } from './read-again.ts'
import { rejectReading } from './reject-reading.ts'
import { reopenReading } from './reopen-reading.ts'
import { editor, reader } from './testing/people.ts'
import { readText } from './testing/read-text.ts'
import { journalOf, reviewOf, takeInFresh } from './testing/review.ts'
import { now } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database, now, read: readText }
const fresh = () => takeInFresh(database)
const view = (id: DocumentId) => reviewOf(database, id)

it('accepts once', async () => {
  const id = await fresh()

  const first = await acceptReading(needs, editor, { documentId: id, version: 1 })
  const second = await acceptReading(needs, editor, { documentId: id, version: 2 })

  expect(first).toMatchObject({ ok: true, value: { version: 2, items: 1 } })
  expect(second).toEqual({ ok: false, reason: 'already-accepted' })
  expect((await journalOf(database, id)).map(({ event }) => event)).toEqual([
    'document-taken-in',
    'document-accepted',
  ])
})

it('saves neither the acceptance nor its journal entry when one of them fails', async () => {
  const id = await fresh()
  const broken = {
    ...database,
    staff: <T>(work: Parameters<typeof database.staff<T>>[0]) =>
      database.staff<T>(async (db) => {
        const value = await work(db)
        throw new Error(`stopped before ${String(value)} was saved`)
      }),
  }

  await expect(
    acceptReading({ database: broken, now }, editor, { documentId: id, version: 1 }),
  ).rejects.toThrow('stopped')

  expect((await view(id)).state).toBe('waiting')
  expect((await view(id)).inRecord).toBe(false)
  expect((await journalOf(database, id)).map(({ event }) => event)).toEqual(['document-taken-in'])
})

it('keeps the ids of items and commitments when a reopened document is accepted again', async () => {
  const id = await fresh()
  const ids = () =>
    database.staff((db) =>
      db.rows<{ item: string; commitment: string }>(sql`
    select i.id as item, k.id as commitment from items i join commitments k on k.item_id = i.id
     where i.document_id = ${id} order by k.place_start, k.id`),
    )
  await acceptReading(needs, editor, { documentId: id, version: 1 })
  const before = await ids()
  await reopenReading(needs, editor, { documentId: id, version: 2 })
  const edits = [{ kind: 'field', item: 0, path: 'title', value: 'Rettet efter godkendelse' }] as const
  await correctReading(needs, editor, { documentId: id, version: 3, edits })

  await acceptReading(needs, editor, { documentId: id, version: 4 })

  expect(before.length).toBeGreaterThan(0)
  expect(await ids()).toEqual(before)
})

it('keeps the id of an item whose number a better reader reads otherwise', async () => {
  const documentId = await fresh()
  const items = () =>
    database.staff((db) =>
      db.rows<{ id: string; number: string }>(sql`
        select i.id, m.number from items i join matters m on m.id = i.matter_id where i.document_id = ${documentId}`),
    )
  await acceptReading(needs, editor, { documentId, version: 1 })
  const [before] = await items()
  await reopenReading(needs, editor, { documentId, version: 2 })
  const better: typeof readText = async (bytes, name) => {
    const read = await readText(bytes, name)
    if (!read.ok) return read
    const items = read.value.items.map((item) => ({ ...item, matterNumber: '24/9911' }))
    return { ...read, value: { ...read.value, items } }
  }
  await readAgain({ ...needs, read: better }, editor, { documentId, version: 3 })

  await acceptReading(needs, editor, { documentId, version: 4 })

  expect(await items()).toEqual([{ id: before?.id, number: '24/9911' }])
})

it('leaves a reopened document in the record until it is rejected, with a reason', async () => {
  const id = await fresh()
  await acceptReading(needs, editor, { documentId: id, version: 1 })
  await reopenReading(needs, editor, { documentId: id, version: 2 })
  const inRecord = (await view(id)).inRecord

  const noReason = await rejectReading(needs, editor, { documentId: id, version: 3, reason: '  ' })
  const rejected = await rejectReading(needs, editor, {
    documentId: id,
    version: 3,
    reason: 'Forkert dokument',
  })

  expect(inRecord).toBe(true)
  expect(noReason).toEqual({ ok: false, reason: 'reason-missing' })
  expect(rejected).toEqual({ ok: true, value: { version: 4 } })
  expect(await view(id)).toMatchObject({ state: 'rejected', reason: 'Forkert dokument', inRecord: false })
  const left = await database.staff((db) =>
    db.rows(sql`select 1 from search_entries e where e.href like ${`%${id}%`}`),
  )
  expect(left).toEqual([])
})

it('refuses what was decided on a page that is out of date, and leaves the document as it was', async () => {
  const documentId = await fresh()
  const edits = [{ kind: 'field', item: 0, path: 'title', value: 'Rettet imens' }] as const
  await correctReading(needs, editor, { documentId, version: 1, edits })
  const late = { documentId, version: 1 }
  const before = await journalOf(database, documentId)

  const refused = [
    await acceptReading(needs, editor, late),
    await rejectReading(needs, editor, { ...late, reason: 'Forkert dokument' }),
    await readAgain(needs, editor, late),
  ]

  for (const one of refused) expect(one).toEqual({ ok: false, reason: 'stale' })
  expect(await view(documentId)).toMatchObject({ state: 'waiting', version: 2, inRecord: false })
  expect(await journalOf(database, documentId)).toEqual(before)
})

it('accepts no document that has been rejected, until it is opened again', async () => {
  const documentId = await fresh()
  await rejectReading(needs, editor, { documentId, version: 1, reason: 'Forkert dokument' })

  const refused = await acceptReading(needs, editor, { documentId, version: 2 })
  await reopenReading(needs, editor, { documentId, version: 2 })

  expect(refused).toEqual({ ok: false, reason: 'rejected' })
  expect(await acceptReading(needs, editor, { documentId, version: 3 })).toMatchObject({ ok: true })
})

it('does not reopen for a page that is out of date', async () => {
  const documentId = await fresh()
  await acceptReading(needs, editor, { documentId, version: 1 })

  expect(await reopenReading(needs, editor, { documentId, version: 1 })).toEqual({
    ok: false,
    reason: 'stale',
  })
  expect((await view(documentId)).state).toBe('accepted')
})

it('writes every decision on a document into the journal', async () => {
  const documentId = await fresh()
  await acceptReading(needs, editor, { documentId, version: 1 })
  await reopenReading(needs, editor, { documentId, version: 2 })
  const better: typeof readText = async (bytes, name) => {
    const read = await readText(bytes, name)
    return read.ok ? { ...read, value: { ...read.value, reader: 'bedre 2' } } : read
  }
  await readAgain({ ...needs, read: better }, editor, { documentId, version: 3 })
  await rejectReading(needs, editor, { documentId, version: 4, reason: 'Forkert dokument' })

  expect((await journalOf(database, documentId)).map(({ event }) => event)).toEqual([
    'document-taken-in',
    'document-accepted',
    'document-reopened',
    'document-read-again',
    'document-rejected',
  ])
})

it('is not for readers', async () => {
  const documentId = await fresh()
  const at = { documentId, version: 1 }

  expect(await correctReading(needs, reader, { ...at, edits: [] })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await acceptReading(needs, reader, at)).toEqual({ ok: false, reason: 'forbidden' })
  expect(await rejectReading(needs, reader, { ...at, reason: 'x' })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await reopenReading(needs, reader, at)).toEqual({ ok: false, reason: 'forbidden' })
  expect(await readAgain(needs, reader, at)).toEqual({ ok: false, reason: 'forbidden' })
})

it('does not find what is no document', async () => {
  for (const documentId of ['', 'x', '00000000-0000-4000-8000-000000000009'])
    expect(await acceptReading(needs, editor, { documentId, version: 1 })).toEqual({
      ok: false,
      reason: 'not-found',
    })
})
