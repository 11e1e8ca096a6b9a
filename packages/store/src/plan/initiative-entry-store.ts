import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Db } from '../db.ts'
import { saveEntries } from '../search-store.ts'
import { sql } from '../sql.ts'

/** Brings the index up to what an initiative says now. Everybody finds those that are open and more than ideas. */
export async function saveInitiativeEntry(db: Db, id: string): Promise<void> {
  const [row] = await db.rows<{ number: number; title: string; body: string; isOpen: boolean }>(sql`
    select i.number, i.title, concat_ws(E'\n', i.difference, i.owner, u.name,
        (select string_agg(m.title, E'\n' order by m.position) from milestones m where m.initiative_id = i.id),
        (select string_agg(k.name, E'\n' order by k.position) from indicators k where k.initiative_id = i.id)) as body,
      i.is_open and i.state <> 'idea' as "isOpen"
      from initiatives i left join units u on u.id = i.unit_id where i.id = ${id}`)
  if (!row) return
  const { number, title, body, isOpen } = row
  const href = publicAddress.initiative(number)
  await saveEntries(db, [
    { kind: 'initiative', subject: id, itemId: null, href, title, body, dated: null, isOpen },
  ])
}
