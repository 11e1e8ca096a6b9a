import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface CheckAnswer {
  readonly fingerprint: string
  readonly answer: 'fine' | 'mended'
  readonly why: string | null
  readonly saidBy: string
  readonly saidAt: Date
}

/** What was answered to what the check found in a meeting. */
export async function listAnswers(db: Db, meetingId: MeetingId): Promise<readonly CheckAnswer[]> {
  return db.rows<CheckAnswer>(sql`
    select fingerprint, answer, why, said_by as "saidBy", said_at as "saidAt" from publishing_checks
     where meeting_id = ${meetingId} order by said_at, id`)
}
