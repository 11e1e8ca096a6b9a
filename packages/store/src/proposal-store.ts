import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { StrategyProposal } from '@pejl/domain/strategies/proposal.ts'
import type { Db } from './db.ts'
import { json, sql } from './sql.ts'

/**
 * Writes what linking proposes: the strategy made when its slug is new, else the fields no person has written.
 * Returns its id.
 */
export async function saveProposal(db: Db, proposal: StrategyProposal): Promise<StrategyId> {
  const { key, title, area, period, purpose } = proposal
  const [saved] = await db.rows<{ id: StrategyId; said: readonly string[] }>(sql`
    insert into strategies (slug, title, area, period) values (${key}, ${title}, ${area}, ${period})
    on conflict (slug) do update set
      title = case when 'title' = any(strategies.said) then strategies.title else excluded.title end,
      area = case when 'area' = any(strategies.said) then strategies.area else excluded.area end,
      period = case when 'period' = any(strategies.said) then strategies.period else excluded.period end
    returning id, said`)
  if (!saved) throw new Error('a strategy was saved and not returned')
  if (!saved.said.includes('purpose') && purpose)
    await db.rows(sql`
      update strategies set purpose = ${purpose.text}, purpose_start = ${purpose.place.start},
        purpose_end = ${purpose.place.end}, purpose_document_id = (select document_id from items where id = ${purpose.itemId})
       where id = ${saved.id}`)
  if (!saved.said.includes('principles')) await saveReadPrinciples(db, saved.id, proposal.principles)
  await saveProgramLinks(db, saved.id, proposal.links)
  return saved.id
}

// what somebody has made initiatives for is not taken away because a document is read otherwise
const isServed = sql`exists (select 1 from initiative_objectives io where io.objective_id = o.id)`

/** Principles and objectives read from documents, in place of those read before. Those a person wrote, or uses, stay. */
async function saveReadPrinciples(
  db: Db,
  id: StrategyId,
  principles: StrategyProposal['principles'],
): Promise<void> {
  await db.rows(sql`delete from guiding_principles g where strategy_id = ${id} and document_id is not null
    and number <> all(${principles.map(({ number }) => number)}::int[])
    and not exists (select 1 from objectives o where o.principle_id = g.id and ${isServed})`)
  for (const { number, title, text, itemId, place, objectives } of principles) {
    if (number < 1 || number > 20) continue
    const [principle] = await db.rows<{ id: string }>(sql`
      insert into guiding_principles (strategy_id, number, title, text, document_id, place_start, place_end)
      select ${id}, ${number}, ${title}, ${text}, document_id, ${place.start}, ${place.end} from items where id = ${itemId}
      on conflict (strategy_id, number) do update set title = excluded.title, text = excluded.text,
        document_id = excluded.document_id, place_start = excluded.place_start, place_end = excluded.place_end
      returning id`)
    if (!principle) continue
    const rows = objectives.filter((one) => one.number >= 1 && one.number <= 20)
    await db.rows(sql`delete from objectives o where principle_id = ${principle.id} and document_id is not null
      and number <> all(${rows.map((one) => one.number)}::int[]) and not ${isServed}`)
    await db.rows(sql`
      insert into objectives (principle_id, number, text, document_id, place_start, place_end)
      select distinct on (number) ${principle.id}::uuid, number, text, (select document_id from items where id = ${itemId}),
        (place->>'start')::int, (place->>'end')::int
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(number int, text text, place jsonb)
      on conflict (principle_id, number) do update set text = excluded.text, document_id = excluded.document_id,
        place_start = excluded.place_start, place_end = excluded.place_end`)
  }
}

async function saveProgramLinks(db: Db, id: StrategyId, links: StrategyProposal['links']): Promise<void> {
  await db.rows(sql`delete from strategy_items where strategy_id = ${id} and said_by = 'program'
    and item_id <> all(${links.map(({ itemId }) => itemId)}::uuid[])`)
  await db.rows(sql`
    insert into strategy_items (strategy_id, item_id, linked, said_by, why)
    select ${id}, "itemId", true, 'program', why from jsonb_to_recordset(${json(links)}::jsonb) as r("itemId" uuid, why text)
    on conflict (strategy_id, item_id) do update set why = excluded.why where strategy_items.said_by = 'program'`)
}

/**
 * Strategies that are no longer proposed lose the links the program made. Those of which no person has said
 * anything, and for which nothing is planned or written, are no more.
 */
export async function dropUnproposed(db: Db, proposed: readonly StrategyId[]): Promise<void> {
  await db.rows(
    sql`delete from strategy_items where said_by = 'program' and strategy_id <> all(${[...proposed]}::uuid[])`,
  )
  await db.rows(sql`
    with gone as (
      delete from strategies s where s.id <> all(${[...proposed]}::uuid[]) and s.said = '{}'
        and not exists (select 1 from strategy_items si where si.strategy_id = s.id)
        and not exists (select 1 from plan_revisions r where r.strategy_id = s.id)
        and not exists (select 1 from gatherings g where g.strategy_id = s.id)
        and not exists (select 1 from inventory v where v.strategy_id = s.id)
        and not exists (select 1 from inquiry_links l where l.strategy_id = s.id)
        and not exists (select 1 from objectives o join guiding_principles g on g.id = o.principle_id
          where g.strategy_id = s.id and ${isServed}) returning id)
    delete from search_entries where kind = 'strategy' and subject in (select id from gone)`)
}
