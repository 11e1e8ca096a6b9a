import type { DocumentId } from '@pejl/domain/common/id.ts'
import type { Database } from '@pejl/store/db.ts'
import { findReview, type ReviewView } from '@pejl/store/review-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { areaMinutes } from './documents.ts'
import { takeIn } from './take-in.ts'

let last = 400

/** A document nobody else has: the same minutes with a number of their own. */
export function takeInFresh(database: Database): Promise<DocumentId> {
  last += 1
  return takeIn(database, areaMinutes.replace('24/310', `24/${last}`))
}

export async function reviewOf(database: Database, id: DocumentId): Promise<ReviewView> {
  const found = await database.staff((db) => findReview(db, id))
  if (!found) throw new Error('no such document')
  return found
}

/** Who did what to something, in order. */
export function journalOf(database: Database, subject: string) {
  return database.staff((db) =>
    db.rows<{ event: string; actor: string }>(sql`
      select event, actor from journal where subject = ${subject} order by id`),
  )
}
