import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import { pointsSoFar } from '@pejl/domain/items/decisions-so-far.ts'
import { listDecisionsSoFar } from '@pejl/store/items/decisions-so-far-views.ts'
import { listEarlierItems } from '@pejl/store/items/earlier-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { addCommittee, addItem, addMatter, addMeeting, addTemplate, wholeItem } from '../testing/items.ts'
import { editor } from '../testing/people.ts'
import { enter } from '../testing/take-in.ts'
import { attach } from './attach.ts'
import { makeItem } from './make-item.ts'
import { rearrangeRecommendations } from './rearrange-recommendations.ts'
import { writeParts } from './write-parts.ts'

const database = await testDatabase()
const needs = { database, now: () => new Date('2026-11-29T10:00:00Z') }
const templateId = await addTemplate(database)
const committee = await addCommittee(database, 'Havneudvalget')
const finance = await addCommittee(database, 'Økonomiudvalget', 'finance')
const matterId = await addMatter(database, committee, '26/17')
const meetingId = await addMeeting(database, committee, '2026-12-01')

const given = {
  matterId,
  templateId,
  title: '',
  meetingId: null,
  stopId: null,
  responsible: '',
  access: 'open',
  closedReason: '',
  neutralTitle: '',
} as const

async function treated(): Promise<AgendaItemId> {
  const itemId = await addItem(database, { committeeId: committee, templateId, matterId, meetingId })
  for (const _ of [1, 2]) await rearrangeRecommendations(needs, editor, { itemId, step: { kind: 'add' } })
  const [one, two] = (await wholeItem(database, itemId)).recommendations
  const writes = [
    { part: 'section:sagsfremstilling', base: '', text: 'Molen er gammel.' },
    { part: `recommendation:${one?.id}`, base: 'at ', text: 'at molen rives ned,' },
    { part: `recommendation:${two?.id}`, base: 'at ', text: 'at der bygges en ny i 2027.' },
    { part: `addressed:${two?.id}`, base: '', text: `${committee},${finance}` },
  ]
  await writeParts(needs, editor, { itemId, writes })
  const bytes = new TextEncoder().encode('%PDF-1.7')
  await attach(needs, editor, { itemId, title: 'Tegning', access: 'open', file: { name: 'a.pdf', bytes } })
  await database.staff(async (db) => {
    await db.rows(sql`
      insert into item_decisions (item_id, recommendation_id, outcome, text, amended, made_by) values
        (${itemId}, ${one?.id}, 'approved', 'Anbefales.', null, 'sigrid'),
        (${itemId}, ${two?.id}, 'recommended', 'Anbefales som ændret.', 'at der bygges en ny i 2028.', 'sigrid')`)
    await db.rows(sql`insert into minority_statements (item_id, said_by, text, follows) values
      (${itemId}, 'Liste H', 'Molen bør blive.', true), (${itemId}, 'Liste K', 'Kun til protokollen.', false)`)
  })
  return itemId
}
const before = await treated()

it('begins with the words of the last stop, and with its recommendations as they were amended', async () => {
  const made = await makeItem(needs, editor, {
    ...given,
    committeeId: finance,
    from: { kind: 'item', id: before },
  })

  expect(made.ok).toBe(true)
  const grown = await wholeItem(database, made.ok ? made.value.itemId : before)
  expect(grown).toMatchObject({ title: 'Ny mole', grownFrom: before, recommendedBy: 'Havnechefen' })
  expect(grown.sections.map(({ heading, text }) => [heading, text])).toEqual([
    ['Sagsfremstilling', 'Molen er gammel.'],
    ['Økonomi', ''],
    ['Lovgrundlag', ''],
  ])
  expect(grown.recommendations.map(({ text, addressed }) => [text, addressed])).toEqual([
    ['at molen rives ned,', []],
    ['at der bygges en ny i 2028.', [finance]],
  ])
  expect(grown.attachments.map(({ title, file }) => [title, file.fileName])).toEqual([['Tegning', 'a.pdf']])
})

it('shows side by side what each committee did with a point, with amended words and minority statements', async () => {
  const stops = await database.staff((db) => listDecisionsSoFar(db, matterId))

  expect(stops.map(({ committee: name, heldOn, minority }) => [name, heldOn, minority])).toEqual([
    ['Havneudvalget', '2026-12-01', [{ saidBy: 'Liste H', text: 'Molen bør blive.' }]],
  ])
  expect(pointsSoFar(stops).map(({ number, answers }) => [number, answers[0]?.answer.amended])).toEqual([
    [1, null],
    [2, 'at der bygges en ny i 2028.'],
  ])
})

it('takes no words from an item of another matter', async () => {
  const other = await addMatter(database, committee, '26/18')

  const made = await makeItem(needs, editor, {
    ...given,
    committeeId: finance,
    matterId: other,
    from: { kind: 'item', id: before },
  })

  expect(made).toEqual({ ok: false, reason: 'unknown-earlier' })
})

const minutes = `Ny badebro

24/811 Åben Sag

Sagsfremstilling

Broen er slidt.

Økonomi

Broen koster 100.000 kr.

Indstilling

Havnechefen indstiller, at broen bygges.

Beslutning i Klimaudvalget den 18-09-2024

Godkendt.
`

it('grows from an item that was read in, and tells what was decided of it', async () => {
  await enter(database, minutes)
  const [matter] = await database.staff((db) =>
    db.rows<{ id: typeof matterId }>(sql`select id from matters where number = '24/811'`),
  )
  if (!matter) throw new Error('the matter was read in')
  const [earlier] = await database.staff((db) => listEarlierItems(db, matter.id))

  const made = await makeItem(needs, editor, {
    ...given,
    matterId: matter.id,
    committeeId: finance,
    from: earlier?.from ?? null,
  })

  const grown = await wholeItem(database, made.ok ? made.value.itemId : before)
  expect(grown.sections.slice(0, 2).map(({ text }) => text)).toEqual([
    'Broen er slidt.',
    'Broen koster 100.000 kr.',
  ])
  expect(grown.recommendations.map(({ text }) => text).join()).toContain('broen bygges')
  const stops = await database.staff((db) => listDecisionsSoFar(db, matter.id, grown.id))
  expect(stops).toMatchObject([
    {
      source: 'record',
      committee: 'Klimaudvalget',
      heldOn: '2024-09-18',
      answers: [{ outcome: 'approved' }],
    },
  ])
})
