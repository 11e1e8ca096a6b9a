import type { Db } from './db.ts'
import { json, sql } from './sql.ts'

/** An event or a commitment of an item that tells several strategies' stories. */
export interface SharedStatement {
  readonly id: string
  readonly kind: 'event' | 'commitment'
  readonly quote: string
  readonly strategies: readonly { readonly id: string; readonly area: string }[]
}

export async function listShared(db: Db): Promise<readonly SharedStatement[]> {
  return db.rows<SharedStatement>(sql`
    with shared as (
      select si.item_id, json_agg(json_build_object('id', s.id, 'area', s.area) order by s.id) as strategies
        from strategy_items si join strategies s on s.id = si.strategy_id
       where si.linked group by si.item_id having count(*) > 1)
    select e.id, 'event' as kind, e.quote, shared.strategies from events e join shared on shared.item_id = e.item_id
    union all
    select k.id, 'commitment', k.quote, shared.strategies from commitments k join shared on shared.item_id = k.item_id`)
}

/** Says which strategies the given statements belong to; every other statement belongs to all of its item's. */
export async function saveConcerns(
  db: Db,
  concerns: readonly { readonly id: string; readonly strategies: readonly string[] }[],
): Promise<void> {
  const rows = json(concerns)
  const wanted = sql`(select id, array(select jsonb_array_elements_text(strategies))::uuid[] as strategies
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, strategies jsonb))`
  await db.rows(sql`update events e set concerns = w.strategies from
    (select e2.id, w2.strategies from events e2 left join ${wanted} w2 on w2.id = e2.id) w
    where w.id = e.id and e.concerns is distinct from w.strategies`)
  await db.rows(sql`update commitments k set concerns = w.strategies from
    (select k2.id, w2.strategies from commitments k2 left join ${wanted} w2 on w2.id = k2.id) w
    where w.id = k.id and k.concerns is distinct from w.strategies`)
}
