import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, PersonId, SeatId } from '@pejl/domain/common/id.ts'
import type { Office } from '@pejl/domain/organisation/seat.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'
import type { StoredPerson } from './person-store.ts'

/** Where a person sits or sat. */
export interface PersonSeat {
  readonly id: SeatId
  readonly committeeId: CommitteeId
  readonly committee: string
  readonly office: Office
  readonly isSubstitute: boolean
  readonly fromOn: Day
  readonly toOn: Day | null
}

export interface PersonView extends StoredPerson {
  /** The user they sign in as. */
  readonly username: string | null
  readonly seats: readonly PersonSeat[]
}

const mostPeople = 200

/** People whose name has every word asked for, or all; at most 200. */
export async function findPeople(db: Db, asked: string): Promise<readonly PersonView[]> {
  const words = asked.split(/\s+/).filter((word) => word !== '')
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return peopleWhere(db, sql`p.name ilike all(${patterns}::text[])`)
}

export async function findPerson(db: Db, id: PersonId): Promise<PersonView | undefined> {
  return (await peopleWhere(db, sql`p.id = ${id}`))[0]
}

function peopleWhere(db: Db, where: Sql): Promise<readonly PersonView[]> {
  return db.rows<PersonView>(sql`
    select p.id, p.name, p.email, p.user_id as "userId", p.version, u.username,
      coalesce((select json_agg(json_build_object('id', s.id, 'committeeId', c.id, 'committee', c.name, 'office', s.office,
          'isSubstitute', s.is_substitute, 'fromOn', s.from_on, 'toOn', s.to_on) order by s.from_on desc, c.name collate danish)
        from seats s join committees c on c.id = s.committee_id where s.person_id = p.id), '[]') as seats
      from people p left join users u on u.id = p.user_id where ${where}
     order by p.name collate danish, p.id limit ${mostPeople}`)
}
