import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MeetingId, PersonId } from '@pejl/domain/common/id.ts'
import type { FreePeriod, Span } from '@pejl/domain/meetings/calendar-days.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { empty, type Sql, sql } from '../sql.ts'
import type { StoredMeeting } from './calendar-store.ts'
import type { StoredRule } from './rule-store.ts'

/** A meeting in the calendar. */
export interface MeetingInCalendar extends StoredMeeting {
  readonly committee: string
  readonly committeeSlug: string
  readonly committeeKind: CommitteeKind
  /** How many items it has that who asks may see. */
  readonly items: number
}

/** The meetings of a span, by day and committee; of one committee when asked. Those cancelled are there, marked so. */
export async function listMeetingsIn(
  db: Db,
  { fromOn, toOn }: Span,
  committeeId?: CommitteeId,
): Promise<readonly MeetingInCalendar[]> {
  const only = committeeId === undefined ? empty : sql`and m.committee_id = ${committeeId}`
  return meetingsWhere(db, sql`m.held_on between ${fromOn} and ${toOn} ${only}`)
}

export async function findMeetingInCalendar(db: Db, id: MeetingId): Promise<MeetingInCalendar | undefined> {
  return (await meetingsWhere(db, sql`m.id = ${id}`))[0]
}

function meetingsWhere(db: Db, where: Sql): Promise<readonly MeetingInCalendar[]> {
  return db.rows<MeetingInCalendar>(sql`
    select m.id, m.committee_id as "committeeId", c.name as committee, c.slug as "committeeSlug", c.kind as "committeeKind",
      m.held_on as "heldOn", m.state, to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.ends_at, 'HH24:MI') as "endsAt",
      m.place, m.agenda_due_on as "agendaDueOn", m.dispatch_on as "dispatchOn", m.publish_on as "publishOn", m.why, m.version,
      ((select count(*) from agenda_items a where a.meeting_id = m.id)
        + (select count(*) from items i where i.meeting_id = m.id and m.state = 'recorded'))::int as items
      from meetings m join committees c on c.id = m.committee_id where ${where}
     order by m.held_on, m.starts_at nulls last, c.name collate danish`)
}

export async function listRules(db: Db, committeeId: CommitteeId): Promise<readonly StoredRule[]> {
  return db.rows<StoredRule>(sql`
    select id, rule, from_on as "fromOn", to_on as "toOn" from meeting_rules where committee_id = ${committeeId}
     order by from_on, id`)
}

/** Periods in which at most half is at work, such as school holidays, as the plan's calendar has them. */
export async function listFreePeriods(db: Db, { fromOn, toOn }: Span): Promise<readonly FreePeriod[]> {
  return db.rows<FreePeriod>(sql`
    select name, from_on as "fromOn", to_on as "toOn" from calendar_periods
     where from_on <= ${toOn} and to_on >= ${fromOn} and percent <= 50
     order by from_on, name`)
}

/** Who sits where in a span: what two meetings on a day need to be told apart. Secretaries and substitutes are left out. */
export interface Sitting {
  readonly committeeId: CommitteeId
  readonly personId: PersonId
  readonly name: string
  readonly fromOn: Day
  readonly toOn: Day | null
}

export async function listSittings(db: Db, { fromOn, toOn }: Span): Promise<readonly Sitting[]> {
  return db.rows<Sitting>(sql`
    select s.committee_id as "committeeId", s.person_id as "personId", p.name, s.from_on as "fromOn", s.to_on as "toOn"
      from seats s join people p on p.id = s.person_id
     where not s.is_substitute and s.office <> 'secretary' and s.from_on <= ${toOn} and (s.to_on is null or s.to_on >= ${fromOn})`)
}

export type { StoredRule } from './rule-store.ts'
