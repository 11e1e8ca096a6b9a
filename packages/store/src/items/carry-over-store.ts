import type { Day } from '@pejl/domain/common/day.ts'
import type { AgendaItemId, CommitteeId, MatterId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { LeftPoint } from '@pejl/domain/items/carry-over.ts'
import type { GrownSection } from '@pejl/domain/items/grow-item.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** An item as its meeting left it. */
export interface LeftItem {
  readonly heldOn: Day
  /** What was decided of the item as a whole. */
  readonly whole: Outcome | null
  readonly postponedTo: MeetingId | null
  readonly sections: readonly GrownSection[]
  readonly points: readonly LeftPoint[]
}

/** An item that was treated at a meeting that is held; nothing for another. */
export async function findLeftItem(db: Db, id: AgendaItemId): Promise<LeftItem | undefined> {
  const [item] = await db.rows<LeftItem>(sql`
    select m.held_on as "heldOn",
      (select d.outcome from item_decisions d where d.item_id = i.id and d.recommendation_id is null) as whole,
      (select d.postponed_to from item_decisions d where d.item_id = i.id and d.postponed_to is not null limit 1)
        as "postponedTo",
      coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'heading', s.heading, 'kind', s.kind, 'text', s.text)
        order by s.position, s.key) from item_sections s where s.item_id = i.id), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('text', r.text, 'addressed', to_jsonb(r.addressed), 'outcome', d.outcome)
        order by r.number, r.id) from item_recommendations r left join item_decisions d on d.recommendation_id = r.id
        where r.item_id = i.id), '[]') as points
      from agenda_items i join meetings m on m.id = i.meeting_id and m.state = 'held'
     where i.id = ${id} and i.state = 'treated'`)
  return item
}

export interface CarriedItem {
  readonly id: AgendaItemId
  readonly meetingId: MeetingId | null
}

/** The item that another was carried over to, in the same committee. */
export async function findCarried(db: Db, from: AgendaItemId): Promise<CarriedItem | undefined> {
  const [found] = await db.rows<CarriedItem>(sql`
    select n.id, n.meeting_id as "meetingId" from agenda_items n join agenda_items i on i.id = n.grown_from
     where i.id = ${from} and n.committee_id = i.committee_id and n.state <> 'withdrawn' order by n.made_at limit 1`)
  return found
}

/**
 * The committee's meeting that is being prepared: the wanted one, else the next after a day that has not been yet. One that
 * is wanted and no longer takes items is none.
 */
export async function findMeetingFor(
  db: Db,
  committeeId: CommitteeId,
  { wanted, after, today }: { readonly wanted: MeetingId | null; readonly after: Day; readonly today: Day },
): Promise<MeetingId | undefined> {
  const [found] = await db.rows<{ id: MeetingId }>(sql`
    select id from meetings where committee_id = ${committeeId} and state in ('planned', 'called')
       and (id = ${wanted} or (held_on > ${after} and held_on >= ${today}))
     order by id is not distinct from ${wanted} desc, held_on limit 1`)
  return found?.id
}

/** The stop of a matter's way at which its committee is to treat it. */
export async function findStopFor(
  db: Db,
  matterId: MatterId | null,
  committeeId: CommitteeId,
): Promise<StopId | null> {
  const [found] = await db.rows<{ id: StopId }>(sql`
    select s.id from route_stops s join routes r on r.id = s.route_id
     where r.matter_id = ${matterId} and s.committee_id = ${committeeId} and s.state in ('here', 'ahead')
     order by s.position limit 1`)
  return found?.id ?? null
}

/** An item that was written and approved once is so still. */
export async function saveAsReady(db: Db, id: AgendaItemId, from: AgendaItemId): Promise<void> {
  await db.rows(sql`
    update agenda_items n set state = 'ready', approved_by = i.approved_by, approved_at = i.approved_at, heading = i.heading,
           strategy_id = i.strategy_id
      from agenda_items i where n.id = ${id} and i.id = ${from}`)
}
