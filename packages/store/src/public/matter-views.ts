import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type ItemView, listItems } from './record-views.ts'
import { isOnItsWay, nextStops } from './route-plan-views.ts'
import type { MatterName } from './source.ts'

export interface MatterCard extends MatterName {
  readonly firstOn: string | null
  readonly lastOn: string | null
  readonly decisions: number
  readonly committees: readonly string[]
  /** What comes next on its planned way. */
  readonly next: string | null
}

export interface Slice {
  readonly limit: number
  readonly offset: number
}

/**
 * Matters that have a public page, the one last treated first, with how many there are in all. `onTheirWay`: with those
 * that are announced and on no published agenda yet (`listAnnounced`).
 */
export async function listMatters(
  db: Db,
  { limit, offset, onTheirWay }: Slice & { readonly onTheirWay: boolean },
): Promise<{ readonly matters: readonly MatterCard[]; readonly total: number }> {
  const rows = await db.rows<MatterCard & { total: number }>(sql`
    select mt.slug, mt.number, mt.title, mt."lastOn", mt.total, mt.next, told."firstOn", told.committees,
      (select count(*)::int from decisions d join items di on di.id = d.item_id where di.matter_id = mt.id) as decisions
    from (
      select mt.id, mt.slug, mt.number, mt.title, met."lastOn", (count(*) over ())::int as total,
        ${nextStops} as next
      from matters mt left join (
        select i.matter_id, max(m.held_on) as "lastOn" from items i left join meetings m on m.id = i.meeting_id
        group by i.matter_id
      ) met on met.matter_id = mt.id
      where (met.matter_id is not null or mt.origin = 'made' or exists (select 1 from routes r where r.matter_id = mt.id))
        and (${onTheirWay} or not (${isOnItsWay}))
      order by met."lastOn" desc nulls last, mt.slug limit ${limit} offset ${offset}
    ) mt, lateral (
      select min(m.held_on) as "firstOn", coalesce(array_agg(distinct c.name) filter (where c.name is not null), '{}') as committees
      from items i left join meetings m on m.id = i.meeting_id left join committees c on c.id = m.committee_id
      where i.matter_id = mt.id
    ) told
    order by mt."lastOn" desc nulls last, mt.slug`)
  return { matters: rows, total: rows[0]?.total ?? 0 }
}

/** The slug of the open matter that a two-digit year means: `2024-5866` for `24-5866`. Asks only for that form. */
export async function findWholeSlug(db: Db, slug: string): Promise<string | undefined> {
  if (!/^\d{2}-\d{1,7}$/.test(slug)) return undefined
  const century = Number(slug.slice(0, 2)) < 70 ? '20' : '19'
  const [row] = await db.rows<{
    slug: string
  }>(sql`select mt.slug from matters mt where mt.slug = ${century + slug}
    and not exists (select 1 from matters other where other.slug = ${slug})`)
  return row?.slug
}

export interface MatterView {
  readonly matter: MatterName
  readonly items: readonly ItemView[]
}

/** A matter with all its open items; nothing for one that is closed, unknown, or has no open item. */
export async function findMatter(db: Db, slug: string): Promise<MatterView | undefined> {
  const items = await listItems(db, sql`mt.slug = ${slug}`)
  const matter = items[0]?.matter
  return matter ? { matter, items } : undefined
}
