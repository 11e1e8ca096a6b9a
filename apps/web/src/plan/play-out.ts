import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { type Finished, slipsOf } from '@pejl/domain/plan/tempo.ts'
import { simulate } from '@pejl/dosing/portfolio/simulate.ts'
import { type Chance, chancesOf } from './chances.ts'
import type { Counted } from './model.ts'

/** Enough to tell one chance in three from one in two, in a request that others wait behind. */
const runs = 300

/** The plan played through with the units' own record of slipping. */
export function playOut(counted: Counted, finished: readonly Finished[]): ReadonlyMap<InitiativeId, Chance> {
  const record = slipsOf(finished, counted.plan.calendar)
  return chancesOf(simulate(counted.inWeeks.portfolio, counted.starts, record, { seed: 1, runs }), counted)
}
