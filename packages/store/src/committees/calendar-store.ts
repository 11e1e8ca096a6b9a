import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import type { Deadlines } from '@pejl/domain/meetings/calendar-deadlines.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export type MeetingState = 'recorded' | 'planned' | 'called' | 'sitting' | 'held' | 'cancelled'

/** A meeting's place in the calendar. */
export interface CalendarMeeting extends Deadlines {
  readonly heldOn: Day
  /** `17:00`. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
}

/** The same, for change. Meetings that were read in have no deadlines. */
export interface StoredMeeting extends Omit<CalendarMeeting, keyof Deadlines> {
  readonly id: MeetingId
  readonly committeeId: CommitteeId
  readonly state: MeetingState
  readonly agendaDueOn: Day | null
  readonly dispatchOn: Day | null
  readonly publishOn: Day | null
  readonly why: string | null
  readonly version: number
}

export async function loadMeeting(db: Db, id: MeetingId): Promise<StoredMeeting | undefined> {
  const [row] = await db.rows<StoredMeeting>(sql`
    select id, committee_id as "committeeId", held_on as "heldOn", state, to_char(starts_at, 'HH24:MI') as "startsAt",
      to_char(ends_at, 'HH24:MI') as "endsAt", place, agenda_due_on as "agendaDueOn", dispatch_on as "dispatchOn",
      publish_on as "publishOn", why, version from meetings where id = ${id}`)
  return row
}

/**
 * Plans meetings. A day on which the committee meets already is left as it is; a meeting cancelled on that day is planned
 * again. Answers how many were planned.
 */
export async function planMeetings(
  db: Db,
  committeeId: CommitteeId,
  meetings: readonly CalendarMeeting[],
): Promise<readonly { readonly id: MeetingId; readonly heldOn: Day }[]> {
  return db.rows(sql`
    insert into meetings (committee_id, held_on, state, starts_at, ends_at, place, agenda_due_on, dispatch_on, publish_on)
    select ${committeeId}, "heldOn", 'planned', "startsAt", "endsAt", place, "agendaDueOn", "dispatchOn", "publishOn"
      from jsonb_to_recordset(${json(meetings)}::jsonb) as r("heldOn" date, "startsAt" time, "endsAt" time, place text,
        "agendaDueOn" date, "dispatchOn" date, "publishOn" date)
    on conflict (committee_id, held_on) do update set state = 'planned', why = null, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, place = excluded.place, agenda_due_on = excluded.agenda_due_on,
      dispatch_on = excluded.dispatch_on, publish_on = excluded.publish_on, version = meetings.version + 1
      where meetings.state = 'cancelled'
    returning id, held_on as "heldOn"`)
}

/** Nothing when someone else has saved since. */
export async function saveCalendarMeeting(
  db: Db,
  { id, version }: Pick<StoredMeeting, 'id' | 'version'>,
  meeting: CalendarMeeting,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update meetings set held_on = ${meeting.heldOn}, starts_at = ${meeting.startsAt}, ends_at = ${meeting.endsAt},
      place = ${meeting.place}, agenda_due_on = ${meeting.agendaDueOn}, dispatch_on = ${meeting.dispatchOn},
      publish_on = ${meeting.publishOn}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Cancels a meeting, or plans a cancelled one again; nothing when someone else has saved since. */
export async function saveMeetingState(
  db: Db,
  { id, version }: Pick<StoredMeeting, 'id' | 'version'>,
  state: 'cancelled' | 'planned',
  why: string | null,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update meetings set state = ${state}, why = ${why}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Takes away a planned meeting nobody has put anything on. */
export async function removeMeeting(
  db: Db,
  { id, version }: Pick<StoredMeeting, 'id' | 'version'>,
): Promise<boolean> {
  const gone =
    await db.rows(sql`delete from meetings m where id = ${id} and version = ${version} and state = 'planned'
    and not exists (select 1 from agenda_items a where a.meeting_id = m.id)
    and not exists (select 1 from items i where i.meeting_id = m.id) returning id`)
  return gone.length > 0
}

/** The committee's meeting on a day other than this one, cancelled ones included. */
export async function findMeetingOn(
  db: Db,
  committeeId: CommitteeId,
  day: Day,
): Promise<{ readonly id: MeetingId; readonly state: MeetingState } | undefined> {
  const [row] = await db.rows<{ id: MeetingId; state: MeetingState }>(
    sql`select id, state from meetings where committee_id = ${committeeId} and held_on = ${day}`,
  )
  return row
}

/** Planned meetings of days before a day were held. Only for what was planned after the fact, such as the example's past. */
export async function holdPastMeetings(db: Db, today: Day): Promise<void> {
  await db.rows(sql`update meetings set state = 'held' where state = 'planned' and held_on < ${today}`)
}
