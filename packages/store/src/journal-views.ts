import type { Db } from './db.ts'
import type { Entry } from './journal.ts'
import { empty, sql } from './sql.ts'

export interface JournalEntry {
  readonly id: string
  readonly at: Date
  /** Username, or `program`. */
  readonly actor: string
  readonly event: string
  readonly kind: Entry['kind']
  readonly subject: string | null
  /** What the subject is called now: file name, title, commitment, user's name; null when it is no more. */
  readonly about: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

export interface JournalWish {
  readonly subject?: string
  readonly actor?: string
  readonly limit: number
  /** Entries older than this one. */
  readonly before?: string
}

/** Who did what, newest first. */
export async function listJournal(
  db: Db,
  { subject, actor, before, limit }: JournalWish,
): Promise<readonly JournalEntry[]> {
  const older = before !== undefined && /^\d{1,18}$/.test(before) ? sql`and j.id < ${before}` : empty
  return db.rows<JournalEntry>(sql`
    select j.id, j.at, j.actor, j.event, j.kind, j.subject, j.detail,
      coalesce((select d.file_name from documents d where d.id = j.subject),
        (select s.title from strategies s where s.id = j.subject), (select k.what from commitments k where k.id = j.subject),
        (select u.name from users u where u.id = j.subject), (select p.name from people p where p.id = j.subject),
        (select c.name from committees c where c.id = j.subject),
        (select i.title from initiatives i where i.id = j.subject), (select mt.title from matters mt where mt.id = j.subject),
        (select n.name from units n where n.id = j.subject),
        (select v.title from inventory v where v.id = j.subject), (select q.title from inquiries q where q.id = j.subject),
        (select coalesce(s.title, '') from plan_revisions r left join strategies s on s.id = r.strategy_id where r.id = j.subject)
        ) as about
      from journal j
     where true ${subject === undefined ? empty : sql`and j.subject = ${subject}`}
       ${actor === undefined ? empty : sql`and j.actor = ${actor.replaceAll('\u0000', '')}`} ${older}
     order by j.id desc limit ${limit}`)
}
