import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import type { ItemAccess } from '@pejl/domain/items/item.ts'
import type { PartBefore } from '@pejl/domain/items/item-version.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

// what one person writes of a part within so long is one change
const oneChange = 5 * 60_000

/**
 * Keeps what a part of an item said before it is changed. What the same person has changed of the same part within five
 * minutes is one change, unless the item's state has changed between; somebody else's change is always one of its own, and
 * so is one that is done `alone`. Answers whether it was kept.
 */
export async function keepBefore(
  db: Db,
  { id, access }: { readonly id: AgendaItemId; readonly access: ItemAccess },
  before: PartBefore,
  { by, at, alone = false }: { readonly by: string; readonly at: Date; readonly alone?: boolean },
): Promise<boolean> {
  const part = before.part === 'section' ? before.key : before.part
  const since = new Date(at.getTime() - oneChange)
  const kept = await db.rows(sql`
    insert into item_history (item_id, part, was, made_by, made_at, is_closed)
    select ${id}, ${part}, ${json(before.was)}::jsonb, ${by}, ${at}, ${access === 'closed'}
     where ${alone || before.part === 'state'} or not exists (
       select 1 from (select * from item_history where item_id = ${id} and part in (${part}, 'state')
         order by item_history.id desc limit 1) last
        where last.part = ${part} and last.made_by = ${by} and last.made_at between ${since} and ${at}
          and last.is_closed = ${access === 'closed'}) returning id`)
  return kept.length > 0
}
