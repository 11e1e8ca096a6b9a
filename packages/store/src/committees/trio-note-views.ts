import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import type { StoredNote } from './trio-note-store.ts'

export interface NoteView extends StoredNote {
  readonly madeBy: string
}

/** A trio's notes, newest first; none for who has no part in it, as the transaction says who asks. */
export async function listNotes(db: Db, committeeId: CommitteeId): Promise<readonly NoteView[]> {
  return db.rows<NoteView>(sql`
    select id, committee_id as "committeeId", noted_on as "notedOn", text, version, made_by as "madeBy" from trio_notes
     where committee_id = ${committeeId} order by noted_on desc, made_at desc limit 500`)
}
