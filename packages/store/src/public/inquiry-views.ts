import type { InquiryState } from '@pejl/domain/strategies/inquiry.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'
import { type Occasion, occasion, type Source, sourceOf } from './source.ts'

/** What a recommendation became. */
export type PublicInquiryLink =
  | {
      readonly kind: 'passage'
      readonly strategySlug: string
      readonly strategyTitle: string
      /** `2` for a guiding principle, `2.1` for an objective; null when it is in no adopted version. */
      readonly number: string | null
      readonly text: string | null
    }
  | { readonly kind: 'initiative'; readonly number: number; readonly title: string }
  | { readonly kind: 'commitment'; readonly id: string; readonly what: string }
  | {
      readonly kind: 'item'
      readonly title: string
      readonly source: Source
      readonly occasion: Occasion | null
    }

export interface PublicInquiryRecommendation {
  readonly number: number
  readonly text: string
  readonly state: InquiryState
  /** What came of it, in words; the reason when it was not followed. */
  readonly outcome: string | null
  readonly source: Source | null
  readonly links: readonly PublicInquiryLink[]
}

export interface PublicInquiry {
  readonly id: string
  readonly title: string
  readonly madeBy: string
  readonly deliveredOn: string | null
  readonly documentId: string | null
  readonly recommendations: readonly PublicInquiryRecommendation[]
}

/** Inquiries with their recommendations and what came of each, newest first. One query. */
export async function listPublicInquiries(db: Db): Promise<readonly PublicInquiry[]> {
  return inquiriesWhere(db, sql`true`)
}

/** Those whose recommendations led to a passage of the strategy. */
export async function listPublicInquiriesOf(db: Db, strategySlug: string): Promise<readonly PublicInquiry[]> {
  return inquiriesWhere(
    db,
    sql`exists (select 1 from inquiry_recommendations r join inquiry_links l on l.recommendation_id = r.id
      join strategies s on s.id = l.strategy_id where r.inquiry_id = q.id and s.slug = ${strategySlug})`,
  )
}

export async function findPublicInquiry(db: Db, id: string): Promise<PublicInquiry | undefined> {
  return (await inquiriesWhere(db, sql`q.id = ${id}`))[0]
}

const openSource = sql`case when exists (select 1 from items oi where oi.document_id = r.document_id
  and oi.place_start <= r.place_start and oi.place_end >= r.place_end) then ${sourceOf('r', 'r')} end`

const link = sql`case
  when l.strategy_id is not null then json_build_object('kind', 'passage', 'strategySlug', s.slug, 'strategyTitle', s.title,
    'number', coalesce(g.number::text, og.number || '.' || o.number), 'text', coalesce(g.title, o.text))
  when l.initiative_id is not null then json_build_object('kind', 'initiative', 'number', ini.number, 'title', ini.title)
  when l.commitment_id is not null then json_build_object('kind', 'commitment', 'id', k.id, 'what', k.what)
  else json_build_object('kind', 'item', 'title', i.title, 'source', json_build_object('documentId', i.document_id,
    'start', i.place_start, 'end', i.place_end), 'occasion', ${occasion}) end`

function inquiriesWhere(db: Db, where: Sql): Promise<readonly PublicInquiry[]> {
  return db.rows<PublicInquiry>(sql`
    select q.id, q.title, q.made_by as "madeBy", q.delivered_on as "deliveredOn",
      (select p.document_id from pages p where p.document_id = q.document_id) as "documentId",
      (select coalesce(json_agg(json_build_object('number', r.number, 'text', r.text, 'state', r.state, 'outcome', r.outcome,
          'source', ${openSource}, 'links', (select coalesce(json_agg(${link} order by l.id), '[]')
            from inquiry_links l left join strategies s on s.id = l.strategy_id
            left join guiding_principles g on g.id = l.passage left join objectives o on o.id = l.passage
            left join guiding_principles og on og.id = o.principle_id left join initiatives ini on ini.id = l.initiative_id
            left join commitments k on k.id = l.commitment_id left join items i on i.id = l.item_id
            left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
            where l.recommendation_id = r.id)) order by r.number), '[]')
        from inquiry_recommendations r where r.inquiry_id = q.id) as recommendations
      from inquiries q where ${where} order by q.delivered_on desc nulls last, q.title collate danish`)
}
