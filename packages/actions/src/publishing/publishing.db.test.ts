import { rows, workbook } from '@pejl/reading/inspect/testing/office-file.ts'
import { askedBy, asking } from '@pejl/store/db.ts'
import { listQueue } from '@pejl/store/review-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { answerMinutes } from '../minutes/answer-minutes.ts'
import { approveMinutes, layMinutes, reopenMinutes } from '../minutes/lay-minutes.ts'
import { answerFindings } from './answer-findings.ts'
import { listFindingsOf } from './list-findings.ts'
import { preparePublication } from './prepare-publication.ts'
import { publishDue } from './publish-due.ts'
import { publishMeeting } from './publish-meeting.ts'
import { type HeldMeeting, heldMeeting, publishingNeeds } from './testing/held-meeting.ts'
import { withdrawPublication } from './withdraw-publication.ts'

const database = await testDatabase()
const needs = publishingNeeds(database)
let m: HeldMeeting
beforeAll(async () => {
  m = await heldMeeting(database)
})
beforeEach(async () => {
  await m.reset()
})

const publicRows = <T>(query: ReturnType<typeof sql>) => database.open.rows<T>(query)
const items = () =>
  publicRows<{ id: string; number: string; title: string }>(
    sql`select id, number, title from items where meeting_id = ${m.meetingId} order by position`,
  )
const publish = (kind: string, publishAt: Date | null = null) =>
  publishMeeting(needs, m.secretary, { meetingId: m.meetingId, kind, publishAt })

it('publishes an agenda as items of the record, closed ones by their neutral title alone', async () => {
  const published = await publish('agenda')

  expect(published).toMatchObject({ ok: true, value: { isPublic: true } })
  expect((await items()).map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Godkendelse af dagsorden',
    '2 Skolens tag',
    '3 Ejendomssag',
  ])
  const everything = JSON.stringify([
    await publicRows(sql`select * from search_entries`),
    await publicRows(sql`select id, content from publications`),
    await publicRows(sql`select public_text from pages`),
    await publicRows(sql`select name, title from publication_files`),
  ])
  expect(everything).toContain('Skolens tag')
  expect(everything).not.toMatch(/Hemmelig|HEMMELIG/)
})

it('does not come up for review, and cannot be opened there', async () => {
  await publish('agenda')

  const { total } = await database.staff((db) => listQueue(db, { state: 'accepted', limit: 10, offset: 0 }))

  expect(total).toBe(0)
})

it('keeps the ids of items when the minutes take the place of the agenda', async () => {
  await publish('agenda')
  const before = await items()
  await m.approve()

  const published = await publish('minutes')

  expect(published.ok).toBe(true)
  expect((await items()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  const decisions = await publicRows<{
    text: string
  }>(sql`select d.text from decisions d join items i on i.id = d.item_id
    where i.meeting_id = ${m.meetingId} order by i.position, d.position`)
  expect(decisions.map(({ text }) => text)).toEqual([
    'Godkendt.',
    'Godkendt, med den bemærkning, at taget efterses.',
    'Udvalget godkendte.',
  ])
  const [promise] = await publicRows<{ what: string; due_on: string; quote: string }>(
    sql`select what, due_on, quote from commitments`,
  )
  expect(promise).toEqual({ what: 'Taget efterses', due_on: '2027-03-01', quote: 'at taget efterses' })
})

it('publishes nothing before what the check finds is answered for', async () => {
  await m.write('Borgeren har nummer 010190-1234.')
  const refused = await publish('agenda')
  const prepared = await preparePublication(needs, m.secretary, { meetingId: m.meetingId, kind: 'agenda' })
  if (!prepared.ok) throw new Error(prepared.reason)
  const [finding] = await listFindingsOf(needs, m.secretary, prepared.value)
  const answer = { meetingId: m.meetingId, kind: 'agenda', fingerprints: [finding?.fingerprint ?? ''] }

  expect(refused).toEqual({ ok: false, reason: 'unanswered' })
  expect(finding).toMatchObject({ kind: 'cpr', number: 2, part: 'Sagsfremstilling', quote: '010190-1234' })
  expect(await answerFindings(needs, m.secretary, { ...answer, answer: 'mended', why: '' })).toEqual({
    ok: false,
    reason: 'still-there',
  })
  expect(await answerFindings(needs, m.secretary, { ...answer, answer: 'fine', why: '' })).toEqual({
    ok: false,
    reason: 'wrong-why',
  })
  const fine = { ...answer, answer: 'fine', why: 'Et opdigtet eksempel' } as const
  expect((await answerFindings(needs, m.secretary, fine)).ok).toBe(true)
  expect((await publish('agenda')).ok).toBe(true)
})

it('asks about what stands in an attachment, and what is hidden in it', async () => {
  await m.attach('brev.txt', 'Fra: Dorte Elm\ntlf. 12345678')

  const prepared = await preparePublication(needs, m.secretary, { meetingId: m.meetingId, kind: 'agenda' })
  if (!prepared.ok) throw new Error(prepared.reason)
  const found = await listFindingsOf(needs, m.secretary, prepared.value)

  expect(found.map(({ kind, quote, part }) => [kind, quote, part])).toEqual([
    ['person', 'Dorte Elm', 'brev.txt'],
    ['phone', 'tlf. 12345678', 'brev.txt'],
  ])
})

it('asks about the words of a hidden sheet, and takes one answer for all alike', async () => {
  const numbers = ['010190-1234', '020290-1234', '030390-1234']
  await m.attach(
    'oversigt.xlsx',
    workbook([
      { name: 'Forside', xml: rows(['Oversigt']) },
      { name: 'Elever', state: 'hidden', xml: rows(numbers) },
    ]),
  )
  const prepared = await preparePublication(needs, m.secretary, { meetingId: m.meetingId, kind: 'agenda' })
  if (!prepared.ok) throw new Error(prepared.reason)
  const found = await listFindingsOf(needs, m.secretary, prepared.value)
  const sum = (kind: string) => found.filter((one) => one.kind === kind).map(({ fingerprint }) => fingerprint)
  const fine = { meetingId: m.meetingId, kind: 'agenda', answer: 'fine', why: 'Opdigtede numre' } as const

  const answered = await answerFindings(needs, m.secretary, { ...fine, fingerprints: sum('cpr') })
  const half = await publish('agenda')
  await answerFindings(needs, m.secretary, { ...fine, fingerprints: sum('hidden-sheet') })

  expect(found.map(({ kind, hiddenIn }) => [kind, hiddenIn])).toEqual([
    ['hidden-sheet', null],
    ...numbers.map(() => ['cpr', 'hidden-sheet']),
  ])
  expect(answered.ok).toBe(true)
  expect(half).toEqual({ ok: false, reason: 'unanswered' })
  expect((await publish('agenda')).ok).toBe(true)
})

it('waits for its time, and is published once, whoever looks', async () => {
  const later = new Date(needs.now().getTime() + 3_600_000)
  const planned = await publish('agenda', later)
  const early = await publishDue(needs)
  const hidden = await publicRows(sql`select 1 from publications`)
  const late = { database, now: () => later }

  const counts = await Promise.all([publishDue(late), publishDue(late), publishDue(late)])

  expect(planned).toMatchObject({ ok: true, value: { isPublic: false } })
  expect([early, hidden.length]).toEqual([0, 0])
  expect(counts.toSorted()).toEqual([0, 0, 1])
  expect(await items()).toHaveLength(3)
})

it('holds back what was closed between the day it was planned and its time', async () => {
  const later = new Date(needs.now().getTime() + 3_600_000)
  await publish('agenda', later)
  await m.close()

  const published = await publishDue({ database, now: () => later })

  expect(published).toBe(0)
  expect(await items()).toEqual([])
})

it('is taken out of the record when it is withdrawn, and says why', async () => {
  await publish('agenda')
  const meetingId = m.meetingId
  const wrong = await withdrawPublication(needs, m.secretary, { meetingId, why: 'Fejl om 010190-1234' })

  const done = await withdrawPublication(needs, m.secretary, { meetingId, why: 'Et bilag var forkert.' })

  expect(wrong).toEqual({ ok: false, reason: 'wrong-why' })
  expect(done.ok).toBe(true)
  expect(await items()).toEqual([])
  expect(await publicRows(sql`select content, withdrawn_why from publications`)).toEqual([
    { content: {}, withdrawn_why: 'Et bilag var forkert.' },
  ])
  expect(await publicRows(sql`select 1 from publication_files`)).toEqual([])
  expect(await publicRows(sql`select title from search_entries where title like 'Skolens%'`)).toEqual([])
  expect((await publish('agenda')).ok).toBe(true)
})

it.each(['reader', 'writer'])(
  'lets nobody publish closed items with the part of a %s, also from a page',
  async (part) => {
    const given = { meetingId: m.meetingId, kind: 'agenda', publishAt: null }
    await database.staff((db) =>
      db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      values (${m.outsider.id}, ${m.committeeId}, ${part}, 'test')`),
    )

    const alone = await publishMeeting(needs, m.outsider, given)
    const fromPage = await asking(askedBy(m.outsider), () => publishMeeting(needs, m.outsider, given))
    await database.staff((db) => db.rows(sql`delete from committee_access where user_id = ${m.outsider.id}`))

    expect([alone, fromPage]).toEqual(Array(2).fill({ ok: false, reason: 'no-part' }))
  },
)

it('lets nobody without a part publish a meeting with closed items, nor a reader any meeting', async () => {
  const given = { meetingId: m.meetingId, kind: 'agenda', publishAt: null }

  expect(await publishMeeting(needs, m.outsider, given)).toEqual({ ok: false, reason: 'no-part' })
  expect(await publishMeeting(needs, m.reader, given)).toEqual({ ok: false, reason: 'forbidden' })
})

it('publishes nothing of a committee that publishes nothing', async () => {
  await m.be('area-med')

  expect(await publish('agenda')).toEqual({ ok: false, reason: 'internal' })
})

it('publishes the same once', async () => {
  await publish('agenda')

  expect(await publish('agenda')).toEqual({ ok: false, reason: 'unchanged' })
})

it('locks approved minutes, and makes a correction a later edition with a reason', async () => {
  await m.approve()
  const edit = () =>
    database.staff((db) => db.rows(sql`update item_decisions set text = 'Forkastet.'`), askedBy(m.secretary))
  await expect(edit()).rejects.toThrow('the minutes of the meeting are approved')
  const version = await m.version()
  const silent = await reopenMinutes(needs, m.secretary, { meetingId: m.meetingId, version, reason: '' })
  const opened = await reopenMinutes(needs, m.secretary, {
    meetingId: m.meetingId,
    version,
    reason: 'Beslutningen var skrevet forkert.',
  })

  await edit()

  expect(silent).toEqual({ ok: false, reason: 'wrong-reason' })
  expect(opened.ok).toBe(true)
  await m.approve()
  const editions = await database.staff(
    (db) => db.rows(sql`select edition, reason from minutes_editions order by edition`),
    askedBy(m.secretary),
  )
  expect(editions).toEqual([
    { edition: 1, reason: null },
    { edition: 2, reason: 'Beslutningen var skrevet forkert.' },
  ])
})

it('does not lock what was changed after it was laid before those who approve', async () => {
  const given = { meetingId: m.meetingId }
  await layMinutes(needs, m.secretary, { ...given, version: await m.version() })
  const answer = { ...given, personId: m.personId, approves: true, remark: '' }
  await answerMinutes(needs, m.secretary, { ...answer, version: await m.version() })
  await database.staff(
    (db) => db.rows(sql`update item_decisions set text = 'Noget andet.'`),
    askedBy(m.secretary),
  )

  expect(await approveMinutes(needs, m.secretary, { ...given, version: await m.version() })).toEqual({
    ok: false,
    reason: 'changed-since',
  })
})

it('does not lay minutes that lack a commitment to a remark', async () => {
  await database.staff((db) => db.rows(sql`delete from remark_commitments`), askedBy(m.secretary))

  expect(
    await layMinutes(needs, m.secretary, { meetingId: m.meetingId, version: await m.version() }),
  ).toEqual({ ok: false, reason: 'missing' })
})
