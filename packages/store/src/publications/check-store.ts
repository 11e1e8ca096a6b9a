import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/**
 * Keeps an answer, in place of what was answered before. `finding` is only its kind: what was found may be what nobody is to
 * read, and it is not kept a second time.
 */
export async function saveAnswer(
  db: Db,
  given: {
    readonly meetingId: MeetingId
    readonly itemId: string | null
    readonly attachmentId: string | null
    readonly finding: string
    readonly fingerprint: string
    readonly answer: 'fine' | 'mended'
    readonly why: string | null
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  await db.rows(sql`
    insert into publishing_checks (meeting_id, item_id, attachment_id, finding, fingerprint, answer, why, said_by, said_at)
    values (${given.meetingId}, ${given.itemId}, ${given.attachmentId}, ${given.finding}, ${given.fingerprint},
      ${given.answer}, ${given.why}, ${given.by}, ${given.at})
    on conflict (meeting_id, fingerprint) do update set answer = excluded.answer, why = excluded.why,
      said_by = excluded.said_by, said_at = excluded.said_at`)
}
