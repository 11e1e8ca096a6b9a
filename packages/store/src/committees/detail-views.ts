import type { Part } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, PersonId, SeatId, UserId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Term } from '@pejl/domain/organisation/new-term.ts'
import type { Seat } from '@pejl/domain/organisation/seat.ts'
import type { CommitteeSettings } from '@pejl/domain/organisation/tidy-settings.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { loadCommitteeSettings } from './settings-store.ts'
import { loadTerms } from './term-store.ts'

/** A committee in the tree of committees. */
export interface CommitteeLine {
  readonly id: CommitteeId
  readonly slug: string
  readonly name: string
  readonly kind: CommitteeKind
  readonly parentId: CommitteeId | null
  readonly abbreviations: readonly string[]
  /** Seated today, substitutes apart. */
  readonly members: number
  readonly nextOn: Day | null
  readonly lastOn: Day | null
  /** Meetings held or read in. */
  readonly meetings: number
}

/** Every committee, by name. */
export async function listCommitteeLines(db: Db, today: Day): Promise<readonly CommitteeLine[]> {
  return db.rows<CommitteeLine>(sql`
    select c.id, c.slug, c.name, c.kind, c.parent_id as "parentId", c.abbreviations,
      (select count(*)::int from seats s where s.committee_id = c.id and not s.is_substitute and s.from_on <= ${today}
        and (s.to_on is null or s.to_on >= ${today})) as members,
      met."nextOn", met."lastOn", met.meetings
      from committees c, lateral (
        select min(m.held_on) filter (where m.held_on >= ${today} and m.state not in ('cancelled', 'recorded')) as "nextOn",
          max(m.held_on) filter (where m.state in ('recorded', 'held')) as "lastOn",
          (count(*) filter (where m.state in ('recorded', 'held')))::int as meetings
          from meetings m where m.committee_id = c.id) met
     order by c.name collate danish, c.id`)
}

export type CommitteeView = CommitteeSettings &
  Pick<CommitteeLine, 'id' | 'slug' | 'name' | 'kind' | 'abbreviations'> & { readonly version: number }

export async function findCommitteeView(db: Db, id: CommitteeId): Promise<CommitteeView | undefined> {
  const [names] = await db.rows<Pick<CommitteeView, 'id' | 'slug' | 'name' | 'kind' | 'abbreviations'>>(
    sql`select id, slug, name, kind, abbreviations from committees where id = ${id}`,
  )
  const settings = names && (await loadCommitteeSettings(db, id))
  return settings && { ...names, ...settings }
}

/** A seat with the name of who sits there. */
export interface SeatView extends Seat {
  readonly id: SeatId
  readonly name: string
  readonly version: number
}

/**
 * All seats a committee has or had. Which union somebody speaks for is sensitive (databeskyttelsesforordningen art. 9): it is
 * told only to those who keep the list or have a part in the committee.
 */
export async function listSeats(
  db: Db,
  committeeId: CommitteeId,
  { unions }: { readonly unions: boolean },
): Promise<readonly SeatView[]> {
  return db.rows<SeatView>(sql`
    select s.id, s.person_id as "personId", p.name, s.office, s.side, s.stands_for as "standsFor",
      case when s.stands_for = 'union' and not ${unions}::boolean then null else s.represents end as represents,
      s.is_substitute as "isSubstitute", s.substitutes_for as "substitutesFor", s.position, s.from_on as "fromOn",
      s.to_on as "toOn", s.version
      from seats s join people p on p.id = s.person_id where s.committee_id = ${committeeId}
     order by s.is_substitute, array_position(array['chair', 'vice-chair', 'member', 'observer', 'secretary'], s.office),
       s.side nulls first, s.position, p.name collate danish, s.from_on`)
}

/** Who has which part in what is closed in a committee. */
export interface PartView {
  readonly userId: UserId
  readonly username: string
  readonly name: string
  readonly active: boolean
  readonly part: Part
  readonly givenBy: string
  readonly givenAt: Date
}

export async function listParts(db: Db, committeeId: CommitteeId): Promise<readonly PartView[]> {
  return db.rows<PartView>(sql`
    select a.user_id as "userId", u.username, u.name, u.active, a.part, a.given_by as "givenBy", a.given_at as "givenAt"
      from committee_access a join users u on u.id = a.user_id where a.committee_id = ${committeeId}
     order by u.name collate danish`)
}

/** Users who can be given a part, or linked to a person. */
export async function listActiveUsers(
  db: Db,
): Promise<readonly { readonly id: UserId; readonly name: string; readonly username: string }[]> {
  return db.rows(
    sql`select id, name, username from users where active order by name collate danish, username`,
  )
}

export const listTerms = (db: Db): Promise<readonly Term[]> => loadTerms(db)

export { findPart } from './access-store.ts'

/** Names to choose among when somebody is seated. */
export async function listPeopleNames(
  db: Db,
): Promise<readonly { readonly id: PersonId; readonly name: string }[]> {
  return db.rows(sql`select id, name from people order by name collate danish, id limit 5000`)
}
