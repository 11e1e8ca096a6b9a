import { matterSlug } from '@pejl/domain/identifiers/matter-number.ts'
import { freeSlug } from '@pejl/domain/identifiers/slug.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

/** The matter with a number, made when it is not there. Its title and openness come from its items afterwards. */
export async function matterNumbered(db: Db, number: string): Promise<string> {
  const [known] = await db.rows<{ id: string }>(sql`select id from matters where number = ${number}`)
  if (known) return known.id
  const wanted = matterSlug(number)
  const taken = await db.rows<{ slug: string }>(
    sql`select slug from matters where starts_with(slug, ${wanted})`,
  )
  const slug = freeSlug(wanted, (one) => taken.some((other) => other.slug === one))
  const [made] = await db.rows<{ id: string }>(sql`
    insert into matters (number, slug, title, is_open) values (${number}, ${slug}, ${number}, false) returning id`)
  if (!made) throw new Error('a matter was saved and not returned')
  return made.id
}

/**
 * A matter is open when one of its items is, and is called what its last open item is called. One that was begun here is
 * what a person has said it is.
 */
export async function refreshMatters(db: Db, ids: readonly string[]): Promise<void> {
  await db.rows(sql`
    update matters set title = newest.title, is_open = newest.is_open
      from (select distinct on (i.matter_id) i.matter_id, i.title, i.is_open
              from items i left join meetings m on m.id = i.meeting_id
             where i.matter_id = any(${[...ids]}::uuid[])
             order by i.matter_id, i.is_open desc, m.held_on desc nulls last, i.id) newest
     where matters.id = newest.matter_id and matters.origin = 'recorded'`)
}

/**
 * Matters and meetings that were known from papers, and that no item is of any more, are no more; their search entries
 * go with them, and those of committees that have not met. What is worked with here stays.
 */
export async function removeEmpty(db: Db): Promise<void> {
  await db.rows(sql`
    with gone as (delete from matters where origin = 'recorded'
      and not exists (select 1 from items where matter_id = matters.id)
      and not exists (select 1 from agenda_items where matter_id = matters.id)
      and not exists (select 1 from routes where matter_id = matters.id) returning id)
    delete from search_entries where kind = 'matter' and subject in (select id from gone)`)
  await db.rows(sql`
    with gone as (delete from meetings where state = 'recorded'
      and not exists (select 1 from items where meeting_id = meetings.id) returning id)
    delete from search_entries where kind = 'meeting' and subject in (select id from gone)`)
  await db.rows(sql`delete from search_entries where kind = 'committee'
    and not exists (select 1 from meetings where committee_id = subject)`)
}
