import type {
  Outcome,
  ReadAttachment,
  ReadEarlierDecision,
  ReadSection,
} from '@pejl/domain/documents/read-item.ts'
import type { Db } from '../db.ts'
import { raw, type Sql, sql } from '../sql.ts'
import { type MatterName, matterName, type Occasion, occasion, type Source, sourceOf } from './source.ts'

export interface RecommendationView {
  readonly number: number | null
  readonly text: string
  readonly source: Source | null
}

export interface DecisionView {
  readonly number: number | null
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  readonly committee: string | null
  readonly decidedOn: string | null
  readonly source: Source | null
}

/** One open agenda item: what was recommended and what was decided of it. */
export interface ItemView {
  readonly id: string
  readonly documentId: string
  readonly position: number
  readonly number: string | null
  readonly title: string
  readonly recommendedBy: string | null
  readonly route: readonly string[]
  readonly source: Source
  readonly occasion: Occasion | null
  readonly matter: MatterName | null
  readonly recommendations: readonly RecommendationView[]
  readonly decisions: readonly DecisionView[]
  readonly earlier: readonly ReadEarlierDecision[]
  readonly attachments: readonly ReadAttachment[]
  readonly strategies: readonly { readonly slug: string; readonly title: string }[]
}

export interface ItemText extends ItemView {
  readonly sections: readonly ReadSection[]
  readonly absentees: readonly { readonly name: string; readonly represents: string | null }[]
}

const columns = raw(`i.id, i.document_id as "documentId", i.position, i.number, i.title,
  i.recommended_by as "recommendedBy", i.route, i.earlier, i.attachments,
  json_build_object('documentId', i.document_id, 'start', i.place_start, 'end', i.place_end) as source`)

const lists = sql`
  coalesce((select json_agg(json_build_object('number', r.number, 'text', r.text, 'source', ${sourceOf('r', 'i')})
    order by r.position) from recommendations r where r.item_id = i.id), '[]') as recommendations,
  coalesce((select json_agg(json_build_object('number', d.number, 'outcome', d.outcome, 'text', d.text, 'remark', d.remark,
    'committee', d.committee, 'decidedOn', d.decided_on, 'source', ${sourceOf('d', 'i')})
    order by d.position) from decisions d where d.item_id = i.id), '[]') as decisions,
  coalesce((select json_agg(json_build_object('slug', s.slug, 'title', s.title) order by s.title)
    from strategy_items si join strategies s on s.id = si.strategy_id where si.item_id = i.id), '[]') as strategies`

const around = raw(`from items i
  left join meetings m on m.id = i.meeting_id
  left join committees c on c.id = m.committee_id
  left join matters mt on mt.id = i.matter_id`)

/** Open items that a condition on `i`, `m`, `c` or `mt` picks, first meeting first. */
export async function listItems(db: Db, where: Sql): Promise<readonly ItemView[]> {
  const rows = await db.rows<ItemView>(sql`
    select ${columns}, ${occasion} as occasion, ${matterName} as matter, ${lists}
    ${around} where ${where} order by m.held_on nulls last, i.document_id, i.position`)
  return rows.map(withoutClosedTitles)
}

/** The same with the whole text of each. */
export async function listItemTexts(db: Db, where: Sql): Promise<readonly ItemText[]> {
  const rows = await db.rows<ItemText>(sql`
    select ${columns}, i.sections, i.absentees, ${occasion} as occasion, ${matterName} as matter, ${lists}
    ${around} where ${where} order by m.held_on nulls last, i.document_id, i.position`)
  return rows.map(withoutClosedTitles)
}

/** The title of a closed attachment may itself say what is to stay closed. */
function withoutClosedTitles<I extends ItemView>(item: I): I {
  const attachments = item.attachments.map((attachment) =>
    attachment.access === 'closed'
      ? { ...attachment, title: '', documentNumber: null, journalNumber: null, place: null }
      : attachment,
  )
  return { ...item, attachments }
}
