import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Db } from './db.ts'
import type { SearchEntry } from './search-store.ts'
import { sql } from './sql.ts'

interface StrategyRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
}

/**
 * What can be found of strategies and their guiding principles. Open to the public are those of which an open item
 * tells, or of which a version has been sent out or adopted. Entries of principles that are no more are taken away.
 */
export async function listStrategyEntries(db: Db): Promise<readonly SearchEntry[]> {
  await db.rows(sql`delete from search_entries
    where kind = 'principle' and not exists (select 1 from guiding_principles g where g.id = subject)`)
  const strategies = await db.rows<StrategyRow>(sql`
    select s.id, s.slug, s.title, concat_ws(E'\n', s.area, s.period, s.purpose) as body, ${told} as "isOpen"
      from strategies s`)
  const principles = await db.rows<StrategyRow>(sql`
    select g.id, s.slug, g.title, concat_ws(E'\n', g.text, string_agg(o.text, E'\n' order by o.number)) as body,
        ${told} as "isOpen"
      from guiding_principles g join strategies s on s.id = g.strategy_id left join objectives o on o.principle_id = g.id
     group by g.id, s.id`)
  return [
    ...strategies.map((row) => entryOf('strategy', row)),
    ...principles.map((row) => entryOf('principle', row)),
  ]
}

const told = sql`(exists (select 1 from strategy_items si join items i on i.id = si.item_id
  where si.strategy_id = s.id and si.linked and i.is_open)
  or exists (select 1 from strategy_versions v where v.strategy_id = s.id and v.state <> 'draft'))`

function entryOf(
  kind: 'strategy' | 'principle',
  { id, slug, title, body, isOpen }: StrategyRow,
): SearchEntry {
  return {
    kind,
    subject: id,
    itemId: null,
    href: publicAddress.strategy(slug),
    title,
    body,
    dated: null,
    isOpen,
  }
}
