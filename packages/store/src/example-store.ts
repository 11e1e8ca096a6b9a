import type { CommitmentId } from '@pejl/domain/common/id.ts'
import type { CommitmentTime } from '@pejl/domain/follow-up/commitment.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

/** How far the example has come: not begun, stopped on the way, or loaded; `other`: the database is somebody's own. */
export type ExampleProgress = 'empty' | 'begun' | 'loaded' | 'other'

export async function findExampleProgress(db: Db): Promise<ExampleProgress> {
  const [is] = await db.rows<{ own: boolean; begun: boolean; loaded: boolean }>(sql`
    select exists (select 1 from documents) or exists (select 1 from users) or exists (select 1 from municipality) as own,
      exists (select 1 from journal where event = 'example-begun') as begun,
      exists (select 1 from journal where event = 'example-loaded') as loaded`)
  if (is?.loaded) return 'loaded'
  if (is?.begun) return 'begun'
  return is?.own ? 'other' : 'empty'
}

export async function saveParent(db: Db, slug: string, parent: string): Promise<void> {
  await db.rows(
    sql`update committees set parent_id = (select id from committees where slug = ${parent}) where slug = ${slug}`,
  )
}

/** Users of the example whose passwords are still the known ones. */
export async function listDemoUsernames(db: Db): Promise<readonly string[]> {
  const rows = await db.rows<{ username: string }>(sql`select username from users where demo and active`)
  return rows.map(({ username }) => username)
}

export interface FileCommitment extends CommitmentTime {
  readonly id: CommitmentId
  readonly quote: string
  readonly what: string
}

export async function listFileCommitments(db: Db, fileName: string): Promise<readonly FileCommitment[]> {
  return db.rows<FileCommitment>(sql`
    select k.id, k.quote, k.what, k.made_on as "madeOn", k.due_on as "dueOn", k.recurs, k.period, k.verdict
      from commitments k join items i on i.id = k.item_id join documents d on d.id = i.document_id
     where d.file_name = ${fileName} order by k.place_start`)
}

export async function listFileItems(
  db: Db,
  fileName: string,
): Promise<readonly { readonly id: string; readonly heldOn: string | null }[]> {
  return db.rows(sql`
    select i.id, m.held_on as "heldOn" from items i join documents d on d.id = i.document_id
      left join meetings m on m.id = i.meeting_id where d.file_name = ${fileName} order by i.position`)
}

export async function findDocumentId(db: Db, fileName: string): Promise<string | undefined> {
  const [document] = await db.rows<{ id: string }>(
    sql`select id from documents where file_name = ${fileName}`,
  )
  return document?.id
}
