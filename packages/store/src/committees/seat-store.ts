import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, PersonId, SeatId } from '@pejl/domain/common/id.ts'
import type { Seat } from '@pejl/domain/organisation/seat.ts'
import type { Db } from '../db.ts'
import { raw, type Sql, sql } from '../sql.ts'

/** A seat for change. */
export interface StoredSeat extends Seat {
  readonly committeeId: CommitteeId
  readonly version: number
}

const columns = raw(`s.id, s.committee_id as "committeeId", s.person_id as "personId", s.office, s.side,
  s.stands_for as "standsFor", s.represents, s.is_substitute as "isSubstitute", s.substitutes_for as "substitutesFor",
  s.position, s.from_on as "fromOn", s.to_on as "toOn", s.version`)

const seatsWhere = (db: Db, where: Sql): Promise<readonly StoredSeat[]> =>
  db.rows<StoredSeat>(sql`select ${columns} from seats s where ${where} order by s.position, s.from_on, s.id`)

/** All seats a committee has or had, in their order. */
export async function loadSeats(db: Db, committeeId: CommitteeId): Promise<readonly StoredSeat[]> {
  return seatsWhere(db, sql`s.committee_id = ${committeeId}`)
}

export async function loadSeat(db: Db, id: SeatId): Promise<StoredSeat | undefined> {
  return (await seatsWhere(db, sql`s.id = ${id}`))[0]
}

export async function saveNewSeat(db: Db, committeeId: CommitteeId, seat: Omit<Seat, 'id'>): Promise<SeatId> {
  const { personId, office, side, standsFor, represents, isSubstitute, substitutesFor } = seat
  const [saved] = await db.rows<{ id: SeatId }>(sql`
    insert into seats (committee_id, person_id, office, side, stands_for, represents, is_substitute, substitutes_for, position,
      from_on, to_on)
    values (${committeeId}, ${personId}, ${office}, ${side}, ${standsFor}, ${represents}, ${isSubstitute}, ${substitutesFor},
      ${seat.position}, ${seat.fromOn}, ${seat.toOn}) returning id`)
  if (!saved) throw new Error('a seat was saved and not returned')
  return saved.id
}

/** Nothing when someone else has saved since. Who sits there is not changed: another person is another seat. */
export async function saveSeat(
  db: Db,
  { id, version }: Pick<StoredSeat, 'id' | 'version'>,
  seat: Omit<Seat, 'id' | 'personId' | 'position'>,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update seats set office = ${seat.office}, side = ${seat.side}, stands_for = ${seat.standsFor},
      represents = ${seat.represents}, is_substitute = ${seat.isSubstitute}, substitutes_for = ${seat.substitutesFor},
      from_on = ${seat.fromOn}, to_on = ${seat.toOn}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

export async function endSeat(db: Db, id: SeatId, toOn: Day): Promise<void> {
  await db.rows(sql`update seats set to_on = ${toOn}, version = version + 1 where id = ${id}`)
}

/** Points the substitutes of one seat at another from now on. */
export async function pointSubstitutes(db: Db, from: SeatId, to: SeatId): Promise<void> {
  await db.rows(
    sql`update seats set substitutes_for = ${to}, version = version + 1 where substitutes_for = ${from}`,
  )
}

/** Takes away a seat that was entered by mistake. */
export async function removeSeat(db: Db, id: SeatId, version: number): Promise<boolean> {
  const gone = await db.rows(sql`delete from seats where id = ${id} and version = ${version} returning id`)
  return gone.length > 0
}

/** Whether a person has taken part in a meeting of the committee, so that their seat is history. */
export async function hasAttended(db: Db, committeeId: CommitteeId, personId: PersonId): Promise<boolean> {
  const [row] = await db.rows<{ has: boolean }>(sql`
    select exists (select 1 from attendance a join meetings m on m.id = a.meeting_id
      where m.committee_id = ${committeeId} and a.person_id = ${personId}) as has`)
  return row?.has ?? false
}

/** Whether anybody has a seat anywhere. */
export async function hasSeats(db: Db): Promise<boolean> {
  return (await db.rows(sql`select 1 from seats limit 1`)).length > 0
}
