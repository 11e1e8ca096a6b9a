import type { Role } from '@pejl/domain/access/permissions.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

export interface StoredUser {
  readonly id: UserId
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly active: boolean
  readonly passwordHash: string
}

const columns = sql`id, username, name, role, active, password_hash as "passwordHash"`

/** Loads a user for change: nobody else changes it until the transaction ends. */
export async function loadUser(db: Db, id: UserId): Promise<StoredUser | undefined> {
  const [user] = await db.rows<StoredUser>(sql`select ${columns} from users where id = ${id} for update`)
  return user
}

export async function findUserByName(db: Db, username: string): Promise<StoredUser | undefined> {
  const [user] = await db.rows<StoredUser>(sql`select ${columns} from users where username = ${username}`)
  return user
}

/** The new user's id, or nothing when the username is taken. */
export async function saveNewUser(
  db: Db,
  user: Omit<StoredUser, 'id' | 'active'> & { readonly demo: boolean },
): Promise<UserId | undefined> {
  const [saved] = await db.rows<{ id: UserId }>(sql`
    insert into users (username, name, role, password_hash, demo)
    values (${user.username}, ${user.name}, ${user.role}, ${user.passwordHash}, ${user.demo})
    on conflict (username) do nothing returning id`)
  return saved?.id
}

export async function saveRole(db: Db, id: UserId, role: Role): Promise<void> {
  await db.rows(sql`update users set role = ${role} where id = ${id}`)
}

export async function saveActive(db: Db, id: UserId, active: boolean): Promise<void> {
  await db.rows(sql`update users set active = ${active} where id = ${id}`)
}

export async function savePassword(db: Db, id: UserId, passwordHash: string): Promise<void> {
  await db.rows(sql`update users set password_hash = ${passwordHash}, demo = false where id = ${id}`)
}

/**
 * The administrators who can sign in, locked, so that two who demote each other take turns and one of them stays.
 */
export async function loadAdministrators(db: Db): Promise<readonly UserId[]> {
  const rows = await db.rows<{ id: UserId }>(
    sql`select id from users where role = 'administrator' and active order by id for update`,
  )
  return rows.map(({ id }) => id)
}
