import type { TextChange } from '@pejl/domain/documents/restoration.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import type { MatterName, Occasion } from './source.ts'

/** Something the record says, and the stretch of this document it says it from. */
export interface UsedPlace {
  readonly kind:
    | 'recommendation'
    | 'decision'
    | 'commitment'
    | 'event'
    | 'evidence'
    | 'principle'
    | 'objective'
    | 'purpose'
  readonly text: string
  readonly start: number
  readonly end: number
  /** What it is said about: id of a commitment, slug of a strategy, slug of a matter. */
  readonly commitment: string | null
  readonly strategy: string | null
  readonly matter: string | null
}

export interface DocumentItem {
  readonly title: string
  readonly start: number
  readonly end: number
  readonly occasion: Occasion | null
  readonly matter: MatterName | null
}

export interface DocumentView {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly changes: readonly TextChange[]
  readonly damage: 'none' | 'light' | 'heavy'
  readonly items: readonly DocumentItem[]
  /** The sections' headings as they stand in the text. */
  readonly headings: readonly string[]
  readonly used: readonly UsedPlace[]
}

/** The public text of a document and what the record uses of it. One query. */
export async function findDocument(db: Db, id: string): Promise<DocumentView | undefined> {
  const [row] = await db.rows<DocumentView>(sql`
    with mine as (
      select i.*, mt.slug as matter_slug,
        (select s.slug from strategy_items si join strategies s on s.id = si.strategy_id
          where si.item_id = i.id order by s.slug limit 1) as strategy_slug
      from (select id, document_id, position, matter_id, meeting_id, title, place_start, place_end from items
        where document_id = ${id}) i left join matters mt on mt.id = i.matter_id
    ), used as (
      select 'recommendation' as kind, r.text, r.place_start, r.place_end, null::uuid as commitment, null as strategy, mine.matter_slug as matter
        from recommendations r join mine on mine.id = r.item_id
      union all select 'decision', d.text, d.place_start, d.place_end, null, null, mine.matter_slug
        from decisions d join mine on mine.id = d.item_id
      union all select 'commitment', k.what, k.place_start, k.place_end, k.id, null, mine.matter_slug
        from commitments k join mine on mine.id = k.item_id
      union all select 'evidence', e.quote, e.place_start, e.place_end, e.commitment_id, null, mine.matter_slug
        from evidence e join mine on mine.id = e.item_id
      union all select 'event', e.what, e.place_start, e.place_end, null, mine.strategy_slug, mine.matter_slug
        from events e join mine on mine.id = e.item_id
      union all select 'principle', g.title, g.place_start, g.place_end, null, s.slug, null
        from guiding_principles g join strategies s on s.id = g.strategy_id where g.document_id = ${id}
      union all select 'objective', o.text, o.place_start, o.place_end, null, s.slug, null
        from objectives o join guiding_principles g on g.id = o.principle_id join strategies s on s.id = g.strategy_id
        where o.document_id = ${id}
      union all select 'purpose', s.purpose, s.purpose_start, s.purpose_end, null, s.slug, null
        from strategies s where s.purpose_document_id = ${id}
    )
    select p.document_id as id, p.title, p.public_text as text, p.public_changes as changes, p.damage,
      coalesce((select json_agg(json_build_object('title', mine.title, 'start', mine.place_start, 'end', mine.place_end,
        'occasion', case when m.id is null then null else json_build_object('meetingId', m.id, 'committee', c.name,
          'committeeSlug', c.slug, 'heldOn', m.held_on) end,
        'matter', case when mt.id is null then null else json_build_object('slug', mt.slug, 'number', mt.number,
          'title', mt.title) end) order by mine.position)
        from mine left join meetings m on m.id = mine.meeting_id left join committees c on c.id = m.committee_id
        left join matters mt on mt.id = mine.matter_id), '[]') as items,
      coalesce((select array_agg(distinct section ->> 'heading') from items i, jsonb_array_elements(i.sections) section
        where i.document_id = ${id}), '{}') as headings,
      coalesce((select json_agg(json_build_object('kind', u.kind, 'text', u.text, 'start', u.place_start, 'end', u.place_end,
        'commitment', u.commitment, 'strategy', u.strategy, 'matter', u.matter) order by u.place_start, u.place_end, u.kind)
        from used u where exists (select 1 from mine where mine.place_start <= u.place_start and mine.place_end >= u.place_end)),
        '[]') as used
    from pages p where p.document_id = ${id}`)
  return row
}
