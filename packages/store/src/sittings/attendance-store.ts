import type { MeetingId, PersonId } from '@pejl/domain/common/id.ts'
import type { Attendee, Movement } from '@pejl/domain/sittings/sitting.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** Everybody with a seat on the day of the meeting, present until somebody says otherwise; substitutes are called in. */
export async function enterSeats(db: Db, meetingId: MeetingId): Promise<void> {
  await db.rows(sql`
    insert into attendance (meeting_id, person_id, name, office, side, stands_for, represents, state, position)
    select distinct on (p.id) m.id, p.id, p.name, s.office, s.side, s.stands_for, s.represents, 'present',
           array_position(array['chair', 'vice-chair', 'member', 'observer', 'secretary'], s.office) * 1000 + s.position
      from meetings m join seats s on s.committee_id = m.committee_id join people p on p.id = s.person_id
     where m.id = ${meetingId} and not s.is_substitute
       and s.from_on <= m.held_on and (s.to_on is null or s.to_on >= m.held_on)
     order by p.id, array_position(array['chair', 'vice-chair', 'member', 'observer', 'secretary'], s.office)
    on conflict do nothing`)
}

/** The attendees as they should be: new ones are entered, changed ones changed, and those who are gone taken out. */
export async function saveAttendees(
  db: Db,
  meetingId: MeetingId,
  before: readonly Attendee[],
  after: readonly Attendee[],
): Promise<void> {
  const known = new Map(before.map((one) => [one.personId, one.version]))
  const changed = after.filter(({ personId, version }) => known.get(personId) !== version)
  const gone = before.filter((one) => !after.some(({ personId }) => personId === one.personId))
  await removeAttendees(
    db,
    meetingId,
    gone.map(({ personId }) => personId),
  )
  await db.rows(sql`
    insert into attendance (meeting_id, person_id, name, office, side, stands_for, represents, state, stands_in_for, position,
        version)
    select ${meetingId}, "personId", name, office, side, "standsFor", represents, state, "standsInFor", 9000, version
      from jsonb_to_recordset(${json(changed)}::jsonb) as r("personId" uuid, name text, office text, side text,
        "standsFor" text, represents text, state text, "standsInFor" uuid, version int)
    on conflict (meeting_id, person_id) do update
      set state = excluded.state, stands_in_for = excluded.stands_in_for, version = excluded.version`)
}

async function removeAttendees(db: Db, meetingId: MeetingId, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return
  await db.rows(
    sql`delete from attendance where meeting_id = ${meetingId} and person_id = any(${[...people]}::uuid[])`,
  )
}

/** Somebody who is in no register: a guest. */
export async function savePerson(db: Db, id: string, name: string): Promise<void> {
  await db.rows(sql`insert into people (id, name) values (${id}, ${name}) on conflict do nothing`)
}

export async function saveMovement(
  db: Db,
  meetingId: MeetingId,
  { id, personId, kind, itemId, at }: Movement,
): Promise<void> {
  await db.rows(sql`insert into attendance_changes (id, meeting_id, person_id, kind, at, item_id)
    values (${id}, ${meetingId}, ${personId}, ${kind}, ${at}::time, ${itemId})`)
}

export async function removeMovement(db: Db, meetingId: MeetingId, id: string): Promise<void> {
  await db.rows(sql`delete from attendance_changes where id = ${id} and meeting_id = ${meetingId}`)
}

export async function saveRisen(db: Db, meetingId: MeetingId, at: string | null): Promise<void> {
  await db.rows(sql`update meetings set rose_at = ${at}::time where id = ${meetingId}`)
}
