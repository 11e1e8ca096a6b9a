import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Db } from '../db.ts'
import { saveEntries } from '../search-store.ts'
import { type Sql, sql } from '../sql.ts'

/** Brings the index up to what an initiative says now. Everybody finds those that are open and more than ideas. */
export const saveInitiativeEntry = (db: Db, id: string): Promise<void> =>
  saveEntriesWhere(db, sql`i.id = ${id}`)

/** The same for all that a unit answers for, when it is called something else. */
export const saveEntriesOfUnit = (db: Db, unitId: string): Promise<void> =>
  saveEntriesWhere(db, sql`i.unit_id = ${unitId}`)

async function saveEntriesWhere(db: Db, chosen: Sql): Promise<void> {
  const rows = await db.rows<{
    id: string
    number: number
    title: string
    body: string
    isOpen: boolean
  }>(sql`
    select i.id, i.number, i.title, concat_ws(E'\n', i.difference, i.owner, u.name,
        (select string_agg(m.title, E'\n' order by m.position) from milestones m where m.initiative_id = i.id),
        (select string_agg(k.name, E'\n' order by k.position) from indicators k where k.initiative_id = i.id)) as body,
      i.is_open and i.state <> 'idea' as "isOpen"
      from initiatives i left join units u on u.id = i.unit_id where ${chosen}`)
  await saveEntries(
    db,
    rows.map(({ id, number, title, body, isOpen }) => ({
      kind: 'initiative',
      subject: id,
      itemId: null,
      href: publicAddress.initiative(number),
      title,
      body,
      dated: null,
      isOpen,
    })),
  )
}
