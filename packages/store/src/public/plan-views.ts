import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeState, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type AdoptingDecision, matterOf, type PlacedText, placedText, quoted } from './initiative-views.ts'
import { known } from './strategy-views.ts'

/** An initiative in an adopted plan: where it was put, and where it is now. */
export interface AdoptedPlanLine extends PlannedDays {
  readonly number: number
  /** As it was called when the plan was adopted. */
  readonly title: string
  readonly state: InitiativeState
  readonly present: PlannedDays | null
  /** Why it differed from the plan adopted before. */
  readonly reason: string | null
  /** What was said when its days changed last. */
  readonly lastReason: string | null
}

/** A plan that a decision adopted. */
export interface AdoptedPlan extends AdoptingDecision {
  readonly number: number
  readonly note: string
  readonly lines: readonly AdoptedPlanLine[]
}

/** The plans adopted for a strategy, or (null) for the whole municipality; newest first. */
export async function listAdoptedPlans(db: Db, strategy: string | null): Promise<readonly AdoptedPlan[]> {
  const rows = await db.rows<
    Omit<AdoptedPlan, 'source' | 'quote'> & { readonly source: PlacedText | null }
  >(sql`
    select r.number, r.note, r.decided_on as "decidedOn", c.name as committee, ${matterOf('r')} as matter,
      ${placedText('r')} as source, coalesce((select json_agg(json_build_object('number', i.number, 'title', l.title,
          'state', i.state, 'startsOn', l.starts_on, 'endsOn', l.ends_on, 'reason', l.reason,
          'present', case when i.starts_on is not null then json_build_object('startsOn', i.starts_on, 'endsOn', i.ends_on) end,
          'lastReason', (select h.reason from initiative_changes h where h.initiative_id = i.id and h.reason is not null
            order by h.id desc limit 1)) order by l.starts_on, i.number)
        from plan_lines l join initiatives i on i.id = l.initiative_id where l.revision_id = r.id), '[]') as lines
      from plan_revisions r left join committees c on c.id = r.committee_id
     where ${strategy === null ? sql`r.strategy_id is null` : sql`r.strategy_id = (select s.id from strategies s where s.slug = ${strategy} and ${known})`}
     order by r.decided_on desc, r.number desc`)
  return rows.map(({ source, ...row }) => ({ ...row, ...quoted(source) }))
}

/** The plan adopted last. */
export async function findAdoptedPlan(db: Db, strategy: string | null): Promise<AdoptedPlan | undefined> {
  return (await listAdoptedPlans(db, strategy))[0]
}

/** Days on which work rests, or nothing begins: what everybody has to reckon with. */
export interface PublicCalendar {
  readonly periods: readonly {
    readonly name: string
    readonly fromOn: Day
    readonly toOn: Day
    readonly percent: number
  }[]
  readonly frozen: readonly {
    readonly why: string
    readonly unit: string | null
    readonly fromOn: Day
    readonly toOn: Day
  }[]
}

export async function findPublicCalendar(db: Db): Promise<PublicCalendar> {
  const periods = await db.rows<PublicCalendar['periods'][number]>(sql`
    select name, from_on as "fromOn", to_on as "toOn", percent from calendar_periods order by from_on, name`)
  const frozen = await db.rows<PublicCalendar['frozen'][number]>(sql`
    select f.why, u.name as unit, f.from_on as "fromOn", f.to_on as "toOn" from frozen_periods f
      left join units u on u.id = f.unit_id order by f.from_on, f.why`)
  return { periods, frozen }
}
