/**
 * One project with renewable resources, the classic problem (RCPSP): each activity has a duration and takes a
 * constant amount of each resource while it runs; successors begin when it has ended. The engine's strength is
 * measured on it (PSPLIB). Activity 0 begins everything, the last ends everything, both last 0.
 */
export interface Project {
  readonly durations: readonly number[]
  /** `demands[activity][resource]`, never negative, never above the capacity. */
  readonly demands: readonly (readonly number[])[]
  readonly capacities: readonly number[]
  readonly successors: readonly (readonly number[])[]
}

/** Where each activity begins, from 0. */
export type Starts = readonly number[]
