import type { AgendaItemId, CommitteeId, MatterId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import type { GrownSection } from '@pejl/domain/items/grow-item.ts'
import type { ItemAccess, ItemKind, ItemState, ItemTemplateId } from '@pejl/domain/items/item.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface LoadedItem {
  readonly id: AgendaItemId
  readonly matterId: MatterId | null
  readonly committeeId: CommitteeId
  readonly meetingId: MeetingId | null
  readonly templateId: ItemTemplateId | null
  readonly kind: ItemKind
  readonly state: ItemState
  readonly title: string
  readonly access: ItemAccess
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly recommendedBy: string | null
  readonly responsible: string | null
  readonly number: number | null
  readonly version: number
}

/** The item, locked: whoever changes anything of it takes turns. */
export async function loadItem(db: Db, id: AgendaItemId): Promise<LoadedItem | undefined> {
  const [item] = await db.rows<LoadedItem>(sql`
    select id, matter_id as "matterId", committee_id as "committeeId", meeting_id as "meetingId",
      template_id as "templateId", kind, state, title, access, closed_reason as "closedReason",
      neutral_title as "neutralTitle", recommended_by as "recommendedBy", responsible, number, version
      from agenda_items where id = ${id} for update`)
  return item
}

export interface NewItem {
  readonly matterId: MatterId | null
  readonly committeeId: CommitteeId
  readonly meetingId: MeetingId | null
  readonly stopId: StopId | null
  readonly templateId: ItemTemplateId | null
  readonly grownFrom: AgendaItemId | null
  readonly grownFromRecord: string | null
  readonly kind: ItemKind
  readonly title: string
  readonly access: ItemAccess
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly recommendedBy: string | null
  readonly responsible: string | null
  readonly sections: readonly GrownSection[]
  readonly recommendations: readonly { readonly text: string; readonly addressed: readonly string[] }[]
}

export async function saveNewItem(
  db: Db,
  item: NewItem,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<AgendaItemId> {
  const [made] = await db.rows<{ id: AgendaItemId }>(sql`
    insert into agenda_items (matter_id, committee_id, meeting_id, stop_id, template_id, grown_from, grown_from_record, kind,
      title, access, closed_reason, neutral_title, recommended_by, responsible, strategy_id, made_by, made_at)
    values (${item.matterId}, ${item.committeeId}, ${item.meetingId}, ${item.stopId}, ${item.templateId}, ${item.grownFrom},
      ${item.grownFromRecord}, ${item.kind}, ${item.title}, ${item.access}, ${item.closedReason}, ${item.neutralTitle},
      ${item.recommendedBy}, ${item.responsible}, (select strategy_id from matters where id = ${item.matterId}), ${by}, ${at})
    returning id`)
  if (!made) throw new Error('an item was saved and not returned')
  await db.rows(sql`
    insert into item_sections (item_id, key, heading, kind, position, text, changed_by, changed_at)
    select ${made.id}, r.key, r.heading, r.kind, r.position, r.text, ${by}, ${at}
      from jsonb_to_recordset(${json(item.sections.map((one, position) => ({ ...one, position })))}::jsonb)
        as r(key text, heading text, kind text, position int, text text)`)
  await db.rows(sql`
    insert into item_recommendations (item_id, number, text, addressed)
    select ${made.id}, r.number, r.text, r.addressed
      from jsonb_to_recordset(${json(item.recommendations.map((one, index) => ({ ...one, number: index + 1 })))}::jsonb)
        as r(number int, text text, addressed uuid[])`)
  return made.id
}

export type ItemFacts = Pick<
  LoadedItem,
  'title' | 'access' | 'closedReason' | 'neutralTitle' | 'recommendedBy' | 'responsible' | 'meetingId'
>

/** Saves what an item is called and who it is for; nothing when somebody else has saved since it was loaded. */
export async function saveFacts(
  db: Db,
  { id, version }: LoadedItem,
  facts: ItemFacts,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update agenda_items set title = ${facts.title}, access = ${facts.access}, closed_reason = ${facts.closedReason},
      neutral_title = ${facts.neutralTitle}, recommended_by = ${facts.recommendedBy}, responsible = ${facts.responsible},
      position = case when meeting_id is distinct from ${facts.meetingId} then null else position end,
      meeting_id = ${facts.meetingId}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** An approval is kept with who gave it, and is gone when the item is written on again. */
export async function saveState(
  db: Db,
  { id, version }: LoadedItem,
  {
    state,
    approvedBy,
    at,
  }: { readonly state: ItemState; readonly approvedBy: string | null; readonly at: Date },
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update agenda_items set state = ${state}, approved_by = ${approvedBy},
      approved_at = ${approvedBy === null ? null : at}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}
