import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface StoredNote {
  readonly id: string
  readonly committeeId: CommitteeId
  readonly notedOn: Day
  readonly text: string
  readonly version: number
}

/** Only for whoever has a part in the trio, as the transaction says who asks. */
export async function loadNote(db: Db, id: string): Promise<StoredNote | undefined> {
  const [row] = await db.rows<StoredNote>(sql`
    select id, committee_id as "committeeId", noted_on as "notedOn", text, version from trio_notes where id = ${id}`)
  return row
}

export async function saveNewNote(
  db: Db,
  { committeeId, notedOn, text }: Pick<StoredNote, 'committeeId' | 'notedOn' | 'text'>,
  by: string,
): Promise<string> {
  const [saved] = await db.rows<{ id: string }>(sql`
    insert into trio_notes (committee_id, noted_on, text, made_by) values (${committeeId}, ${notedOn}, ${text}, ${by})
    returning id`)
  if (!saved) throw new Error('a note was saved and not returned')
  return saved.id
}

/** Nothing when someone else has saved since. */
export async function saveNote(
  db: Db,
  { id, version, notedOn, text }: Omit<StoredNote, 'committeeId'>,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update trio_notes set noted_on = ${notedOn}, text = ${text}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

export async function removeNote(db: Db, id: string, version: number): Promise<boolean> {
  const gone = await db.rows(
    sql`delete from trio_notes where id = ${id} and version = ${version} returning id`,
  )
  return gone.length > 0
}
