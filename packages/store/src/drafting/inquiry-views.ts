import {
  type FoundRecommendation,
  findRecommendations,
  type InquiryId,
  type InquiryRecommendationId,
  type InquiryState,
} from '@pejl/domain/strategies/inquiry.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

export interface StaffInquiryLink {
  readonly id: string
  readonly kind: 'passage' | 'initiative' | 'commitment' | 'item'
  /** Id of the strategy, initiative, commitment or document it leads to. */
  readonly to: string
  readonly label: string
}

export interface StaffRecommendation {
  readonly id: InquiryRecommendationId
  readonly number: number
  readonly text: string
  readonly state: InquiryState
  readonly outcome: string | null
  readonly version: number
  readonly source: { readonly documentId: string; readonly start: number; readonly end: number } | null
  readonly links: readonly StaffInquiryLink[]
}

export interface StaffInquiry {
  readonly id: InquiryId
  readonly title: string
  readonly madeBy: string
  readonly deliveredOn: string | null
  readonly documentId: string | null
  readonly isOpen: boolean
  readonly version: number
  readonly recommendations: readonly StaffRecommendation[]
}

export function listInquiries(db: Db): Promise<readonly StaffInquiry[]> {
  return inquiriesWhere(db, sql`true`)
}

export async function findInquiry(db: Db, id: InquiryId): Promise<StaffInquiry | undefined> {
  return (await inquiriesWhere(db, sql`q.id = ${id}`))[0]
}

const link = sql`json_build_object('id', l.id::text, 'kind', case when l.strategy_id is not null then 'passage'
    when l.initiative_id is not null then 'initiative' when l.commitment_id is not null then 'commitment' else 'item' end,
  'to', coalesce(l.strategy_id, l.initiative_id, l.commitment_id, i.document_id),
  'label', coalesce(s.title || ': ' || coalesce(g.title, o.text, ''), ini.title, k.what, concat_ws(', ', i.title, m.held_on)))`

function inquiriesWhere(db: Db, where: Sql): Promise<readonly StaffInquiry[]> {
  return db.rows<StaffInquiry>(sql`
    select q.id, q.title, q.made_by as "madeBy", q.delivered_on as "deliveredOn", q.document_id as "documentId",
      q.is_open as "isOpen", q.version,
      (select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'text', r.text, 'state', r.state,
          'outcome', r.outcome, 'version', r.version, 'source', case when r.document_id is null or r.place_start is null then null
            else json_build_object('documentId', r.document_id, 'start', r.place_start, 'end', r.place_end) end,
          'links', (select coalesce(json_agg(${link} order by l.id), '[]') from inquiry_links l
            left join strategies s on s.id = l.strategy_id left join guiding_principles g on g.id = l.passage
            left join objectives o on o.id = l.passage left join initiatives ini on ini.id = l.initiative_id
            left join commitments k on k.id = l.commitment_id left join items i on i.id = l.item_id
            left join meetings m on m.id = i.meeting_id where l.recommendation_id = r.id)) order by r.number), '[]')
        from inquiry_recommendations r where r.inquiry_id = q.id) as recommendations
      from inquiries q where ${where} order by q.delivered_on desc nulls last, q.title collate danish`)
}

/** Documents of the record in whose open items recommendations of an inquiry are listed, with what they recommend. */
export interface FoundInquiry {
  readonly documentId: string
  readonly title: string
  readonly heldOn: string | null
  readonly recommendations: readonly FoundRecommendation[]
}

/** Lists of recommendations in the open record that no inquiry has been made of, oldest first. */
export async function listFoundInquiries(db: Db): Promise<readonly FoundInquiry[]> {
  const items = await db.rows<{
    documentId: string
    title: string
    heldOn: string | null
    start: number
    end: number
    text: string
  }>(sql`
    select i.document_id as "documentId", i.title, m.held_on as "heldOn", i.place_start as start, i.place_end as "end",
      p.public_text as text from items i join pages p on p.document_id = i.document_id left join meetings m on m.id = i.meeting_id
     where i.is_open and p.is_open and i.sections::text ~* 'anbefal[^.!?]{0,60}:'
       and not exists (select 1 from inquiries q where q.document_id = i.document_id)
     order by m.held_on nulls last, i.id limit 50`)
  return items.flatMap(({ start, end, text, ...item }) => {
    const found = findRecommendations(text.slice(start, end), { documentId: item.documentId, start })
    return found.length < 2 ? [] : [{ ...item, recommendations: found }]
  })
}

export interface LinkChoice {
  /** What a form sends: `passage:STRATEGY:KEY`, `initiative:ID`, `commitment:ID`, `item:ID`. */
  readonly value: string
  readonly label: string
  readonly kind: StaffInquiryLink['kind']
}

/** What a recommendation can have become, whose words contain a text. */
export async function listLinkChoices(db: Db): Promise<readonly LinkChoice[]> {
  return db.rows<LinkChoice>(sql`
    (select 'passage' as kind, concat('passage:', s.id, ':', g.id) as value, concat(s.title, ': ', g.number, ' ', g.title) as label
      from guiding_principles g join strategies s on s.id = g.strategy_id order by s.title, g.number limit 200)
    union all
    (select 'passage', concat('passage:', s.id, ':', o.id), concat(s.title, ': ', g.number, '.', o.number, ' ', o.text)
      from objectives o join guiding_principles g on g.id = o.principle_id join strategies s on s.id = g.strategy_id
      order by s.title, g.number, o.number limit 500)
    union all
    (select 'initiative', concat('initiative:', id), concat(number, ' ', title) from initiatives order by number limit 300)
    union all
    (select 'commitment', concat('commitment:', k.id), left(k.what, 160) from commitments k join strategy_items si
      on si.item_id = k.item_id and si.linked group by k.id order by k.made_on desc nulls last limit 200)
    union all
    (select 'item', concat('item:', i.id), concat_ws(', ', i.title, c.name, m.held_on) from items i
      join strategy_items si on si.item_id = i.id and si.linked left join meetings m on m.id = i.meeting_id
      left join committees c on c.id = m.committee_id group by i.id, c.name, m.held_on order by m.held_on desc nulls last limit 200)`)
}
