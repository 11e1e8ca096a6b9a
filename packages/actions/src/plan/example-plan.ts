import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '@pejl/domain/common/day.ts'
import type {
  BudgetYear,
  Indicator,
  InitiativeState,
  InitiativeText,
  Milestone,
  Standing,
  Wait,
} from '@pejl/domain/plan/initiative.ts'
import type { CalendarPeriod, CapacityChange, DaySpan, PlanLimit, PlanUnit } from '@pejl/domain/plan/unit.ts'

/**
 * What `plan.json` of an example folder says: the organisation and its calendar, initiatives, and what happened to them
 * day by day. Units and initiatives are named by their `key`, committees by their slug, matters by their number,
 * objectives by the slug of their strategy in `municipality.json` and their number in it: `sammen-om-boernelivet/4`.
 */
export interface ExamplePlan {
  readonly units: readonly ExampleUnit[]
  readonly calendar: readonly CalendarPeriod[]
  readonly frozen: readonly (DaySpan & { readonly unit: string | null; readonly why: string })[]
  readonly limits: readonly (Pick<PlanLimit, 'name' | 'per' | 'counts' | 'most'> & {
    readonly unit: string | null
  })[]
  readonly meetings: readonly {
    readonly committee: string
    readonly leadDays: number
    readonly dates: readonly Day[]
  }[]
  readonly initiatives: readonly ExampleInitiative[]
  /** In the order of their days. */
  readonly steps: readonly ExampleStep[]
}

export interface ExampleUnit extends Pick<PlanUnit, 'name' | 'kind' | 'points' | 'atOnce'> {
  readonly key: string
  /** Key of a unit before it in the list. */
  readonly parent: string | null
  readonly committee: string | null
}

type Same = 'title' | 'difference' | 'owner' | 'rank' | 'weeks'
type Optional = 'earliestOn' | 'targetOn' | 'deadlineOn' | 'cost' | 'isOpen'

export interface ExampleInitiative
  extends Pick<InitiativeText, Same>,
    Partial<Pick<InitiativeText, Optional>> {
  readonly key: string
  readonly unit: string
  readonly objectives: readonly string[]
  readonly loads: Readonly<Record<string, readonly number[]>>
  readonly waits?: readonly ExampleWait[]
  readonly budgets?: readonly (Omit<BudgetYear, 'matterId'> & { readonly matter: string | null })[]
  readonly indicators?: readonly Omit<Indicator, 'id'>[]
  readonly milestones?: readonly Milestone[]
  /** The promise it comes from: a fragment of a file. */
  readonly promise?: { readonly file: string; readonly quote: string }
}

export interface ExampleWait {
  readonly kind: Wait['kind']
  readonly after?: string
  readonly committee?: string
  readonly matter?: string
  readonly leastWeeks: number
  readonly mostWeeks?: number
  readonly metOn?: Day
  readonly note?: string
}

export type ExampleStep = { readonly on: Day } & (
  | { readonly do: 'make'; readonly initiative: string; readonly isIdea?: boolean }
  | {
      readonly do: 'state'
      readonly initiative: string
      readonly state: InitiativeState
      readonly reason?: string
      readonly happened?: Day
    }
  | { readonly do: 'weeks'; readonly initiative: string; readonly weeks: number; readonly reason: string }
  | { readonly do: 'status'; readonly initiative: string; readonly standing: Standing; readonly text: string }
  | {
      readonly do: 'move'
      readonly starts: Readonly<Record<string, Day>>
      readonly pinned?: boolean
      readonly reason?: string
    }
  | ({ readonly do: 'capacity'; readonly unit: string } & CapacityChange)
  | ({ readonly do: 'overload'; readonly unit: string } & ExampleOverload)
  | { readonly do: 'revision'; readonly strategy: string; readonly note: string }
  | {
      readonly do: 'adopt'
      readonly strategy: string
      readonly matter: string
      readonly committee: string
      readonly decidedOn: Day
    }
)

interface ExampleOverload extends DaySpan {
  readonly points: number
  readonly atOnce?: number
  readonly reason: string
  readonly allowedBy: string
}

export async function readExamplePlan(folder: string): Promise<ExamplePlan> {
  // our own file; a test loads it
  return JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')) as ExamplePlan
}
