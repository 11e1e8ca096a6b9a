import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { StrategyState } from '@pejl/domain/strategies/strategy-text.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

const own = ['title', 'area', 'period', 'purpose', 'state', 'principles']

/** Linking leaves a strategy's principles alone, and the strategy in place, from now on: a person writes them. */
export async function claimPrinciples(db: Db, id: StrategyId): Promise<void> {
  await db.rows(sql`update strategies set said = array_append(said, 'principles')
    where id = ${id} and not 'principles' = any(said)`)
}

/** Where the strategy itself stands; a person has said so. */
export async function saveStrategyState(db: Db, id: StrategyId, state: StrategyState): Promise<void> {
  await db.rows(sql`update strategies set state = ${state}, version = version + 1,
    said = (select array_agg(distinct field) from unnest(said || 'state'::text) as field) where id = ${id}`)
}

/**
 * Writes an adopted version into the record. Principles and objectives keep their ids, so what points at them still
 * does; those whose words did not change keep their place in the document.
 */
export async function saveAdopted(db: Db, id: StrategyId, content: StrategyContent): Promise<void> {
  const { title, area, period, purpose } = content
  await db.rows(sql`
    update strategies set title = ${title}, area = ${area}, period = ${period}, purpose = ${purpose}, state = 'adopted',
      said = (select array_agg(distinct field) from unnest(said || ${own}::text[]) as field), version = version + 1,
      purpose_document_id = case when purpose is not distinct from ${purpose}::text then purpose_document_id end,
      purpose_start = case when purpose is not distinct from ${purpose}::text then purpose_start end,
      purpose_end = case when purpose is not distinct from ${purpose}::text then purpose_end end
     where id = ${id}`)
  const principles = content.principles
  const objectives = principles.flatMap(({ key, objectives }) =>
    objectives.map((one) => ({ ...one, principle: key })),
  )
  await makeRoom(
    db,
    id,
    objectives.map(({ key }) => key),
  )
  await db.rows(sql`
    insert into guiding_principles as g (id, strategy_id, number, title, text)
    select key, ${id}, number, title, text
      from jsonb_to_recordset(${json(principles)}::jsonb) as r(key uuid, number int, title text, text text)
    on conflict (id) do update set number = excluded.number, title = excluded.title, text = excluded.text,
      document_id = case when g.title = excluded.title and g.text is not distinct from excluded.text then g.document_id end,
      place_start = case when g.title = excluded.title and g.text is not distinct from excluded.text then g.place_start end,
      place_end = case when g.title = excluded.title and g.text is not distinct from excluded.text then g.place_end end`)
  await db.rows(sql`
    insert into objectives as o (id, principle_id, number, text, keywords)
    select key, principle, number, text, keywords
      from jsonb_to_recordset(${json(objectives)}::jsonb) as r(key uuid, principle uuid, number int, text text, keywords text[])
    on conflict (id) do update set principle_id = excluded.principle_id, number = excluded.number, text = excluded.text,
      keywords = excluded.keywords,
      document_id = case when o.text = excluded.text then o.document_id end,
      place_start = case when o.text = excluded.text then o.place_start end,
      place_end = case when o.text = excluded.text then o.place_end end`)
  await db.rows(sql`delete from guiding_principles where strategy_id = ${id}
    and id <> all(${principles.map(({ key }) => key)}::uuid[])`)
}

/** Takes away the objectives that are no more; the rows that stay give up their numbers, to be given anew. */
async function makeRoom(db: Db, id: StrategyId, kept: readonly string[]): Promise<void> {
  await db.rows(sql`delete from objectives o using guiding_principles g where g.id = o.principle_id and g.strategy_id = ${id}
    and o.id <> all(${[...kept]}::uuid[])`)
  await db.rows(sql`update objectives o set number = -o.number from guiding_principles g
    where g.id = o.principle_id and g.strategy_id = ${id}`)
  await db.rows(sql`update guiding_principles set number = -number where strategy_id = ${id}`)
}

/** Whether a key is already the id of another strategy's principle or objective. */
export async function hasForeignKeys(db: Db, id: StrategyId, keys: readonly string[]): Promise<boolean> {
  const found = await db.rows(sql`
    select 1 from guiding_principles g where g.id = any(${[...keys]}::uuid[]) and g.strategy_id <> ${id}
    union all
    select 1 from objectives o join guiding_principles g on g.id = o.principle_id
     where o.id = any(${[...keys]}::uuid[]) and g.strategy_id <> ${id} limit 1`)
  return found.length > 0
}
