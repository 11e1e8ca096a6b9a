import type { Role } from '@pejl/domain/access/permissions.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

export interface StoredSession {
  readonly userId: UserId
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly csrf: string
  readonly expiresAt: Date
}

export async function saveSession(
  db: Db,
  session: {
    readonly tokenHash: Buffer
    readonly userId: UserId
    readonly csrf: string
    readonly at: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await db.rows(sql`delete from sessions where expires_at < ${session.at}`)
  await db.rows(sql`insert into sessions (token_hash, user_id, csrf, created_at, expires_at)
    values (${session.tokenHash}, ${session.userId}, ${session.csrf}, ${session.at}, ${session.expiresAt})`)
}

/** The session with this hash that has not run out, of a user who may still sign in. */
export async function findStoredSession(
  db: Db,
  tokenHash: Buffer,
  at: Date,
): Promise<StoredSession | undefined> {
  const [session] = await db.rows<StoredSession>(sql`
    select s.user_id as "userId", u.username, u.name, u.role, s.csrf, s.expires_at as "expiresAt"
      from sessions s join users u on u.id = s.user_id
     where s.token_hash = ${tokenHash} and s.expires_at > ${at} and u.active`)
  return session
}

/** The user whose session it was. */
export async function deleteSession(db: Db, tokenHash: Buffer): Promise<string | undefined> {
  const [gone] = await db.rows<{ username: string }>(sql`
    delete from sessions s using users u where u.id = s.user_id and s.token_hash = ${tokenHash} returning u.username`)
  return gone?.username
}

export async function deleteSessionsOf(db: Db, userId: UserId): Promise<void> {
  await db.rows(sql`delete from sessions where user_id = ${userId}`)
}
