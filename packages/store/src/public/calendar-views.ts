import type { Day } from '@pejl/domain/common/day.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

/** A meeting that is ahead, or was planned here, of a body that publishes. */
export interface PlannedMeeting {
  readonly id: string
  readonly heldOn: Day
  readonly state: 'planned' | 'called' | 'sitting' | 'held' | 'cancelled'
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly publishOn: Day | null
  /** The day its agenda was to be published has passed, and nothing of it is. */
  readonly isAgendaLate: boolean
  /** Why it was cancelled. */
  readonly why: string | null
  readonly version: number
  readonly committee: string
  readonly committeeSlug: string
  /** Whether anything of it is published. */
  readonly hasItems: boolean
}

interface Wanted {
  readonly fromOn: Day
  readonly today: Day
  readonly limit: number
  /** Slug of a committee; all without. */
  readonly committee?: string
}

/** Meetings planned here from a day on, soonest first. Cancelled ones are there and say why. */
export async function listPlannedMeetings(
  db: Db,
  { fromOn, today, limit, committee }: Wanted,
): Promise<readonly PlannedMeeting[]> {
  const only = committee === undefined ? sql`true` : sql`c.slug = ${committee}`
  return plannedWhere(db, sql`m.held_on >= ${fromOn} and ${only}`, { today, limit })
}

export async function findPlannedMeeting(
  db: Db,
  id: string,
  today: Day,
): Promise<PlannedMeeting | undefined> {
  return (await plannedWhere(db, sql`m.id = ${id}`, { today, limit: 1 }))[0]
}

function plannedWhere(
  db: Db,
  where: Sql,
  { today, limit }: Pick<Wanted, 'today' | 'limit'>,
): Promise<readonly PlannedMeeting[]> {
  return db.rows<PlannedMeeting>(sql`
    select p.*, coalesce(p."publishOn" < ${today} and not p."hasItems" and p.state in ('planned', 'called'), false)
      as "isAgendaLate"
      from (
    select m.id, m.held_on as "heldOn", m.state, to_char(m.starts_at, 'HH24:MI') as "startsAt",
      to_char(m.ends_at, 'HH24:MI') as "endsAt", m.place, m.publish_on as "publishOn", m.why, m.version, c.name as committee,
      c.slug as "committeeSlug", exists (select 1 from items i where i.meeting_id = m.id) as "hasItems"
      from meetings m join committees c on c.id = m.committee_id where m.state <> 'recorded' and ${where}
     order by m.held_on, m.starts_at nulls last, c.name collate danish limit ${limit}) p
     order by p."heldOn", p."startsAt" nulls last, p.committee collate danish`)
}
