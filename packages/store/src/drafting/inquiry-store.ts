import type { StrategyId } from '@pejl/domain/common/id.ts'
import type {
  FoundRecommendation,
  InquiryId,
  InquiryRecommendationId,
  InquiryState,
  InquiryText,
} from '@pejl/domain/strategies/inquiry.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface LoadedInquiry {
  readonly id: InquiryId
  readonly title: string
  readonly version: number
}

export interface LoadedRecommendation {
  readonly id: InquiryRecommendationId
  readonly inquiryId: InquiryId
  readonly number: number
  readonly text: string
  readonly state: InquiryState
  readonly version: number
}

export async function loadInquiry(db: Db, id: InquiryId): Promise<LoadedInquiry | undefined> {
  const [inquiry] = await db.rows<LoadedInquiry>(
    sql`select id, title, version from inquiries where id = ${id} for update`,
  )
  return inquiry
}

export async function loadRecommendation(
  db: Db,
  id: InquiryRecommendationId,
): Promise<LoadedRecommendation | undefined> {
  const [row] = await db.rows<LoadedRecommendation>(sql`
    select id, inquiry_id as "inquiryId", number, text, state, version from inquiry_recommendations where id = ${id} for update`)
  return row
}

export async function saveNewInquiry(
  db: Db,
  text: InquiryText,
  documentId: string | null,
): Promise<InquiryId> {
  const [made] = await db.rows<{ id: InquiryId }>(sql`
    insert into inquiries (title, made_by, delivered_on, is_open, document_id)
    values (${text.title}, ${text.madeBy}, ${text.deliveredOn}, ${text.isOpen}, ${documentId}) returning id`)
  if (!made) throw new Error('an inquiry was saved and not returned')
  return made.id
}

export async function saveInquiry(
  db: Db,
  { id, version }: LoadedInquiry,
  text: InquiryText,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update inquiries set title = ${text.title}, made_by = ${text.madeBy}, delivered_on = ${text.deliveredOn},
      is_open = ${text.isOpen}, version = version + 1 where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Adds recommendations after those there are; one that is there already, word for word, is left. */
export async function addRecommendations(
  db: Db,
  id: InquiryId,
  found: readonly { readonly text: string; readonly place: FoundRecommendation['place'] | null }[],
): Promise<number> {
  const added = await db.rows(sql`
    insert into inquiry_recommendations (inquiry_id, number, text, document_id, place_start, place_end)
    select ${id}, (row_number() over (order by r.at))::int
        + coalesce((select max(number) from inquiry_recommendations where inquiry_id = ${id}), 0),
      r.text, (r.place->>'documentId')::uuid, (r.place->>'start')::int, (r.place->>'end')::int
      from jsonb_to_recordset(${json(found.map((one, at) => ({ ...one, at })))}::jsonb) as r(at int, text text, place jsonb)
     where not exists (select 1 from inquiry_recommendations k where k.inquiry_id = ${id} and k.text = r.text)
    returning id`)
  return added.length
}

export async function saveOutcome(
  db: Db,
  { id, version }: LoadedRecommendation,
  { state, outcome }: { readonly state: InquiryState; readonly outcome: string | null },
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update inquiry_recommendations set state = ${state}, outcome = ${outcome}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** What a recommendation became. */
export type InquiryTarget =
  | { readonly kind: 'passage'; readonly strategyId: StrategyId; readonly passage: string }
  | { readonly kind: 'initiative' | 'commitment' | 'item'; readonly id: string }

/** Links a recommendation to something there is; answers whether it is there. */
export async function saveInquiryLink(
  db: Db,
  id: InquiryRecommendationId,
  target: InquiryTarget,
): Promise<boolean> {
  if (!(await isThere(db, target))) return false
  const [strategyId, passage] = target.kind === 'passage' ? [target.strategyId, target.passage] : [null, null]
  const of = (kind: InquiryTarget['kind']) => (target.kind === kind && 'id' in target ? target.id : null)
  await db.rows(sql`
    insert into inquiry_links (recommendation_id, strategy_id, passage, initiative_id, commitment_id, item_id)
    values (${id}, ${strategyId}, ${passage}, ${of('initiative')}, ${of('commitment')}, ${of('item')}) on conflict do nothing`)
  return true
}

export async function deleteInquiryLink(
  db: Db,
  id: InquiryRecommendationId,
  linkId: string,
): Promise<boolean> {
  const gone = await db.rows(
    sql`delete from inquiry_links where id = ${linkId} and recommendation_id = ${id} returning id`,
  )
  return gone.length > 0
}

async function isThere(db: Db, target: InquiryTarget): Promise<boolean> {
  const found = await (() => {
    switch (target.kind) {
      case 'passage':
        // in the adopted strategy, or in a version that is on its way
        return db.rows(sql`
          select 1 from guiding_principles g left join objectives o on o.principle_id = g.id
           where g.strategy_id = ${target.strategyId} and ${target.passage}::uuid in (g.id, o.id)
          union all
          select 1 from strategy_versions v, jsonb_array_elements(v.content->'principles') p
           where v.strategy_id = ${target.strategyId} and (p->>'key' = ${target.passage}
             or exists (select 1 from jsonb_array_elements(p->'objectives') o where o->>'key' = ${target.passage})) limit 1`)
      case 'initiative':
        return db.rows(sql`select 1 from initiatives where id = ${target.id}`)
      case 'commitment':
        return db.rows(sql`select 1 from commitments where id = ${target.id}`)
      case 'item':
        return db.rows(sql`select 1 from items where id = ${target.id}`)
    }
  })()
  return found.length > 0
}
