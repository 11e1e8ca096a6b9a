import type { Buffer } from '@pejl/dosing/portfolio/buffers.ts'
import type { Conflict } from '@pejl/dosing/portfolio/explain-impossible.ts'
import type { PlanStarts, Portfolio } from '@pejl/dosing/portfolio/portfolio.ts'
import type { Score } from '@pejl/dosing/portfolio/score.ts'
import type { Outcome } from '@pejl/dosing/portfolio/simulate.ts'
import type { SlipRecord } from '@pejl/dosing/portfolio/slip.ts'
import type { Unmet } from '@pejl/dosing/portfolio/unmet.ts'

/** What the page asks of the worker. `id` counts the questions from 1. */
export type WorkerQuestion =
  | {
      readonly kind: 'propose'
      readonly id: number
      readonly portfolio: Portfolio
      readonly from: PlanStarts
      readonly milliseconds: number
      readonly seed: number
    }
  | { readonly kind: 'stop' }
  | ({ readonly kind: 'simulate' } & PlayThrough)
  | ({ readonly kind: 'buffers' } & PlayThrough)

/** A plan to be played through with a record of slipping. */
interface PlayThrough {
  readonly id: number
  readonly portfolio: Portfolio
  readonly starts: PlanStarts
  readonly record: SlipRecord
}

/** What it answers. `before` is the score of the plan it began with. */
export type WorkerAnswer =
  | {
      readonly kind: 'progress'
      readonly id: number
      readonly spent: number
      readonly before: Score
      readonly score: Score
    }
  | {
      readonly kind: 'done'
      readonly id: number
      readonly starts: PlanStarts
      readonly before: Score
      readonly score: Score
      readonly unmet: readonly Unmet[]
      readonly conflicts: readonly Conflict[]
      readonly schedules: number
      readonly wasStopped: boolean
    }
  | { readonly kind: 'simulated'; readonly id: number; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'buffered'; readonly id: number; readonly buffers: readonly Buffer[] }
