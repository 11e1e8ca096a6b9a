import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { VersionState } from '@pejl/domain/strategies/version-life.ts'
import type { Db } from '../db.ts'
import { raw, sql } from '../sql.ts'

/** A version by its number, with what was decided of it. */
export interface StaffVersion {
  readonly number: number
  readonly state: VersionState
  readonly version: number
  readonly note: string
  readonly changedBy: string
  readonly changedAt: string
  readonly hearingFrom: string | null
  readonly hearingUntil: string | null
  readonly decidedOn: string | null
  readonly validFrom: string | null
  readonly expiresOn: string | null
  readonly matterNumber: string | null
  readonly matterSlug: string | null
  readonly committee: string | null
  readonly quote: string | null
  readonly source: { readonly documentId: string; readonly start: number; readonly end: number } | null
}

export interface StaffVersionView extends StaffVersion {
  readonly content: StrategyContent
}

const columns =
  raw(`v.number, v.state, v.version, v.note, v.changed_by as "changedBy", v.changed_at as "changedAt",
  v.hearing_from as "hearingFrom", v.hearing_until as "hearingUntil", v.decided_on as "decidedOn",
  v.valid_from as "validFrom", v.expires_on as "expiresOn", mt.number as "matterNumber", mt.slug as "matterSlug",
  c.name as committee, v.source_quote as quote, case when v.source_start is null or v.source_document_id is null then null
    else json_build_object('documentId', v.source_document_id, 'start', v.source_start, 'end', v.source_end) end as source`)
const around = raw(
  `left join matters mt on mt.id = v.matter_id left join committees c on c.id = v.committee_id`,
)

/** A strategy's versions, newest first. */
export async function listVersions(db: Db, strategyId: StrategyId): Promise<readonly StaffVersion[]> {
  return db.rows<StaffVersion>(sql`
    select ${columns} from strategy_versions v ${around} where v.strategy_id = ${strategyId} order by v.number desc`)
}

export async function findVersion(
  db: Db,
  strategyId: StrategyId,
  number: number,
): Promise<StaffVersionView | undefined> {
  const [version] = await db.rows<StaffVersionView>(sql`
    select ${columns}, v.content from strategy_versions v ${around}
     where v.strategy_id = ${strategyId} and v.number = ${number}`)
  return version
}

export async function findDraft(db: Db, strategyId: StrategyId): Promise<StaffVersionView | undefined> {
  const [version] = await db.rows<StaffVersionView>(sql`
    select ${columns}, v.content from strategy_versions v ${around}
     where v.strategy_id = ${strategyId} and v.state = 'draft'`)
  return version
}

/** A strategy as the pages around its versions need it. */
export interface DraftedStrategy {
  readonly id: StrategyId
  readonly slug: string
  readonly title: string
  readonly area: string
  readonly state: string
}

export async function findDraftedStrategy(db: Db, id: StrategyId): Promise<DraftedStrategy | undefined> {
  const [strategy] = await db.rows<DraftedStrategy>(
    sql`select id, slug, title, area, state from strategies where id = ${id}`,
  )
  return strategy
}

/** The version with the highest number, whatever its state. */
export async function findNewestVersion(
  db: Db,
  strategyId: StrategyId,
): Promise<StaffVersionView | undefined> {
  const [version] = await db.rows<StaffVersionView>(sql`
    select ${columns}, v.content from strategy_versions v ${around}
     where v.strategy_id = ${strategyId} order by v.number desc limit 1`)
  return version
}
