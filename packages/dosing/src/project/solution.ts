import type { Starts } from './project.ts'

/** The best schedule that was found, and how good it is known to be. */
export interface Solution {
  readonly starts: Starts
  readonly makespan: number
  /** No schedule is shorter than this. */
  readonly lowerBound: number
  /** Whether it is known that none is shorter than the one found. */
  readonly proved: boolean
  /** Schedules made so far, and contradictions met on the way to a proof. */
  readonly schedules: number
}
