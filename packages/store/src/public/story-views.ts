import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type ItemView, listItems } from './record-views.ts'
import { type Source, sourceOf } from './source.ts'

/** A dated event as one document tells it. */
export interface ToldEvent {
  readonly kind: 'decision' | 'event' | 'start' | 'hearing' | 'status' | 'deadline'
  readonly startsOn: string
  readonly endsOn: string
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year'
  readonly what: string
  readonly quote: string
  readonly title: string
  readonly source: Source
}

/** The open items that tell a strategy's story, first meeting first. */
export async function listStrategyItems(db: Db, strategy: string): Promise<readonly ItemView[]> {
  return listItems(
    db,
    sql`exists (select 1 from strategy_items si join strategies s on s.id = si.strategy_id
      where si.item_id = i.id and s.slug = ${strategy})`,
  )
}

export async function listStrategyEvents(db: Db, strategy: string): Promise<readonly ToldEvent[]> {
  return db.rows<ToldEvent>(sql`
    select e.kind, e.starts_on as "startsOn", e.ends_on as "endsOn", e.precision, e.what, e.quote, i.title,
      ${sourceOf('e', 'i')} as source
    from events e join items i on i.id = e.item_id
    join strategy_items si on si.item_id = i.id join strategies s on s.id = si.strategy_id
    where s.slug = ${strategy} and (e.concerns is null or s.id = any (e.concerns))
    order by e.starts_on, e.ends_on, e.id`)
}
