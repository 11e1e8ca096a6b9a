import { listCommittees } from '@pejl/store/committee-store.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { editCommittee, mergeCommittees } from './edit-committee.ts'
import { reopenReading } from './reopen-reading.ts'
import { areaMinutes } from './testing/documents.ts'
import { editor, secretary } from './testing/people.ts'
import { enter } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database }
const minutes = (committee: string, day: string, number: string) =>
  areaMinutes
    .replace('Områdeudvalg Fritidsområdet', committee)
    .replace('12-03-2024', day)
    .replace('24/310', number)

beforeAll(async () => {
  await enter(database, minutes('Kultur- og Fritidsudvalget', '01-02-2024', '24/101'))
  await enter(database, minutes('Kultur- og fritidsudvalget', '02-02-2024', '24/102'))
  await enter(database, minutes('Tirsdagsklubben', '06-02-2024', '24/103'))
})

const committee = async (name: string) => {
  const found = (await database.staff(listCommittees)).find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const publicNames = async (number: string) => {
  const rows = await database.open.rows<{ text: string; absentees: string }>(sql`
    select p.public_text as text, i.absentees::text as absentees from pages p join items i on i.document_id = p.document_id
      join matters m on m.id = i.matter_id where m.number = ${number}`)
  return JSON.stringify(rows).includes('Fraværsgaard')
}

it('is one committee, however its name is spelt', async () => {
  const names = (await database.staff(listCommittees)).map(({ name }) => name)

  expect(names.filter((name) => name.startsWith('Kultur'))).toEqual(['Kultur- og Fritidsudvalget'])
  expect(await committee('Kultur- og Fritidsudvalget')).toMatchObject({
    kind: 'standing',
    abbreviations: ['KFU'],
  })
})

it('names the absentees of a political committee, and not of one nobody knows', async () => {
  expect([await publicNames('24/101'), await publicNames('24/103')]).toEqual([true, false])
})

it('hides the absentees of documents already accepted when its committee turns out to be worker management', async () => {
  const { id, name, abbreviations } = await committee('Kultur- og Fritidsudvalget')

  const saved = await editCommittee(needs, secretary, {
    committeeId: id,
    name,
    abbreviations,
    kind: 'local-med',
  })

  expect(saved).toEqual({ ok: true, value: true })
  expect([await publicNames('24/101'), await publicNames('24/102')]).toEqual([false, false])
})

it('does not change kind while one of its documents is open for review', async () => {
  const { id, name, abbreviations } = await committee('Kultur- og Fritidsudvalget')
  const [document] = await database.staff((db) =>
    db.rows<{ id: string; version: number }>(sql`
    select d.id, d.version from documents d join items i on i.document_id = d.id join matters m on m.id = i.matter_id
     where m.number = '24/101'`),
  )
  await reopenReading(needs, editor, { documentId: document?.id ?? '', version: document?.version ?? 0 })

  const refused = await editCommittee(needs, secretary, {
    committeeId: id,
    name,
    abbreviations,
    kind: 'standing',
  })

  expect(refused).toEqual({ ok: false, reason: 'under-review' })
  expect((await committee(name)).kind).toBe('local-med')
})

it('is recognised by the other name after two were made one', async () => {
  await enter(database, minutes('Områdeudvalg Fritid', '05-03-2024', '24/104'))
  await enter(database, minutes('Områdeudvalg Fritid Voksen', '05-03-2024', '24/105'))
  const [into, from] = [await committee('Områdeudvalg Fritid'), await committee('Områdeudvalg Fritid Voksen')]

  const merged = await mergeCommittees(needs, secretary, { from: from.id, into: into.id })
  await enter(database, minutes('Områdeudvalg Fritid Voksen', '02-04-2024', '24/106'))

  expect(merged.ok).toBe(true)
  const meetings = await database.staff((db) =>
    db.rows(sql`
    select m.held_on, count(i.id)::int as items from meetings m join items i on i.meeting_id = m.id
     where m.committee_id = ${into.id} group by m.held_on order by 1`),
  )
  expect(meetings).toEqual([
    { held_on: '2024-03-05', items: 2 },
    { held_on: '2024-04-02', items: 1 },
  ])
})

it('is not for editors', async () => {
  const { id } = await committee('Områdeudvalg Fritid')

  expect(
    await editCommittee(needs, editor, { committeeId: id, name: 'x', kind: 'council', abbreviations: [] }),
  ).toEqual({ ok: false, reason: 'forbidden' })
})
