import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { Span } from '@pejl/domain/meetings/calendar-days.ts'
import { listMeetingsIn, listRules } from '@pejl/store/committees/calendar-views.ts'
import { loadCommitteeSettings } from '@pejl/store/committees/settings-store.ts'
import { listPlanCommittees } from '@pejl/store/plan/plan-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { editor, secretary } from '../testing/people.ts'
import { addCalendarRule, removeCalendarRule } from './calendar-rules.ts'
import { cancelMeeting, changeMeeting, dropMeeting, planAgain } from './change-meeting.ts'
import { editCommitteeSettings } from './edit-settings.ts'
import { makeCommittee } from './make-committee.ts'
import { planCommitteeMeetings } from './plan-meetings.ts'

const database = await testDatabase()
const needs = { database }
let committeeId = '' as CommitteeId
beforeAll(async () => {
  const made = await makeCommittee(needs, secretary, {
    name: 'Havneudvalget',
    kind: 'standing',
    parentId: '',
  })
  if (made.ok) committeeId = made.value.id
})

const settings = {
  parentId: '',
  basis: 'Kommunestyrelsesloven § 17',
  publishes: null,
  place: 'Rådhuset, lokale 1',
  startsAt: '16.30',
  fromOn: null,
  toOn: null,
  agendaDays: 12,
  dispatchDays: 6,
  publishDays: 5,
  shortNames: [{ abbreviation: 'HU', fromOn: '2026-01-01', toOn: null }],
}
const year = { fromOn: '2027-01-01', toOn: '2027-12-31' } as Span
const meetings = () => database.staff((db) => listMeetingsIn(db, year, committeeId))
const meetingOn = async (day: string) => {
  const found = (await meetings()).find(({ heldOn }) => heldOn === day)
  if (!found) throw new Error(`no meeting on ${day}`)
  return found
}
const texts = {
  startsAt: '16:30',
  endsAt: '',
  place: 'Rådhuset',
  agendaDueOn: '',
  dispatchOn: '',
  publishOn: '',
}

it('saves how a committee meets, unless somebody else has since', async () => {
  const save = (more: object = {}) =>
    editCommitteeSettings(needs, secretary, {
      committeeId,
      version: 1,
      settings: { ...settings, ...more },
    })

  expect(await save({ dispatchDays: 13 })).toMatchObject({ ok: false, faults: [{ field: 'dispatchDays' }] })
  expect(await save({ parentId: committeeId })).toEqual({ ok: false, reason: 'under-itself' })
  expect(await save()).toEqual({ ok: true, value: { version: 2 } })
  expect(await save()).toEqual({ ok: false, reason: 'stale' })
  expect(await database.staff((db) => loadCommitteeSettings(db, committeeId))).toMatchObject({
    startsAt: '16:30',
    shortNames: [{ abbreviation: 'HU', fromOn: '2026-01-01', toOn: null }],
  })
})

it('keeps rules, the same one once', async () => {
  const rule = { kind: 'monthly', weekday: 1, nth: 2, exceptMonths: [7], onHoliday: 'week-after' }
  const given = { committeeId, rule, fromOn: '2027-01-01', toOn: '' }
  await addCalendarRule(needs, secretary, given)
  await addCalendarRule(needs, secretary, given)
  const kept = await database.staff((db) => listRules(db, committeeId))

  expect(kept.map((one) => one.rule)).toEqual([rule])
  expect(await addCalendarRule(needs, secretary, { ...given, rule: { ...rule, nth: 9 } })).toEqual({
    ok: false,
    reason: 'nth',
  })
  const removed = await removeCalendarRule(needs, secretary, { committeeId, ruleId: kept[0]?.id ?? '' })
  expect(removed.ok).toBe(true)
})

it('plans days with the committee’s time and place and the deadlines counted in working days', async () => {
  const days = ['2027-01-12', '2027-02-09', '2027-01-12']
  const planned = await planCommitteeMeetings(needs, secretary, { committeeId, days })
  const again = await planCommitteeMeetings(needs, secretary, { committeeId, days })

  expect(planned).toEqual({ ok: true, value: { planned: ['2027-01-12', '2027-02-09'], known: 0 } })
  expect(again).toEqual({ ok: true, value: { planned: [], known: 2 } })
  expect(await meetingOn('2027-01-12')).toMatchObject({
    state: 'planned',
    startsAt: '16:30',
    place: 'Rådhuset, lokale 1',
    agendaDueOn: '2026-12-21',
    dispatchOn: '2027-01-04',
    publishOn: '2027-01-05',
  })
})

it('moves a meeting with its deadlines, but not onto another', async () => {
  const { id: meetingId, version } = await meetingOn('2027-01-12')
  const move = (heldOn: string, more: object = {}) =>
    changeMeeting(needs, secretary, { meetingId, version, ...texts, heldOn, ...more })

  expect(await move('2027-02-09')).toEqual({ ok: false, reason: 'day-taken' })
  expect(await move('2027-01-19', { publishOn: '2027-01-20' })).toEqual({
    ok: false,
    reason: 'after-the-meeting',
  })
  expect(await move('2027-01-19', { dispatchOn: '2027-01-11' })).toEqual({ ok: true, value: true })
  expect(await move('2027-01-20')).toEqual({ ok: false, reason: 'stale' })
  expect(await meetingOn('2027-01-19')).toMatchObject({ dispatchOn: '2027-01-11', publishOn: '2027-01-12' })
})

it('cancels a meeting with a reason, lets the plan forget it, and plans it again', async () => {
  const { id: meetingId, version } = await meetingOn('2027-02-09')
  const days = async () =>
    (await database.staff(listPlanCommittees)).find(({ id }) => id === committeeId)?.meetings

  expect(await cancelMeeting(needs, secretary, { meetingId, version, why: ' ' })).toEqual({
    ok: false,
    reason: 'wrong-why',
  })
  await cancelMeeting(needs, secretary, { meetingId, version, why: 'Ingen sager' })
  expect(await meetingOn('2027-02-09')).toMatchObject({ state: 'cancelled', why: 'Ingen sager' })
  expect(await days()).toEqual(['2027-01-19'])

  await planAgain(needs, secretary, { meetingId, version: version + 1 })
  expect(await days()).toEqual(['2027-01-19', '2027-02-09'])
})

it('takes a meeting out of the calendar only while nothing is on it', async () => {
  const { id: meetingId, version } = await meetingOn('2027-02-09')
  await database.staff((db) =>
    db.rows(sql`insert into agenda_items (committee_id, meeting_id, kind, title, made_by)
      values (${committeeId}, ${meetingId}, 'agenda-approval', 'Godkendelse af dagsorden', 'sigrid')`),
  )

  expect(await dropMeeting(needs, secretary, { meetingId, version })).toEqual({
    ok: false,
    reason: 'has-items',
  })
  const { id, version: other } = await meetingOn('2027-01-19')
  expect((await dropMeeting(needs, secretary, { meetingId: id, version: other })).ok).toBe(true)
  expect((await meetings()).map(({ heldOn }) => heldOn)).toEqual(['2027-02-09'])
})

it('shows everybody the planned meetings of a body that publishes, and of no other', async () => {
  const made = await makeCommittee(needs, secretary, {
    name: 'Lokaludvalg Fyret',
    kind: 'local-med',
    parentId: '',
  })
  if (!made.ok) throw new Error(made.reason)
  await planCommitteeMeetings(needs, secretary, { committeeId: made.value.id, days: ['2027-03-01'] })
  const seen = await database.open.rows<{ day: string }>(sql`select held_on as day from meetings`)

  expect(seen.map(({ day }) => day)).toEqual(['2027-02-09'])
})

it('is not for editors, nor for days that are none', async () => {
  expect(await planCommitteeMeetings(needs, editor, { committeeId, days: ['2027-03-09'] })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await planCommitteeMeetings(needs, secretary, { committeeId, days: ['2027-02-30'] })).toEqual({
    ok: false,
    reason: 'wrong-day',
  })
})
