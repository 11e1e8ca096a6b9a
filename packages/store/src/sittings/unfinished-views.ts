import type { Day } from '@pejl/domain/common/day.ts'
import type { AgendaItemId, CommitteeId, MatterId, MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

/** An item that a meeting did not finish: postponed (udsat), or sent to another committee (henvist, oversendt). */
export interface UnfinishedItem {
  readonly id: AgendaItemId
  readonly title: string
  readonly matterId: MatterId | null
  readonly matterNumber: string | null
  readonly heldOn: Day
  readonly isPostponed: boolean
  /** The meeting it was postponed to, else the committee's next. */
  readonly next: { readonly id: MeetingId; readonly heldOn: Day } | null
  /** The item it has been carried over to. */
  readonly carried: {
    readonly id: AgendaItemId
    readonly meetingId: MeetingId | null
    readonly heldOn: Day | null
  } | null
  readonly sentTo: {
    readonly committeeId: CommitteeId
    readonly committee: string
    /** The item that has been begun there. */
    readonly itemId: AgendaItemId | null
  } | null
}

/** What a meeting that is held did not finish, by item. */
export async function listUnfinished(
  db: Db,
  meetingId: MeetingId,
  today: Day,
): Promise<ReadonlyMap<AgendaItemId, UnfinishedItem>> {
  const rows = await unfinishedWhere(db, sql`m.id = ${meetingId}`, today)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What a committee has postponed and not put on an agenda again, the newest first. */
export async function listPostponed(
  db: Db,
  committeeId: CommitteeId,
  today: Day,
): Promise<readonly UnfinishedItem[]> {
  const rows = await unfinishedWhere(db, sql`m.committee_id = ${committeeId}`, today)
  return rows.filter(({ isPostponed, carried }) => isPostponed && carried === null)
}

function unfinishedWhere(db: Db, where: Sql, today: Day): Promise<readonly UnfinishedItem[]> {
  return db.rows<UnfinishedItem>(sql`
    select i.id, i.title, i.matter_id as "matterId", t.number as "matterNumber", m.held_on as "heldOn", left_over.postponed
        as "isPostponed", ${next(today)} as next, ${carried} as carried, ${sentTo} as "sentTo"
      from agenda_items i join meetings m on m.id = i.meeting_id and m.state = 'held'
      left join matters t on t.id = i.matter_id
      join lateral (select bool_or(d.outcome = 'postponed') as postponed, bool_or(d.referred_to is not null) as sent,
          min(d.postponed_to::text)::uuid as "to", min(d.referred_to::text)::uuid as "sentTo"
        from item_decisions d where d.item_id = i.id) left_over on left_over.postponed or left_over.sent
     where ${where} and i.state = 'treated' order by m.held_on desc, i.position, i.id limit 200`)
}

const next = (today: Day) => sql`(select jsonb_build_object('id', n.id, 'heldOn', n.held_on) from meetings n
  where n.committee_id = i.committee_id and n.state in ('planned', 'called')
    and (n.id = left_over."to" or (n.held_on > m.held_on and n.held_on >= ${today}))
  order by n.id is not distinct from left_over."to" desc, n.held_on limit 1)`

const carried = sql`(select jsonb_build_object('id', n.id, 'meetingId', n.meeting_id, 'heldOn', o.held_on)
  from agenda_items n left join meetings o on o.id = n.meeting_id
  where n.grown_from = i.id and n.committee_id = i.committee_id and n.state <> 'withdrawn' order by n.made_at limit 1)`

const sentTo = sql`(select jsonb_build_object('committeeId', c.id, 'committee', c.name, 'itemId', (select n.id
    from agenda_items n where n.grown_from = i.id and n.committee_id = c.id and n.state <> 'withdrawn'
    order by n.made_at limit 1)) from committees c where c.id = left_over."sentTo")`
