import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, SeatId } from '@pejl/domain/common/id.ts'
import { daysOfRules, type Span } from '@pejl/domain/meetings/calendar-days.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { holdPastMeetings } from '@pejl/store/committees/calendar-store.ts'
import { hasSeats } from '@pejl/store/committees/seat-store.ts'
import { loadCommitteeSettings } from '@pejl/store/committees/settings-store.ts'
import { saveTerm } from '@pejl/store/committees/term-store.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { listUsers } from '@pejl/store/user-views.ts'
import { taken } from '../drafting/example-drafting-needs.ts'
import { addCalendarRule } from './calendar-rules.ts'
import { editCommitteeSettings } from './edit-settings.ts'
import type { ExampleCommittee, ExampleCommittees } from './example-committees.ts'
import { givePart } from './give-part.ts'
import { planCommitteeMeetings } from './plan-meetings.ts'
import { seatPerson } from './seat-person.ts'
import { addTrioNote } from './trio-notes.ts'

interface Needs {
  readonly database: Database
  readonly db: Db
}

/**
 * Gives the example's committees members, settings, rules and planned meetings by the same actions that people use. All in
 * one transaction; a database in which anybody has a seat already is left alone. Meetings of days that have passed were
 * held, and nothing more is known of them.
 */
export async function loadExampleCommittees(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  example: ExampleCommittees,
): Promise<void> {
  await database.staff(async (db) => {
    // another process may load it too: the second waits here, and finds it done
    await lockRecord(db)
    if (await hasSeats(db)) return
    const needs: Needs = { database: { ...database, staff: (work) => work(db) }, db }
    const ids = new Map((await listCommittees(db)).map(({ slug, id }) => [slug, id]))
    for (const term of example.terms) await saveTerm(db, term)
    for (const committee of example.committees) {
      const id = ids.get(committee.slug)
      if (!id) continue
      await setUp(needs, actor, id, committee)
      await seat(needs, actor, id, committee)
      await plan(needs, actor, id, committee, example.years)
    }
    await holdPastMeetings(db, now().toISOString().slice(0, 10) as Day) // an ISO time begins with its day
    const users = new Map((await listUsers(db)).map(({ username, id }) => [username, id]))
    for (const { username, part, committees } of example.access)
      for (const slug of committees) {
        const given = { committeeId: ids.get(slug) ?? '', userId: users.get(username) ?? '', part }
        taken(await givePart(needs, actor, given))
      }
    for (const { committee, notedOn, text } of example.notes)
      taken(await addTrioNote(needs, actor, { committeeId: ids.get(committee) ?? '', notedOn, text }))
  }, askedBy(actor))
}

async function setUp(
  needs: Needs,
  actor: Actor,
  id: CommitteeId,
  { basis, place, startsAt, publishes, shortNames, agendaDays, dispatchDays, publishDays }: ExampleCommittee,
): Promise<void> {
  const present = await loadCommitteeSettings(needs.db, id)
  if (!present) throw new Error('the example has a committee that is not there')
  const { version, ...before } = present
  const deadlines = { agendaDays, dispatchDays, publishDays }
  const settings = { ...before, basis, place, startsAt, publishes, shortNames, ...deadlines }
  taken(await editCommitteeSettings(needs, actor, { committeeId: id, version, settings }))
}

async function seat(
  needs: Needs,
  actor: Actor,
  committeeId: CommitteeId,
  { seats }: ExampleCommittee,
): Promise<void> {
  const made = new Map<string, SeatId>()
  for (const one of seats) {
    const isSubstitute = one.substituteFor !== undefined
    const given = {
      committeeId,
      who: { personId: '', name: one.name, isOther: false },
      seat: {
        office: one.office,
        side: one.side ?? null,
        standsFor: one.standsFor ?? null,
        represents: one.represents ?? null,
        isSubstitute,
        substitutesFor: made.get(`${one.substituteFor} ${one.fromOn}`) ?? null,
        fromOn: one.fromOn,
        toOn: one.toOn,
      },
    }
    const { id } = taken(await seatPerson(needs, actor, given))
    if (!isSubstitute) made.set(`${one.name} ${one.fromOn}`, id)
  }
}

async function plan(
  needs: Needs,
  actor: Actor,
  committeeId: CommitteeId,
  { rules, without, extra }: ExampleCommittee,
  years: Span,
): Promise<void> {
  for (const { rule, fromOn, toOn } of rules) {
    const given = { committeeId, rule, fromOn, toOn: toOn ?? '' }
    taken(await addCalendarRule(needs, actor, given))
  }
  const ruled = daysOfRules(
    rules.map(({ rule }) => rule),
    years,
  ).flatMap((one) => (one.state === 'left-out' ? [] : [one.day]))
  const days = [...new Set([...ruled, ...extra])].filter((day) => !without.includes(day))
  taken(await planCommitteeMeetings(needs, actor, { committeeId, days }))
}
