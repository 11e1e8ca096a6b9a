import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface LoadedRevision {
  readonly id: string
  readonly strategyId: StrategyId | null
  readonly number: number
  readonly state: 'proposed' | 'adopted' | 'dropped'
  readonly version: number
}

/** One initiative in a revision: a copy of its days as they were then. */
export interface PlanLine extends PlannedDays {
  readonly initiativeId: InitiativeId
  readonly title: string
  readonly weeks: number
  readonly reason: string | null
}

export async function loadRevision(db: Db, id: string): Promise<LoadedRevision | undefined> {
  const [revision] = await db.rows<LoadedRevision>(sql`
    select id, strategy_id as "strategyId", number, state, version from plan_revisions where id = ${id} for update`)
  return revision
}

/** The plan is locked by the caller, so that two revisions do not get one number. */
export async function saveNewRevision(
  db: Db,
  {
    strategyId,
    note,
    by,
  }: { readonly strategyId: StrategyId | null; readonly note: string; readonly by: string },
  lines: readonly PlanLine[],
): Promise<{ readonly id: string; readonly number: number }> {
  const [made] = await db.rows<{ id: string; number: number }>(sql`
    insert into plan_revisions (strategy_id, number, note, made_by)
    select ${strategyId}::uuid, coalesce(max(number), 0) + 1, ${note}, ${by} from plan_revisions
     where strategy_id is not distinct from ${strategyId}::uuid
    returning id, number`)
  if (!made) throw new Error('a revision was saved and not returned')
  await db.rows(sql`
    insert into plan_lines (revision_id, initiative_id, title, starts_on, ends_on, weeks, reason)
    select ${made.id}, "initiativeId", title, "startsOn", "endsOn", weeks, reason
      from jsonb_to_recordset(${json(lines)}::jsonb) as r("initiativeId" uuid, title text, "startsOn" date, "endsOn" date,
        weeks int, reason text)`)
  return made
}

/** The decision that adopts a revision. */
export interface Adoption {
  readonly matterId: string
  readonly committeeId: string
  readonly decidedOn: Day
  readonly documentId: string | null
  readonly start: number | null
  readonly end: number | null
  readonly quote: string | null
}

export async function saveAdoption(
  db: Db,
  { id, version }: LoadedRevision,
  adoption: Adoption,
): Promise<boolean> {
  const saved = await db.rows(sql`
    update plan_revisions set state = 'adopted', matter_id = ${adoption.matterId}, committee_id = ${adoption.committeeId},
      decided_on = ${adoption.decidedOn}, source_document_id = ${adoption.documentId}, source_start = ${adoption.start},
      source_end = ${adoption.end}, source_quote = ${adoption.quote}, version = version + 1
     where id = ${id} and version = ${version} returning id`)
  return saved.length > 0
}

export async function saveDropped(db: Db, { id, version }: LoadedRevision): Promise<boolean> {
  const saved = await db.rows(
    sql`update plan_revisions set state = 'dropped', version = version + 1 where id = ${id} and version = ${version} returning id`,
  )
  return saved.length > 0
}

/** A committee's decision in a matter on a day, as the record has it: where it stands, word for word. */
export interface RecordedDecision {
  readonly matterId: string
  readonly documentId: string | null
  readonly itemId: string | null
  readonly start: number | null
  readonly end: number | null
  readonly quote: string | null
}

/**
 * The matter with a number, with the decisions made in it by a committee on a day. Nothing when there is no such matter;
 * no decisions when the record has none of that day.
 */
export async function findDecisions(
  db: Db,
  matterNumber: string,
  committeeId: string,
  decidedOn: Day,
): Promise<{ readonly matterId: string; readonly decisions: readonly RecordedDecision[] } | undefined> {
  const [matter] = await db.rows<{ id: string }>(sql`select id from matters where number = ${matterNumber}`)
  if (!matter) return undefined
  const decisions = await db.rows<RecordedDecision>(sql`
    select i.matter_id as "matterId", i.document_id as "documentId", i.id as "itemId", d.place_start as start,
      d.place_end as "end", d.text as quote
      from items i join meetings m on m.id = i.meeting_id join decisions d on d.item_id = i.id
     where i.matter_id = ${matter.id} and m.committee_id = ${committeeId} and m.held_on = ${decidedOn}
     order by (d.outcome = 'approved') desc, d.position`)
  return { matterId: matter.id, decisions }
}
