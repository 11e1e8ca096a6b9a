import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Outcome } from '@pejl/dosing/portfolio/simulate.ts'
import type { Counted } from './model.ts'

/** How an initiative's promises fare when the plan is played through with the units' own record of slipping. */
export interface Chance {
  /** From 0 to 1; null: it has no target. */
  readonly target: number | null
  /** null: it is in no adopted plan. */
  readonly adopted: number | null
  /** The last day of work in eight runs of ten. */
  readonly eighty: Day
}

/** The chances of what the plan places, by initiative. */
export function chancesOf(
  outcomes: readonly Outcome[],
  { inWeeks }: Pick<Counted, 'inWeeks'>,
): ReadonlyMap<InitiativeId, Chance> {
  return new Map(
    outcomes.flatMap(({ id, byDue, byAdopted, eighty }) => {
      const name = inWeeks.names.get(id)
      if (name?.kind !== 'initiative') return []
      const day = addDays(inWeeks.dayOf(eighty), -3)
      return [[name.initiativeId, { target: byDue, adopted: byAdopted, eighty: day }] as const]
    }),
  )
}

/** The promise that is told of first: the target, or else what was adopted. */
export const mainChance = (chance: Chance | undefined): number | null =>
  chance?.target ?? chance?.adopted ?? null

/** In whole per cent; nothing is promised for certain, and nothing is quite hopeless. */
export const percentOf = (chance: number): number => Math.min(99, Math.max(1, Math.round(100 * chance)))
