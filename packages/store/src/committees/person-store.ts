import type { PersonId, UserId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A person for change. */
export interface StoredPerson {
  readonly id: PersonId
  readonly name: string
  readonly email: string | null
  readonly userId: UserId | null
  readonly version: number
}

export async function loadPerson(db: Db, id: PersonId): Promise<StoredPerson | undefined> {
  const [row] = await db.rows<StoredPerson>(
    sql`select id, name, email, user_id as "userId", version from people where id = ${id}`,
  )
  return row
}

/** Everybody with a name, spelt just so but for capitals. */
export async function findPeopleNamed(db: Db, name: string): Promise<readonly PersonId[]> {
  const rows = await db.rows<{ id: PersonId }>(
    sql`select id from people where lower(name) = lower(${name}) order by id`,
  )
  return rows.map(({ id }) => id)
}

export async function saveNewPerson(
  db: Db,
  { name, email, userId }: Omit<StoredPerson, 'id' | 'version'>,
): Promise<PersonId> {
  const [saved] = await db.rows<{ id: PersonId }>(
    sql`insert into people (name, email, user_id) values (${name}, ${email}, ${userId}) returning id`,
  )
  if (!saved) throw new Error('a person was saved and not returned')
  return saved.id
}

/** Nothing when someone else has saved since. */
export async function savePerson(
  db: Db,
  { id, name, email, userId, version }: StoredPerson,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update people set name = ${name}, email = ${email}, user_id = ${userId}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Whether another person is linked to a user already. */
export async function isUserLinked(db: Db, userId: UserId, except: PersonId | null): Promise<boolean> {
  const rows = await db.rows(
    sql`select 1 from people where user_id = ${userId} and id is distinct from ${except}`,
  )
  return rows.length > 0
}
