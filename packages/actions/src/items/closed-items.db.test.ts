import { askedBy } from '@pejl/store/db.ts'
import { findAttachmentFile, listAttachments } from '@pejl/store/items/attachment-views.ts'
import { listItemChanges } from '@pejl/store/items/history-views.ts'
import { countAgendaItems, listAgendaItems } from '@pejl/store/items/item-list-views.ts'
import { loadWholeItem } from '@pejl/store/items/whole-item-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import {
  addCommittee,
  addItem,
  addMatter,
  addPerson,
  addTemplate,
  politicalTemplate,
  wholeItem,
} from '../testing/items.ts'
import { attach } from './attach.ts'
import { editItem } from './edit-item.ts'
import { makeItem } from './make-item.ts'
import { writeParts } from './write-parts.ts'

const database = await testDatabase()
const needs = { database, now: () => new Date('2026-11-29T10:00:00Z') }
const committeeId = await addCommittee(database, 'Havneudvalget')
const templateId = await addTemplate(database, { ...politicalTemplate, recommendedBy: null })
const asta = await addPerson(database, 'asta', 'administrator')
const edith = await addPerson(database, 'edith', 'editor', [[committeeId, 'writer']])
const rune = await addPerson(database, 'rune', 'editor', [[committeeId, 'reader']])
const closed = {
  access: 'closed',
  closedReason: 'Køb af ejendom',
  neutralTitle: 'Ejendomssag',
} as const
const pdf = { name: 'Vurdering.pdf', bytes: new TextEncoder().encode('%PDF-1.7 hemmelig') }

it('does not exist for anybody without a part, not even an administrator', async () => {
  const itemId = await addItem(database, { committeeId, templateId, title: 'Køb af Fiskergade 1', ...closed })
  const filter = { mine: null, committeeId }
  const seenBy = (actor: typeof asta) =>
    database.staff(
      async (db) => ({
        whole: (await loadWholeItem(db, itemId))?.title,
        listed: (await listAgendaItems(db, { ...filter, states: ['writing'] }, { limit: 50, offset: 0 })).map(
          ({ title }) => title,
        ),
        counted: await countAgendaItems(db, filter),
      }),
      askedBy(actor),
    )

  expect(await seenBy(asta)).toEqual({ whole: undefined, listed: [], counted: [] })
  expect(await seenBy(edith)).toMatchObject({
    whole: 'Køb af Fiskergade 1',
    counted: [{ state: 'writing', count: 1 }],
  })
  const given = { itemId, writes: [{ part: 'title', base: '', text: 'Mit' }] }
  expect(await writeParts(needs, asta, given)).toEqual({ ok: false, reason: 'not-found' })
  expect(await writeParts(needs, rune, given)).toEqual({ ok: false, reason: 'forbidden' })
})

it('needs a reason, a neutral title that is another, and a part in the committee', async () => {
  const itemId = await addItem(database, { committeeId, templateId, title: 'Salg af grund' })
  const close = async (actor: typeof asta, more: object) =>
    editItem(needs, actor, {
      itemId,
      version: (await wholeItem(database, itemId)).version,
      meetingId: null,
      ...closed,
      ...more,
    })

  expect(await close(edith, { closedReason: ' ' })).toEqual({ ok: false, reason: 'closed-reason-missing' })
  expect(await close(edith, { neutralTitle: 'salg af grund' })).toEqual({
    ok: false,
    reason: 'neutral-title-same',
  })
  expect(await close(asta, {})).toEqual({ ok: false, reason: 'no-part' })
  expect((await close(edith, {})).ok).toBe(true)
})

it('keeps what was written while it was closed from everybody else when it is opened', async () => {
  const itemId = await addItem(database, { committeeId, templateId, title: 'Først lukket', ...closed })
  const write = (base: string, text: string) =>
    writeParts(needs, edith, { itemId, writes: [{ part: 'section:oekonomi', base, text }] })
  await write('', 'Hemmelig pris.')
  await writeParts({ ...needs, now: () => new Date('2026-11-29T11:00:00Z') }, edith, {
    itemId,
    writes: [{ part: 'section:oekonomi', base: 'Hemmelig pris.', text: 'Offentlig pris.' }],
  })
  const version = (await wholeItem(database, itemId)).version

  await editItem(needs, edith, {
    itemId,
    version,
    access: 'open',
    closedReason: '',
    neutralTitle: '',
    meetingId: null,
  })

  const changes = await database.staff((db) => listItemChanges(db, itemId), askedBy(asta))
  expect(JSON.stringify(changes)).not.toContain('Hemmelig')
  expect((await database.staff((db) => listItemChanges(db, itemId), askedBy(edith))).length).toBe(3)
})

it('hides a closed attachment of an open item, its file and its name', async () => {
  const itemId = await addItem(database, { committeeId, templateId })
  expect(
    await attach(needs, asta, { itemId, title: 'Hemmelig vurdering', access: 'closed', file: pdf }),
  ).toEqual({ ok: false, reason: 'no-part' })
  await attach(needs, edith, { itemId, title: 'Hemmelig vurdering', access: 'closed', file: pdf })

  const seen = async (actor: typeof asta) =>
    database.staff(async (db) => {
      const attachments = await listAttachments(db, itemId)
      return attachments.map(({ title }) => title)
    }, askedBy(actor))

  expect([await seen(edith), await seen(asta)]).toEqual([['Hemmelig vurdering'], []])
  const fileId = (await wholeItem(database, itemId)).attachments[0]?.file.id ?? ''
  const fetch = (actor: typeof asta) =>
    database.staff((db) => findAttachmentFile(db, itemId, fileId), askedBy(actor))
  expect(await fetch(asta)).toBeUndefined()
  expect((await fetch(edith))?.fileName).toBe('Vurdering.pdf')
})

it('writes nothing closed in the journal', async () => {
  const rows = await database.staff((db) =>
    db.rows<{ detail: unknown }>(sql`select detail from journal where kind = 'agenda-item'`),
  )

  expect(JSON.stringify(rows)).not.toMatch(/Fiskergade|Hemmelig|Ejendomssag|Køb af ejendom/)
})

it('makes the items of a closed matter closed', async () => {
  const matterId = await addMatter(database, committeeId, '26/901', false)
  const given = {
    committeeId,
    matterId,
    templateId,
    title: 'Punkt',
    meetingId: null,
    stopId: null,
    responsible: '',
    from: null,
  }

  const open = await makeItem(needs, edith, { ...given, access: 'open', closedReason: '', neutralTitle: '' })
  const unseen = await makeItem(needs, asta, { ...given, ...closed })

  expect(open).toEqual({ ok: false, reason: 'matter-closed' })
  expect(unseen).toEqual({ ok: false, reason: 'unknown-matter' })
  expect((await makeItem(needs, edith, { ...given, ...closed })).ok).toBe(true)
})
