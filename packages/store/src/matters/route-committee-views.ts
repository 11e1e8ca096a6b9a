import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import type { PlannedMeeting } from '@pejl/domain/matters/work-calendar.ts'
import { deadlinesOf } from '@pejl/domain/meetings/calendar-deadlines.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A committee a route can stop at. */
export interface RouteCommittee {
  readonly id: CommitteeId
  readonly slug: string
  readonly name: string
  readonly kind: CommitteeKind
  readonly abbreviations: readonly string[]
  readonly parentId: CommitteeId | null
  /** The days it is there, null: since ever, for ever. */
  readonly fromOn: Day | null
  readonly toOn: Day | null
}

export async function listRouteCommittees(db: Db): Promise<readonly RouteCommittee[]> {
  return db.rows<RouteCommittee>(sql`
    select id, slug, name, kind, abbreviations, parent_id as "parentId", from_on as "fromOn", to_on as "toOn"
      from committees order by name collate danish`)
}

export interface RouteMeeting extends PlannedMeeting {
  readonly committeeId: CommitteeId
  readonly state: 'recorded' | 'planned' | 'called' | 'sitting' | 'held'
}

interface MeetingRow {
  readonly id: MeetingId
  readonly committeeId: CommitteeId
  readonly state: RouteMeeting['state']
  readonly heldOn: Day
  readonly agendaDueOn: Day | null
  readonly dispatchOn: Day | null
  readonly publishOn: Day | null
  readonly agendaDays: number
  readonly dispatchDays: number
  readonly publishDays: number
  readonly publishes: boolean
}

/**
 * Meetings from a day on that are planned or run here, or known from papers, by committee, earliest first. One that is
 * cancelled is none. Where a meeting has no deadlines of its
 * own its committee's days count; only a body that publishes has a day its agenda is published.
 */
export async function listRouteMeetings(
  db: Db,
  from: Day,
): Promise<ReadonlyMap<CommitteeId, readonly RouteMeeting[]>> {
  const rows = await db.rows<MeetingRow>(sql`
    select m.id, m.committee_id as "committeeId", m.state, m.held_on as "heldOn", m.agenda_due_on as "agendaDueOn",
      m.dispatch_on as "dispatchOn", m.publish_on as "publishOn", c.agenda_days as "agendaDays",
      c.dispatch_days as "dispatchDays", c.publish_days as "publishDays", publishes(c.kind, c.publishes) as publishes
      from meetings m join committees c on c.id = m.committee_id
     where m.state <> 'cancelled' and m.held_on >= ${from} order by m.held_on`)
  const meetings = new Map<CommitteeId, RouteMeeting[]>()
  for (const row of rows) {
    const known = meetings.get(row.committeeId)
    if (known) known.push(meetingOf(row))
    else meetings.set(row.committeeId, [meetingOf(row)])
  }
  return meetings
}

function meetingOf(row: MeetingRow): RouteMeeting {
  const { id, committeeId, state, heldOn, agendaDueOn, dispatchOn, publishOn } = row
  // holidays are asked for each day, so only where a meeting lacks a deadline of its own
  const usual = agendaDueOn && dispatchOn && publishOn ? null : deadlinesOf(heldOn, row)
  const published = row.publishes ? (publishOn ?? usual?.publishOn ?? heldOn) : null
  return {
    id,
    committeeId,
    state,
    heldOn,
    dueOn: agendaDueOn ?? usual?.agendaDueOn ?? heldOn,
    publishOn: published,
    wholeOn: published ?? dispatchOn ?? usual?.dispatchOn ?? heldOn,
  }
}

/** Meetings at which a matter's item is ready or that have been called with it: their deadline is no matter any more. */
export async function listSettledMeetings(
  db: Db,
  matterIds: readonly string[],
): Promise<ReadonlySet<MeetingId>> {
  const rows = await db.rows<{ id: MeetingId }>(sql`
    select distinct m.id from agenda_items i join meetings m on m.id = i.meeting_id
     where i.matter_id = any(${[...matterIds]}::uuid[]) and i.state <> 'withdrawn'
       and (i.state in ('ready', 'treated') or m.state in ('called', 'sitting', 'held'))`)
  return new Set(rows.map(({ id }) => id))
}
