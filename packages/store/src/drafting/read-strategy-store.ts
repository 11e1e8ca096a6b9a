import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { PlacedIn, ReadPassage, ReadStrategy } from '@pejl/domain/strategies/begin-content.ts'
import type { Db } from '../db.ts'
import { raw, sql } from '../sql.ts'

type ItemRow = Omit<ReadStrategy['items'][number], 'laws' | 'relations'> & {
  readonly sections: readonly (ReadPassage & { readonly kind: string })[]
}

/** What was read of a strategy, from open items alone. Passages whose item has been closed since are left out. */
export async function findReadStrategy(db: Db, id: StrategyId): Promise<ReadStrategy | undefined> {
  const [strategy] = await db.rows<Omit<ReadStrategy, 'principles' | 'items'>>(sql`
    select s.title, s.area, s.period, s.purpose,
      case when ${openPlace('s', 'purpose_')} then ${place('s', 'purpose_')} end as "purposePlace"
      from strategies s where s.id = ${id}`)
  if (!strategy) return undefined
  const principles = await db.rows<ReadStrategy['principles'][number]>(sql`
    select g.id, g.number, g.title, g.text, ${place('g', 'place_')} as place,
      coalesce((select json_agg(json_build_object('id', o.id, 'number', o.number, 'text', o.text, 'keywords', o.keywords,
          'place', ${place('o', 'place_')}) order by o.number)
        from objectives o where o.principle_id = g.id and (o.document_id is null or ${openPlace('o', 'place_')})), '[]') as objectives
      from guiding_principles g
     where g.strategy_id = ${id} and (g.document_id is null or ${openPlace('g', 'place_')}) order by g.number`)
  const items = await db.rows<ItemRow>(sql`
    select i.title, json_build_object('documentId', i.document_id, 'start', i.place_start, 'end', i.place_end) as place,
      (select coalesce(json_agg(json_build_object('kind', x->>'kind', 'text', x->>'text', 'place', json_build_object(
          'documentId', i.document_id, 'start', (x->'place'->>'start')::int, 'end', (x->'place'->>'end')::int))), '[]')
        from jsonb_array_elements(i.sections) x where x->>'kind' in ('law', 'relations') and x->'place' <> 'null') as sections,
      (select coalesce(json_agg(json_build_object('text', concat(d.committee, ': ', r.text), 'place', json_build_object(
          'documentId', i.document_id, 'start', d.place_start, 'end', d.place_end)) order by d.position), '[]')
        from decisions d join recommendations r on r.item_id = d.item_id and r.number is not distinct from d.number
       where d.item_id = i.id and d.is_open and d.outcome = 'approved' and d.place_start is not null) as decisions
      from strategy_items si join items i on i.id = si.item_id left join meetings m on m.id = i.meeting_id
     where si.strategy_id = ${id} and si.linked and i.is_open order by m.held_on nulls last, i.id`)
  return {
    ...strategy,
    principles,
    items: items.map(({ sections, ...item }) => ({
      ...item,
      laws: sections.filter(({ kind }) => kind === 'law'),
      relations: sections.filter(({ kind }) => kind === 'relations'),
    })),
  }
}

/** What the public may read of documents, by their ids. */
export async function listPublicTexts(
  db: Db,
  places: readonly PlacedIn[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(places.map(({ documentId }) => documentId))]
  const rows = await db.rows<{ id: string; text: string }>(sql`
    select document_id as id, public_text as text from pages where is_open and document_id = any(${ids}::uuid[])`)
  return new Map(rows.map(({ id, text }) => [id, text]))
}

const openPlace = (of: string, column: 'place_' | 'purpose_') =>
  raw(`exists (select 1 from items oi where oi.document_id = ${of}.${documentOf(column)} and oi.is_open
    and oi.place_start <= ${of}.${column}start and oi.place_end >= ${of}.${column}end)`)

const place = (of: string, column: 'place_' | 'purpose_') =>
  raw(`case when ${of}.${documentOf(column)} is null or ${of}.${column}start is null then null else json_build_object(
    'documentId', ${of}.${documentOf(column)}, 'start', ${of}.${column}start, 'end', ${of}.${column}end) end`)

const documentOf = (column: 'place_' | 'purpose_') =>
  column === 'place_' ? 'document_id' : 'purpose_document_id'
