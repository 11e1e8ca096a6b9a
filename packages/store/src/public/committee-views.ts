import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface CommitteeCard {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly abbreviations: readonly string[]
  readonly parent: string | null
  /** The law or agreement it rests on. */
  readonly basis: string | null
  readonly place: string | null
  /** `17:00`. */
  readonly startsAt: string | null
  /** Meetings with anything open. */
  readonly meetings: number
  readonly lastOn: string | null
}

export interface MeetingCard {
  readonly id: string
  readonly heldOn: string
  readonly committee: string
  readonly committeeSlug: string
  readonly items: readonly string[]
  readonly decisions: number
}

const committee = sql`
  select c.id, c.slug, c.name, c.kind, c.abbreviations, p.name as parent, c.basis, c.place,
    to_char(c.starts_at, 'HH24:MI') as "startsAt", met.meetings, met."lastOn"
  from committees c left join committees p on p.id = c.parent_id
  join lateral (select count(*)::int as known, (count(*) filter (where open.is))::int as meetings,
      max(m.held_on) filter (where open.is) as "lastOn"
    from meetings m, lateral (select exists (select 1 from items i where i.meeting_id = m.id) as is) open
    where m.committee_id = c.id) met on met.known > 0`

/** Committees that have met in the open, or will, by name. */
export async function listCommittees(db: Db): Promise<readonly CommitteeCard[]> {
  return db.rows<CommitteeCard>(sql`${committee} order by c.name collate danish`)
}

export async function findCommittee(db: Db, slug: string): Promise<CommitteeCard | undefined> {
  const [row] = await db.rows<CommitteeCard>(sql`${committee} where c.slug = ${slug}`)
  return row
}

/** Meetings with an open item, newest first; of one committee when its slug is given. */
export async function listMeetings(
  db: Db,
  { limit, offset, committee: slug }: { limit: number; offset: number; committee?: string },
): Promise<{ readonly meetings: readonly MeetingCard[]; readonly total: number }> {
  const rows = await db.rows<MeetingCard & { total: number }>(sql`
    select m.id, m.held_on as "heldOn", c.name as committee, c.slug as "committeeSlug", m.total,
      coalesce((select array_agg(i.title order by i.document_id, i.position) from items i where i.meeting_id = m.id), '{}') as items,
      (select count(*)::int from decisions d join items i on i.id = d.item_id where i.meeting_id = m.id) as decisions
    from (
      select m.id, m.committee_id, m.held_on, (count(*) over ())::int as total from meetings m
      where ${slug === undefined ? sql`true` : sql`m.committee_id = (select id from committees where slug = ${slug})`}
        and exists (select 1 from items i where i.meeting_id = m.id)
      order by m.held_on desc, m.id limit ${limit} offset ${offset}
    ) m join committees c on c.id = m.committee_id
    order by m.held_on desc, m.id`)
  return { meetings: rows, total: rows[0]?.total ?? 0 }
}

export interface MeetingName {
  readonly id: string
  readonly heldOn: string
  readonly committee: string
  readonly committeeSlug: string
  readonly earlier: string | null
  readonly later: string | null
}

/** A meeting, with the committee's open meetings before and after it. */
export async function findMeeting(db: Db, id: string): Promise<MeetingName | undefined> {
  const [row] = await db.rows<MeetingName>(sql`
    select m.id, m.held_on as "heldOn", c.name as committee, c.slug as "committeeSlug",
      (select e.id from meetings e where e.committee_id = m.committee_id and e.held_on < m.held_on
        order by e.held_on desc limit 1) as earlier,
      (select l.id from meetings l where l.committee_id = m.committee_id and l.held_on > m.held_on
        order by l.held_on limit 1) as later
    from meetings m join committees c on c.id = m.committee_id where m.id = ${id}`)
  return row
}
