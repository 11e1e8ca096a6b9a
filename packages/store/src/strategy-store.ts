import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { StrategyText } from '@pejl/domain/strategies/strategy-text.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

export interface LoadedStrategy {
  readonly id: StrategyId
  readonly slug: string
  readonly version: number
  /** Fields a person has written: `title`, `area`, `period`, `purpose`, `state`, `principles`. */
  readonly said: readonly string[]
}

/** Loads a strategy for change. */
export async function loadStrategy(db: Db, id: StrategyId): Promise<LoadedStrategy | undefined> {
  const [strategy] = await db.rows<LoadedStrategy>(
    sql`select id, slug, version, said from strategies where id = ${id} for update`,
  )
  return strategy
}

export async function listSlugs(db: Db): Promise<readonly string[]> {
  return (await db.rows<{ slug: string }>(sql`select slug from strategies`)).map(({ slug }) => slug)
}

export async function saveNewStrategy(
  db: Db,
  { slug, title, area, said }: { slug: string; title: string; area: string; said: readonly string[] },
): Promise<StrategyId> {
  const [made] = await db.rows<{ id: StrategyId }>(sql`
    insert into strategies (slug, title, area, said) values (${slug}, ${title}, ${area}, ${[...said]}) returning id`)
  if (!made) throw new Error('a strategy was saved and not returned')
  return made.id
}

/** Saves what a person wrote. What the person wrote anew no longer comes from a document, so it has no place there. */
export async function saveStrategyText(
  db: Db,
  { id, version }: LoadedStrategy,
  text: StrategyText,
  said: readonly string[],
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update strategies set title = ${text.title}, area = ${text.area}, period = ${text.period}, purpose = ${text.purpose},
      state = ${text.state}, said = ${[...said]}, version = version + 1,
      purpose_document_id = case when purpose is not distinct from ${text.purpose}::text then purpose_document_id end,
      purpose_start = case when purpose is not distinct from ${text.purpose}::text then purpose_start end,
      purpose_end = case when purpose is not distinct from ${text.purpose}::text then purpose_end end
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Adds what is not known of a strategy yet. */
export async function completeStrategy(
  db: Db,
  id: StrategyId,
  { purpose, period, state }: Pick<StrategyText, 'purpose' | 'period' | 'state'>,
): Promise<void> {
  await db.rows(sql`update strategies set purpose = coalesce(purpose, ${purpose}), period = coalesce(period, ${period}),
    state = case when state = 'known' then ${state} else state end where id = ${id}`)
}

/** A person's word on whether an item tells a strategy's story; it outweighs the program's. */
export async function saveLink(
  db: Db,
  link: { strategyId: StrategyId; itemId: string; linked: boolean; by: string; why: string },
): Promise<void> {
  await db.rows(sql`
    insert into strategy_items (strategy_id, item_id, linked, said_by, why)
    values (${link.strategyId}, ${link.itemId}, ${link.linked}, ${link.by}, ${link.why})
    on conflict (strategy_id, item_id) do update set linked = excluded.linked, said_by = excluded.said_by, why = excluded.why`)
}

export async function isItem(db: Db, id: string): Promise<boolean> {
  return (await db.rows(sql`select 1 from items where id = ${id}`)).length > 0
}
