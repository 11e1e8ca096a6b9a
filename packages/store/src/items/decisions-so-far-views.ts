import type { AgendaItemId, MatterId, MeetingId } from '@pejl/domain/common/id.ts'
import type { TreatedStop } from '@pejl/domain/items/decisions-so-far.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/**
 * Every committee's treatment of a matter so far, the first one first: what was decided here, and what was read in. What we
 * published ourselves is told once, as it was decided here. `except`: an item that is not to be told of, being the one on
 * the page. Of closed items only those the asker has a part in.
 */
export async function listDecisionsSoFar(
  db: Db,
  matterId: MatterId,
  except: AgendaItemId | null = null,
): Promise<readonly TreatedStop[]> {
  return db.rows<TreatedStop>(sql`
    select * from (
      select i.id, 'here' as source, null::uuid as "documentId", c.name as committee, c.kind as "committeeKind",
        m.held_on as "heldOn",
        coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'text', r.text) order by r.number)
          from item_recommendations r where r.item_id = i.id), '[]') as points,
        (select jsonb_agg(jsonb_build_object('number', r.number, 'outcome', d.outcome, 'text', d.text, 'remark', d.remark,
            'amended', d.amended) order by r.number nulls last)
          from item_decisions d left join item_recommendations r on r.id = d.recommendation_id
          where d.item_id = i.id) as answers,
        coalesce((select jsonb_agg(jsonb_build_object('saidBy', s.said_by, 'text', s.text) order by s.position, s.id)
          from minority_statements s where s.item_id = i.id and s.follows), '[]') as minority
        from agenda_items i join committees c on c.id = i.committee_id left join meetings m on m.id = i.meeting_id
       where i.matter_id = ${matterId} and i.id is distinct from ${except}
         and exists (select 1 from item_decisions d where d.item_id = i.id)
      union all
      select i.id, 'record', i.document_id, coalesce(c.name, min(d.committee)), c.kind,
        coalesce(m.held_on, min(d.decided_on)),
        coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'text', r.text) order by r.position)
          from recommendations r where r.item_id = i.id), '[]'),
        jsonb_agg(jsonb_build_object('number', d.number, 'outcome', d.outcome, 'text', d.text, 'remark', d.remark,
          'amended', null) order by d.position), '[]'::jsonb
        from items i join decisions d on d.item_id = i.id
        join documents o on o.id = i.document_id and o.origin = 'received'
        left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
       where i.matter_id = ${matterId} group by i.id, m.held_on, c.name, c.kind) told
     order by told."heldOn" nulls last, told.source, told.id limit 100`)
}

/** The same for each of a meeting's items, by item; nothing for one whose matter nobody has treated before. */
export async function listSoFarAt(
  db: Db,
  meetingId: MeetingId,
): Promise<Readonly<Record<string, readonly TreatedStop[]>>> {
  const items = await db.rows<{ id: AgendaItemId; matterId: MatterId }>(sql`
    select id, matter_id as "matterId" from agenda_items
     where meeting_id = ${meetingId} and matter_id is not null and state <> 'withdrawn'`)
  const soFar: Record<string, readonly TreatedStop[]> = {}
  for (const { id, matterId } of items) {
    const stops = await listDecisionsSoFar(db, matterId, id)
    if (stops.length > 0) soFar[id] = stops
  }
  return soFar
}
