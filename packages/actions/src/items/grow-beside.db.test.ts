import type { AgendaItemId, CommitteeId, StopId } from '@pejl/domain/common/id.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { addCommittee, addItem, addMatter, addTemplate, wholeItem } from '../testing/items.ts'
import { editor } from '../testing/people.ts'
import { attach } from './attach.ts'
import { makeItem } from './make-item.ts'
import { writeParts } from './write-parts.ts'

const database = await testDatabase()
const needs = { database, now: () => new Date('2026-11-29T10:00:00Z') }
const templateId = await addTemplate(database)
const local = await addCommittee(database, 'LMU Havnen', 'local-med')
const area = await addCommittee(database, 'OMU Teknik', 'area-med')
const board = await addCommittee(database, 'Havneudvalget')
const matterId = await addMatter(database, board, '26/17')

/** LMU and OMU at the same time, then Havneudvalget. */
const stops = await database.staff(async (db) => {
  const [route] = await db.rows<{ id: string }>(
    sql`insert into routes (matter_id) values (${matterId}) returning id`,
  )
  const made: StopId[] = []
  for (const [position, [committee, step]] of [
    [local, 0],
    [area, 0],
    [board, null],
  ].entries() as IterableIterator<[number, [CommitteeId, number | null]]>) {
    const [stop] = await db.rows<{
      id: StopId
    }>(sql`insert into route_stops (route_id, position, kind, committee_id, step)
      values (${route?.id}, ${position}, 'committee', ${committee}, ${step}) returning id`)
    if (stop) made.push(stop.id)
  }
  return made
})

async function written(committeeId: CommitteeId, stop: number, words: string): Promise<AgendaItemId> {
  const itemId = await addItem(database, { committeeId, templateId, matterId, stopId: stops[stop] ?? null })
  const writes = [
    { part: 'section:sagsfremstilling', base: '', text: 'Molen er gammel.' },
    { part: 'section:oekonomi', base: '', text: words },
  ]
  await writeParts(needs, editor, { itemId, writes })
  const bytes = new TextEncoder().encode('%PDF-1.7')
  for (const title of ['Tegning', `Udtalelse ${stop}`])
    await attach(needs, editor, { itemId, title, access: 'open', file: { name: 'a.pdf', bytes } })
  return itemId
}
const said = await written(local, 0, 'To stillinger flyttes.')
await written(area, 1, 'Ingen udgift.')

const grownFor = async (committeeId: CommitteeId, from: AgendaItemId) => {
  const made = await makeItem(needs, editor, {
    matterId,
    templateId,
    committeeId,
    title: '',
    meetingId: null,
    stopId: null,
    responsible: '',
    access: 'open',
    closedReason: '',
    neutralTitle: '',
    from: { kind: 'item', id: from },
  })
  if (!made.ok) throw new Error(made.reason)
  return wholeItem(database, made.value.itemId)
}

it('grows the item of the next stop from all that ran at the same time, and takes nothing twice', async () => {
  const grown = await grownFor(board, said)

  expect(
    grown.sections.filter(({ text }) => text !== '').map(({ heading, text }) => [heading, text]),
  ).toEqual([
    ['Sagsfremstilling', 'Molen er gammel.'],
    ['Økonomi', 'To stillinger flyttes.'],
    ['Økonomi (OMU Teknik)', 'Ingen udgift.'],
  ])
  expect(grown.attachments.map(({ title }) => title)).toEqual(['Tegning', 'Udtalelse 0', 'Udtalelse 1'])
})

it('takes nothing along for one of those that run at the same time themselves', async () => {
  const grown = await grownFor(area, said)

  expect(grown.sections.map(({ text }) => text)).not.toContain('Ingen udgift.')
})

it('takes nothing closed into an open item', async () => {
  await database.staff(
    (db) =>
      db.rows(sql`update agenda_items set access = 'closed', closed_reason = 'Personsag', neutral_title = 'Sag'
        where committee_id = ${area}`),
    'program',
  )

  const grown = await grownFor(board, said)

  expect(grown.sections.map(({ text }) => text)).not.toContain('Ingen udgift.')
  expect(grown.attachments.map(({ title }) => title)).toEqual(['Tegning', 'Udtalelse 0'])
})
