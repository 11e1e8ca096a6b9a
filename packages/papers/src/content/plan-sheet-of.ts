import type { Day } from '@pejl/domain/common/day.ts'
import type { PaperHead } from './paper-head.ts'
import type { PlanDays, PlanGroup, PlanRow, PlanSheet } from './plan-sheet.ts'

/** An initiative as the public pages list it. */
export interface ListedInitiative {
  readonly title: string
  readonly owner: string
  readonly state: string
  readonly present: PlanDays | null
  readonly adopted: PlanDays | null
  readonly objectives: readonly { readonly strategySlug: string; readonly n: number }[]
}

/** The objectives of a strategy with the number each has in its address. */
export interface NumberedPrinciple {
  readonly number: number
  readonly objectives: readonly { readonly n: number; readonly number: number; readonly text: string }[]
}

/** A strategy's plan on one sheet: each initiative once, under the first of the strategy's objectives it serves. */
export function planSheetOf(
  head: PaperHead,
  {
    slug,
    principles,
    initiatives,
    today,
  }: {
    readonly slug: string
    readonly principles: readonly NumberedPrinciple[]
    readonly initiatives: readonly ListedInitiative[]
    readonly today: Day
  },
): PlanSheet {
  const firstOf = (one: ListedInitiative) =>
    Math.min(...one.objectives.filter(({ strategySlug }) => strategySlug === slug).map(({ n }) => n))
  const groups = principles.flatMap((principle) =>
    principle.objectives.map(
      (objective): PlanGroup => ({
        number: `${principle.number}.${objective.number}`,
        title: objective.text,
        rows: initiatives.filter((one) => firstOf(one) === objective.n).map(rowOf),
      }),
    ),
  )
  return { kind: 'plan', head, groups: groups.filter(({ rows }) => rows.length > 0), today }
}

function rowOf({ title, owner, state, present, adopted }: ListedInitiative): PlanRow {
  return { title, owner, state: stateOf(state), present, adopted }
}

function stateOf(state: string): PlanRow['state'] {
  if (state === 'done' || state === 'closed') return 'done'
  if (state === 'running' || state === 'paused') return 'running'
  return state === 'stopped' ? 'stopped' : 'ahead'
}
