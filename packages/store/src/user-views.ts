import type { Role } from '@pejl/domain/access/permissions.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
import type { Db } from './db.ts'
import { type Sql, sql } from './sql.ts'

export interface UserView {
  readonly id: UserId
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly demo: boolean
  readonly active: boolean
  readonly createdAt: Date
  readonly lastSignedIn: Date | null
}

export function listUsers(db: Db): Promise<readonly UserView[]> {
  return usersWhere(db, sql`true`)
}

export async function findUser(db: Db, id: UserId): Promise<UserView | undefined> {
  return (await usersWhere(db, sql`u.id = ${id}`))[0]
}

function usersWhere(db: Db, where: Sql): Promise<readonly UserView[]> {
  return db.rows<UserView>(sql`
    select u.id, u.username, u.name, u.role, u.demo, u.active, u.created_at as "createdAt",
      (select max(j.at) from journal j where j.subject = u.id and j.event = 'signed-in') as "lastSignedIn"
      from users u where ${where} order by u.active desc, u.name collate danish`)
}
