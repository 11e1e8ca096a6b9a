import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

export interface RevisionLine extends PlannedDays {
  readonly initiativeId: InitiativeId
  readonly number: number
  readonly title: string
  readonly weeks: number
  readonly reason: string | null
}

/** A plan as it was proposed or adopted. */
export interface RevisionView {
  readonly id: string
  /** Null: the plan of the whole municipality. */
  readonly strategyId: StrategyId | null
  readonly strategy: string | null
  readonly number: number
  readonly state: 'proposed' | 'adopted' | 'dropped'
  readonly note: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly version: number
  readonly matterNumber: string | null
  readonly matterSlug: string | null
  readonly committee: string | null
  readonly decidedOn: Day | null
  readonly source: { readonly documentId: string; readonly start: number; readonly end: number } | null
  readonly quote: string | null
  /** By their first day. */
  readonly lines: readonly RevisionLine[]
}

/** Revisions of a strategy's plan, or of the whole municipality's (null), newest first. */
export const listRevisions = (db: Db, strategyId: StrategyId | null): Promise<readonly RevisionView[]> =>
  revisionsWhere(db, sql`r.strategy_id is not distinct from ${strategyId}::uuid`)

/** Every plan that was adopted or is to be, whosever it is: the whole municipality's first, the newest of each first. */
export const listKeptRevisions = (db: Db): Promise<readonly RevisionView[]> =>
  revisionsWhere(db, sql`r.state <> 'dropped'`)

async function revisionsWhere(db: Db, chosen: Sql): Promise<readonly RevisionView[]> {
  return db.rows<RevisionView>(sql`
    select r.id, r.strategy_id as "strategyId", s.title as strategy, r.number, r.state, r.note, r.made_by as "madeBy",
      r.made_at as "madeAt", r.version, mt.number as "matterNumber", mt.slug as "matterSlug", c.name as committee,
      r.decided_on as "decidedOn", r.source_quote as quote,
      case when r.source_document_id is not null and r.source_start is not null then json_build_object(
        'documentId', r.source_document_id, 'start', r.source_start, 'end', r.source_end) end as source,
      coalesce((select json_agg(json_build_object('initiativeId', l.initiative_id, 'number', i.number, 'title', l.title,
          'startsOn', l.starts_on, 'endsOn', l.ends_on, 'weeks', l.weeks, 'reason', l.reason) order by l.starts_on, i.number)
        from plan_lines l join initiatives i on i.id = l.initiative_id where l.revision_id = r.id), '[]') as lines
      from plan_revisions r left join strategies s on s.id = r.strategy_id left join matters mt on mt.id = r.matter_id
      left join committees c on c.id = r.committee_id
     where ${chosen} order by s.title collate danish nulls first, s.id, r.number desc`)
}

/** One of them, with its lines. */
export async function findRevision(db: Db, id: string): Promise<RevisionView | undefined> {
  const [row] = await db.rows<{ strategyId: StrategyId | null }>(
    sql`select strategy_id as "strategyId" from plan_revisions where id = ${id}`,
  )
  return row && (await listRevisions(db, row.strategyId)).find((one) => one.id === id)
}
