import type { Day } from '@pejl/domain/common/day.ts'
import type { Office, StandsFor } from '@pejl/domain/organisation/seat.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Somebody who sits in a committee that publishes. The database shows no union, and nobody of MED, trio or management. */
export interface CommitteeMember {
  readonly id: string
  readonly name: string
  readonly office: Office
  readonly standsFor: StandsFor | null
  readonly represents: string | null
  readonly isSubstitute: boolean
  /** Whom a substitute stands in for; null: anybody. */
  readonly substituteFor: string | null
}

/** Who sits in a committee on a day: chair first, substitutes last. */
export async function listMembers(db: Db, slug: string, day: Day): Promise<readonly CommitteeMember[]> {
  return db.rows<CommitteeMember>(sql`
    select s.id, p.name, s.office, s.stands_for as "standsFor", s.represents, s.is_substitute as "isSubstitute",
      (select fp.name from seats f join people fp on fp.id = f.person_id where f.id = s.substitutes_for) as "substituteFor"
      from seats s join people p on p.id = s.person_id join committees c on c.id = s.committee_id
     where c.slug = ${slug} and s.from_on <= ${day} and (s.to_on is null or s.to_on >= ${day})
     order by s.is_substitute, array_position(array['chair', 'vice-chair', 'member', 'observer'], s.office), s.position,
       p.name collate danish`)
}
