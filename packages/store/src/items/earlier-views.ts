import type { AgendaItemId, CommitteeId, MatterId } from '@pejl/domain/common/id.ts'
import type { BesideItem, EarlierItem } from '@pejl/domain/items/grow-item.ts'
import type { ItemAccess, ItemKind, ItemTemplateId } from '@pejl/domain/items/item.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** An item a new one can grow from: written here, or read in. */
export interface EarlierChoice {
  readonly from: EarlierRef
  readonly title: string
  readonly committee: string | null
  readonly heldOn: string | null
}

export type EarlierRef =
  | { readonly kind: 'item'; readonly id: AgendaItemId }
  | { readonly kind: 'record'; readonly id: string }

/** A matter's items so far, the newest first. Items we published ourselves are told once, as they were written. */
export function listEarlierItems(db: Db, matterId: MatterId): Promise<readonly EarlierChoice[]> {
  return db.rows<EarlierChoice>(sql`
    select jsonb_build_object('kind', e.kind, 'id', e.id) as "from", e.title, e.committee, e.held_on as "heldOn" from (
      select 'item' as kind, i.id, i.title, c.name as committee, m.held_on, i.made_at from agenda_items i
        join committees c on c.id = i.committee_id left join meetings m on m.id = i.meeting_id
       where i.matter_id = ${matterId} and i.state <> 'withdrawn'
      union all
      select 'record', i.id, i.title, c.name, m.held_on, null from items i
        join documents d on d.id = i.document_id and d.origin = 'received'
        left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
       where i.matter_id = ${matterId}) e
     order by e.made_at desc nulls last, e.held_on desc nulls last, e.id limit 100`)
}

export interface FoundEarlier extends EarlierItem {
  readonly matterId: MatterId | null
  readonly kind: ItemKind
  readonly access: ItemAccess
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly templateId: ItemTemplateId | null
  readonly recommendedBy: string | null
  readonly responsible: string | null
  readonly committeeId: CommitteeId | null
}

export async function findEarlierItem(db: Db, from: EarlierRef): Promise<FoundEarlier | undefined> {
  return from.kind === 'item' ? findWritten(db, from.id) : findReadIn(db, from.id)
}

/**
 * The items of the stops that ran at the same time as an item's own, for a committee that comes after them; of closed ones
 * none, unless the item is closed itself.
 */
export async function listBeside(
  db: Db,
  id: AgendaItemId,
  committeeId: CommitteeId,
): Promise<readonly (BesideItem & { readonly id: AgendaItemId })[]> {
  return db.rows<BesideItem & { readonly id: AgendaItemId }>(sql`
    select n.id, c.name as committee,
      coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'heading', s.heading, 'kind', s.kind, 'text', s.text)
        order by s.position, s.key) from item_sections s where s.item_id = n.id), '[]') as sections
      from agenda_items i join routes r on r.matter_id = i.matter_id
      join route_stops own on own.route_id = r.id and own.step is not null
        and (own.id = i.stop_id or (i.stop_id is null and own.committee_id = i.committee_id))
      join route_stops o on o.route_id = r.id and o.step = own.step and o.id <> own.id
      join committees c on c.id = o.committee_id
      join lateral (select b.id from agenda_items b where b.matter_id = i.matter_id and b.state <> 'withdrawn'
          and (b.stop_id = o.id or (b.stop_id is null and b.committee_id = o.committee_id))
          and (b.access = 'open' or i.access = 'closed') order by b.made_at desc limit 1) n on true
     where i.id = ${id} and not exists (select 1 from route_stops t where t.route_id = r.id and t.step = own.step
       and t.committee_id = ${committeeId})
     order by o.position`)
}

async function findWritten(db: Db, id: AgendaItemId): Promise<FoundEarlier | undefined> {
  const [item] = await db.rows<FoundEarlier>(sql`
    select i.title, i.matter_id as "matterId", i.kind, i.access, i.closed_reason as "closedReason",
      i.neutral_title as "neutralTitle", i.template_id as "templateId", i.recommended_by as "recommendedBy", i.responsible,
      i.committee_id as "committeeId",
      coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'heading', s.heading, 'kind', s.kind, 'text', s.text)
        order by s.position, s.key) from item_sections s where s.item_id = i.id), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('text', r.text, 'addressed', to_jsonb(r.addressed),
        'answer', case when d.id is null then null else jsonb_build_object('amended', d.amended) end) order by r.number, r.id)
        from item_recommendations r left join item_decisions d on d.recommendation_id = r.id
        where r.item_id = i.id), '[]') as recommendations
      from agenda_items i where i.id = ${id}`)
  return item
}

async function findReadIn(db: Db, id: string): Promise<FoundEarlier | undefined> {
  const [item] = await db.rows<FoundEarlier & { readonly isOpen: boolean }>(sql`
    select i.title, i.matter_id as "matterId", 'matter' as kind, i.is_open as "isOpen", null as "closedReason",
      null as "neutralTitle", null as "templateId", i.recommended_by as "recommendedBy", null as responsible,
      m.committee_id as "committeeId",
      coalesce((select jsonb_agg(jsonb_build_object('key', null, 'heading', s->>'heading', 'kind', s->>'kind',
        'text', s->>'text')) from jsonb_array_elements(i.sections) s), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('text', r.text, 'addressed', '[]'::jsonb, 'answer', null)
        order by r.position) from recommendations r where r.item_id = i.id), '[]') as recommendations
      from items i left join meetings m on m.id = i.meeting_id where i.id = ${id}`)
  if (!item) return undefined
  const { isOpen, ...earlier } = item
  return { ...earlier, access: isOpen ? 'open' : 'closed' }
}
