import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from './db.ts'
import { raw, sql } from './sql.ts'

export interface StoredCommittee {
  readonly id: CommitteeId
  readonly slug: string
  readonly name: string
  readonly kind: CommitteeKind
  /** Short names, and other names it is known by. */
  readonly abbreviations: readonly string[]
}

export async function listCommittees(db: Db): Promise<readonly StoredCommittee[]> {
  return db.rows<StoredCommittee>(
    sql`select id, slug, name, kind, abbreviations from committees order by name`,
  )
}

export async function saveNewCommittee(
  db: Db,
  committee: Omit<StoredCommittee, 'id'>,
): Promise<StoredCommittee> {
  const { slug, name, kind, abbreviations } = committee
  const [saved] = await db.rows<StoredCommittee>(sql`
    insert into committees (slug, name, kind, abbreviations) values (${slug}, ${name}, ${kind}, ${[...abbreviations]})
    returning id, slug, name, kind, abbreviations`)
  if (!saved) throw new Error('a committee was saved and not returned')
  return saved
}

/** The slug stays: published addresses last. */
export async function saveCommittee(
  db: Db,
  { id, name, kind, abbreviations }: StoredCommittee,
): Promise<void> {
  await db.rows(sql`update committees set name = ${name}, kind = ${kind}, abbreviations = ${[...abbreviations]}
    where id = ${id}`)
}

/** Moves a committee's meetings to another; meetings on the same day become one. Then the committee is no more. */
export async function moveMeetings(db: Db, from: CommitteeId, into: CommitteeId): Promise<void> {
  await db.rows(sql`
    update items i set meeting_id = theirs.id
      from meetings mine join meetings theirs on theirs.held_on = mine.held_on and theirs.committee_id = ${into}
     where mine.committee_id = ${from} and i.meeting_id = mine.id`)
  for (const table of ['agenda_items', 'documents', 'route_stops'] as const)
    await db.rows(sql`
      update ${raw(table)} i set meeting_id = theirs.id
        from meetings mine join meetings theirs on theirs.held_on = mine.held_on and theirs.committee_id = ${into}
       where mine.committee_id = ${from} and i.meeting_id = mine.id`)
  await db.rows(sql`delete from meetings m where committee_id = ${from}
    and exists (select 1 from meetings t where t.committee_id = ${into} and t.held_on = m.held_on)`)
  await db.rows(sql`update meetings set committee_id = ${into} where committee_id = ${from}`)
  await movePlan(db, from, into)
  for (const table of [
    'strategy_versions',
    'agenda_items',
    'route_stops',
    'matters',
    'seats',
    'meeting_rules',
  ] as const)
    await db.rows(sql`update ${raw(table)} set committee_id = ${into} where committee_id = ${from}`)
  await db.rows(sql`update committees set parent_id = ${into} where parent_id = ${from} and id <> ${into}`)
  await db.rows(sql`update committees set parent_id = null where id = ${into} and parent_id = ${into}`)
  await db.rows(sql`delete from search_entries where kind = 'committee' and subject = ${from}`)
  await db.rows(sql`delete from committees where id = ${from}`)
}

/** What the action plan says of one committee, it says of another from now on. */
async function movePlan(db: Db, from: CommitteeId, into: CommitteeId): Promise<void> {
  await db.rows(sql`insert into meeting_dates (committee_id, meets_on)
    select ${into}, meets_on from meeting_dates where committee_id = ${from} on conflict do nothing`)
  await db.rows(
    sql`update units set committee_id = ${into}, version = version + 1 where committee_id = ${from}`,
  )
  await db.rows(sql`update initiative_waits set committee_id = ${into} where committee_id = ${from}`)
  await db.rows(sql`update plan_revisions set committee_id = ${into} where committee_id = ${from}`)
}

/** The committee's meeting on a day, made when it is not there. */
export async function meetingOn(db: Db, committeeId: CommitteeId, day: string): Promise<string> {
  const [meeting] = await db.rows<{ id: string }>(sql`
    insert into meetings (committee_id, held_on) values (${committeeId}, ${day})
    on conflict (committee_id, held_on) do update set held_on = excluded.held_on returning id`)
  if (!meeting) throw new Error('a meeting was saved and not returned')
  return meeting.id
}
