import type { Part } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, MeetingId, StopId, UserId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface CommitteeChoice {
  readonly id: CommitteeId
  readonly name: string
  readonly kind: CommitteeKind
}

/** Committees that still meet on a day, by name. */
export function listCommitteeChoices(db: Db, today: Day): Promise<readonly CommitteeChoice[]> {
  return db.rows<CommitteeChoice>(
    sql`select id, name, kind from committees where to_on is null or to_on >= ${today} order by name collate danish`,
  )
}

export interface MeetingChoice {
  readonly id: MeetingId
  readonly committeeId: CommitteeId
  readonly committee: string
  readonly heldOn: string
  readonly dueOn: string | null
}

/** Meetings that still take items, of one committee or of all. */
export function listMeetingChoices(
  db: Db,
  committeeId: CommitteeId | null,
): Promise<readonly MeetingChoice[]> {
  return db.rows<MeetingChoice>(sql`
    select m.id, m.committee_id as "committeeId", c.name as committee, m.held_on as "heldOn",
      coalesce(m.agenda_due_on, m.held_on - c.agenda_days) as "dueOn"
      from meetings m join committees c on c.id = m.committee_id
     where m.state in ('planned', 'called', 'sitting') and m.committee_id = coalesce(${committeeId}, m.committee_id)
     order by c.name collate danish, m.held_on limit 400`)
}

export interface MatterForItem {
  readonly id: MatterId
  readonly number: string | null
  readonly title: string
  readonly isOpen: boolean
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly responsible: string | null
  /** The committees of its route from where it is now, in order. */
  readonly ahead: readonly {
    readonly stopId: StopId
    readonly committeeId: CommitteeId
    readonly meetingId: MeetingId | null
    readonly decides: boolean
  }[]
}

export async function findMatterForItem(db: Db, id: MatterId): Promise<MatterForItem | undefined> {
  const [matter] = await db.rows<MatterForItem>(sql`
    select a.id, a.number, a.title, a.is_open as "isOpen", a.closed_reason as "closedReason",
      a.neutral_title as "neutralTitle", a.responsible,
      coalesce((select jsonb_agg(jsonb_build_object('stopId', s.id, 'committeeId', s.committee_id,
        'meetingId', s.meeting_id, 'decides', s.decides) order by s.position)
        from route_stops s join routes r on r.id = s.route_id
        where r.matter_id = a.id and s.kind = 'committee' and s.state in ('here', 'ahead')), '[]') as ahead
      from matters a where a.id = ${id}`)
  return matter
}

/** The part somebody has in a committee's closed matters, for what a page offers them. */
export async function findOwnPart(db: Db, userId: UserId, committeeId: CommitteeId): Promise<Part | null> {
  const [row] = await db.rows<{ part: Part }>(
    sql`select part from committee_access where committee_id = ${committeeId} and user_id = ${userId}`,
  )
  return row?.part ?? null
}

/** The matter with a number, when it is there for the asker. */
export async function findMatterNumbered(db: Db, number: string): Promise<MatterId | undefined> {
  const [row] = await db.rows<{ id: MatterId }>(sql`select id from matters where number = ${number}`)
  return row?.id
}
