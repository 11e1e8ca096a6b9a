import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { MatterId, ObjectiveId } from '@pejl/domain/plan/initiative.ts'
import { containing } from '../containing.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** An objective as something an initiative can serve. */
export interface ObjectiveChoice {
  readonly id: ObjectiveId
  readonly strategyId: string
  readonly strategySlug: string
  readonly strategy: string
  readonly principle: string
  /** Counted through all the strategy's principles, from 1: its number in the address. */
  readonly n: number
  readonly text: string
}

export async function listObjectiveChoices(db: Db): Promise<readonly ObjectiveChoice[]> {
  return db.rows<ObjectiveChoice>(sql`
    select o.id, s.id as "strategyId", s.slug as "strategySlug", s.title as strategy, g.title as principle, o.text,
      (row_number() over (partition by s.id order by g.number, o.number))::int as n
      from objectives o join guiding_principles g on g.id = o.principle_id join strategies s on s.id = g.strategy_id
     order by s.title collate danish, s.id, g.number, o.number`)
}

export interface CommitteeChoice {
  readonly id: CommitteeId
  readonly name: string
  /** Whether it is a committee of staff and management. */
  readonly isMed: boolean
}

export async function listCommitteeChoices(db: Db): Promise<readonly CommitteeChoice[]> {
  return db.rows<CommitteeChoice>(sql`
    select id, name, kind in ('main-med', 'area-med', 'local-med', 'trio') as "isMed" from committees
     order by name collate danish`)
}

export interface MatterChoice {
  readonly id: MatterId
  readonly number: string | null
  readonly title: string
}

/** Matters whose number or title has a text, last treated first; at most a hundred. */
export async function listMatterChoices(db: Db, about = ''): Promise<readonly MatterChoice[]> {
  return db.rows<MatterChoice>(sql`
    select mt.id, mt.number, mt.title from matters mt left join lateral (
        select max(m.held_on) as last from items i join meetings m on m.id = i.meeting_id where i.matter_id = mt.id) met on true
     where concat_ws(' ', mt.number, mt.title) ilike ${containing(about)}
     order by met.last desc nulls last, mt.number limit 100`)
}
