import { formatDanishDay } from '@pejl/domain/common/danish-day.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { MatterId } from '@pejl/domain/common/id.ts'
import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Db } from './db.ts'
import { type SearchEntry, saveEntries } from './search-store.ts'
import { sql } from './sql.ts'

/**
 * What can be found of matters, meetings and committees that items belong to. Only open items are told of. Of a matter that
 * was begun here and is closed there is nothing at all: who reviews documents has no part in it.
 */
export async function listAroundEntries(
  db: Db,
  matterIds: readonly string[],
  meetingIds: readonly string[],
): Promise<readonly SearchEntry[]> {
  const matters = await db.rows<{
    id: string
    slug: string
    number: string | null
    title: string
    isOpen: boolean
    dated: string | null
  }>(sql`
    select mt.id, mt.slug, mt.number, mt.title,
      mt.is_open and (mt.origin = 'recorded' or mt.announced
        or exists (select 1 from items i where i.matter_id = mt.id and i.is_open)) as "isOpen",
      (select max(m.held_on) from items i join meetings m on m.id = i.meeting_id where i.matter_id = mt.id and i.is_open) as dated
      from matters mt where mt.id = any(${[...matterIds]}::uuid[]) and (mt.origin = 'recorded' or mt.is_open)`)
  const meetings = await db.rows<{
    id: string
    heldOn: Day
    committee: string
    titles: readonly string[]
  }>(sql`
    select m.id, m.held_on as "heldOn", c.name as committee,
      coalesce(array_agg(i.title order by i.position) filter (where i.is_open), '{}') as titles
      from meetings m join committees c on c.id = m.committee_id join items i on i.meeting_id = m.id
     where m.id = any(${[...meetingIds]}::uuid[]) group by m.id, c.name`)
  const committees = await db.rows<{
    id: string
    slug: string
    name: string
    abbreviations: readonly string[]
    isOpen: boolean
  }>(sql`
    select c.id, c.slug, c.name, c.abbreviations, exists (select 1 from meetings o join items i on i.meeting_id = o.id
        where o.committee_id = c.id and i.is_open) as "isOpen"
      from committees c where c.id in (select committee_id from meetings where id = any(${[...meetingIds]}::uuid[]))`)
  return [
    ...matters.map(({ id, slug, number, title, isOpen, dated }) => ({
      kind: 'matter' as const,
      subject: id,
      itemId: null,
      href: publicAddress.matter(slug),
      title: number === null ? title : `${title} (${number})`,
      body: number === null ? '' : `Sag ${number}`,
      dated,
      isOpen,
    })),
    ...meetings.map(({ id, heldOn, committee, titles }) => ({
      kind: 'meeting' as const,
      subject: id,
      itemId: null,
      href: publicAddress.meeting(id),
      title: `${committee} den ${formatDanishDay(heldOn)}`,
      body: titles.join('\n'),
      dated: heldOn,
      isOpen: titles.length > 0,
    })),
    ...committees.map(({ id, slug, name, abbreviations, isOpen }) => ({
      kind: 'committee' as const,
      subject: id,
      itemId: null,
      href: publicAddress.committee(slug),
      title: name,
      body: abbreviations.join(' '),
      dated: null,
      isOpen,
    })),
  ]
}

/** Brings the index up to what a matter that was begun here is called now: found by the public while it is announced or published. */
export async function refreshMatter(db: Db, id: MatterId): Promise<void> {
  await db.rows(sql`delete from search_entries where kind = 'matter' and subject = ${id}`)
  await saveEntries(
    db,
    (await listAroundEntries(db, [id], [])).filter(({ isOpen }) => isOpen),
  )
}

/** Brings the index up to what a committee is called now. */
export async function refreshCommittee(db: Db, id: string): Promise<void> {
  const meetings = await db.rows<{ id: string }>(sql`select id from meetings where committee_id = ${id}`)
  await saveEntries(
    db,
    await listAroundEntries(
      db,
      [],
      meetings.map((meeting) => meeting.id),
    ),
  )
}
