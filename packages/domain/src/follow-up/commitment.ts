import type { Day } from '../common/day.ts'

/** When a promise (løfte) falls due, as it was written. All null: the text gave no time. */
export interface CommitmentTime {
  /** The day it was decided or written; recurring promises are counted from here. */
  readonly madeOn: Day | null
  readonly dueOn: Day | null
  /** ISO 8601 duration: `P6M`. */
  readonly recurs: string | null
  /** `2024`, `2024-H2`, `2024-Q4`, `2024-11`. */
  readonly period: string | null
  /** What a person has said of it: confirmed not done, or that it no longer applies. */
  readonly verdict: 'not-done' | 'lapsed' | null
}

/** One time a promise is to be kept. A promise that does not recur has one, with the key ''. */
export interface Occurrence {
  /** `2024-H2`, `2024-Q1`, `2024`, `2024-05`; '' for a promise that does not recur. */
  readonly key: string
  readonly starts: Day | null
  readonly ends: Day | null
  readonly state: 'kept' | 'ahead' | 'undocumented'
}

/**
 * Where a promise stands. `undocumented` (ikke dokumenteret): its time has passed and nobody has linked evidence;
 * that is not the same as broken. `overdue`: its time has passed and a person has confirmed that it is not done.
 */
export const standings = ['open', 'due', 'overdue', 'kept', 'undocumented', 'lapsed'] as const
export type Standing = (typeof standings)[number]

export interface StandingReport {
  readonly standing: Standing
  /** The next day it falls due, or the last one when its time has passed. */
  readonly falls: Day | null
  readonly occurrences: readonly Occurrence[]
}
