import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import type {
  ItemRecommendation,
  ItemRecommendationId,
  ItemSection,
  ItemSectionId,
} from '@pejl/domain/items/item.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** An item's sections as they are now. Its own row is locked by `loadItem` before. */
export function loadSections(
  db: Db,
  itemId: AgendaItemId,
): Promise<readonly Pick<ItemSection, 'id' | 'key' | 'text'>[]> {
  return db.rows(
    sql`select id, key, text from item_sections where item_id = ${itemId} order by position, key`,
  )
}

export async function saveSection(
  db: Db,
  id: ItemSectionId,
  { text, by, at }: { readonly text: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await db.rows(sql`
    update item_sections set text = ${text}, changed_by = ${by}, changed_at = ${at}, version = version + 1 where id = ${id}`)
}

export type LoadedRecommendation = Pick<ItemRecommendation, 'id' | 'text' | 'addressed'>

export function loadRecommendations(db: Db, itemId: AgendaItemId): Promise<readonly LoadedRecommendation[]> {
  return db.rows<LoadedRecommendation>(sql`
    select id, text, to_jsonb(addressed) as addressed from item_recommendations where item_id = ${itemId} order by number, id`)
}

export async function saveRecommendation(
  db: Db,
  id: ItemRecommendationId,
  { text, addressed }: { readonly text: string; readonly addressed: readonly string[] },
): Promise<void> {
  await db.rows(sql`
    update item_recommendations set text = ${text}, addressed = ${[...addressed]}::uuid[], version = version + 1
     where id = ${id}`)
}

/** The points in their new order: one that is gone is removed, one without an id is added. */
export async function saveRecommendationOrder(
  db: Db,
  itemId: AgendaItemId,
  rows: readonly (Omit<LoadedRecommendation, 'id'> & { readonly id: ItemRecommendationId | null })[],
): Promise<void> {
  const kept = rows.flatMap(({ id }) => id ?? [])
  await db.rows(
    sql`delete from item_recommendations where item_id = ${itemId} and id <> all(${kept}::uuid[])`,
  )
  const placed = json(rows.map((row, index) => ({ ...row, number: index + 1 })))
  await db.rows(sql`
    update item_recommendations k set number = r.number, text = r.text, addressed = r.addressed, version = version + 1
      from jsonb_to_recordset(${placed}::jsonb) as r(id uuid, number int, text text, addressed uuid[])
     where k.id = r.id and k.item_id = ${itemId}
       and (k.number, k.text, k.addressed) is distinct from (r.number, r.text, r.addressed)`)
  await db.rows(sql`
    insert into item_recommendations (item_id, number, text, addressed)
    select ${itemId}, r.number, r.text, r.addressed
      from jsonb_to_recordset(${placed}::jsonb) as r(id uuid, number int, text text, addressed uuid[]) where r.id is null`)
}
