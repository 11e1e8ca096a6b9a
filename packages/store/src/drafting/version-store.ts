import type { Day } from '@pejl/domain/common/day.ts'
import type { Id, StrategyId } from '@pejl/domain/common/id.ts'
import { type StrategyContent, withoutQuotes } from '@pejl/domain/strategies/content.ts'
import type { VersionState } from '@pejl/domain/strategies/version-life.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export type StrategyVersionId = Id<'strategy-version'>

/** A version loaded for change. */
export interface LoadedVersion {
  readonly id: StrategyVersionId
  readonly strategyId: StrategyId
  readonly number: number
  readonly state: VersionState
  readonly content: StrategyContent
  readonly version: number
}

const columns = sql`id, strategy_id as "strategyId", number, state, content, version`

export async function loadVersion(
  db: Db,
  strategyId: StrategyId,
  number: number,
): Promise<LoadedVersion | undefined> {
  const [version] = await db.rows<LoadedVersion>(sql`
    select ${columns} from strategy_versions where strategy_id = ${strategyId} and number = ${number} for update`)
  return version
}

/** The strategy's draft, of which there is one at most. */
export async function loadDraft(db: Db, strategyId: StrategyId): Promise<LoadedVersion | undefined> {
  const [version] = await db.rows<LoadedVersion>(sql`
    select ${columns} from strategy_versions where strategy_id = ${strategyId} and state = 'draft' for update`)
  return version
}

/** The newest version, whatever its state. */
export async function loadNewestVersion(db: Db, strategyId: StrategyId): Promise<LoadedVersion | undefined> {
  const [version] = await db.rows<LoadedVersion>(sql`
    select ${columns} from strategy_versions where strategy_id = ${strategyId} order by number desc limit 1 for update`)
  return version
}

export async function saveNewVersion(
  db: Db,
  given: {
    readonly strategyId: StrategyId
    readonly number: number
    readonly content: StrategyContent
    readonly note: string
    readonly by: string
  },
): Promise<StrategyVersionId> {
  const { strategyId, number, content, note, by } = given
  const [made] = await db.rows<{ id: StrategyVersionId }>(sql`
    insert into strategy_versions (strategy_id, number, content, open_content, note, made_by, changed_by)
    values (${strategyId}, ${number}, ${json(content)}::jsonb, ${json(withoutQuotes(content))}::jsonb, ${note}, ${by}, ${by})
    returning id`)
  if (!made) throw new Error('a version was saved and not returned')
  return made.id
}

/** Saves a draft's words; nothing when somebody has saved since it was loaded. */
export async function saveContent(
  db: Db,
  { id, version }: LoadedVersion,
  { content, note, by }: { readonly content: StrategyContent; readonly note: string; readonly by: string },
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update strategy_versions set content = ${json(content)}::jsonb, open_content = ${json(withoutQuotes(content))}::jsonb,
      note = ${note}, changed_by = ${by}, changed_at = now(), version = version + 1
     where id = ${id} and version = ${version} and state = 'draft' returning version`)
  return saved?.version
}

export async function deleteDraft(db: Db, { id, version }: LoadedVersion): Promise<boolean> {
  const gone = await db.rows(
    sql`delete from strategy_versions where id = ${id} and version = ${version} and state = 'draft' returning id`,
  )
  return gone.length > 0
}

export async function saveHearing(
  db: Db,
  { id, version }: LoadedVersion,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update strategy_versions set state = 'hearing', hearing_from = ${from}, hearing_until = ${until}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** The decision that adopts a version, as the record has it. */
export interface Adoption {
  readonly matterId: string
  readonly committeeId: string
  readonly decidedOn: Day
  readonly quote: string
  readonly source: { readonly documentId: string; readonly start: number; readonly end: number } | null
  readonly validFrom: Day | null
  readonly expiresOn: Day | null
}

/** Adopts a version; the one that was in force, and one still in hearing, are replaced by it. */
export async function saveAdoption(
  db: Db,
  { id, strategyId, version }: LoadedVersion,
  adoption: Adoption,
): Promise<number | undefined> {
  const { source } = adoption
  await db.rows(sql`update strategy_versions set state = 'replaced', version = version + 1
    where strategy_id = ${strategyId} and id <> ${id} and state in ('adopted', 'expired', 'hearing')`)
  const [saved] = await db.rows<{ version: number }>(sql`
    update strategy_versions set state = 'adopted', matter_id = ${adoption.matterId}, committee_id = ${adoption.committeeId},
      decided_on = ${adoption.decidedOn}, source_quote = ${adoption.quote}, source_document_id = ${source?.documentId ?? null},
      source_start = ${source?.start ?? null}, source_end = ${source?.end ?? null}, valid_from = ${adoption.validFrom},
      expires_on = ${adoption.expiresOn}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Ends a version's time on a day. */
export async function saveExpiry(
  db: Db,
  { id, version }: LoadedVersion,
  expiresOn: Day,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update strategy_versions set state = 'expired', expires_on = greatest(${expiresOn}::date, valid_from), version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Whether a version of the strategy has been adopted and nothing has replaced it. */
export async function isInForce(db: Db, strategyId: StrategyId): Promise<boolean> {
  const found = await db.rows(
    sql`select 1 from strategy_versions where strategy_id = ${strategyId} and state = 'adopted'`,
  )
  return found.length > 0
}
