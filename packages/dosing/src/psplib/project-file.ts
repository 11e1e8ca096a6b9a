import type { Project } from '../project/project.ts'

/** Why a project file was not taken. */
export type ProjectRefusal =
  | 'empty'
  | 'not-a-project'
  | 'several-modes'
  | 'other-resources'
  | 'too-large'
  | 'not-a-number'
  | 'negative'
  | 'cut-short'
  | 'too-much'
  | 'wrong-count'
  | 'unknown-successor'
  | 'circle'
  | 'over-capacity'

/**
 * A project as a file has it. The file's first activity is `first` in the project: 0, or 1 when it neither begins
 * everything nor takes no time, and one that does was put before it (and likewise after the last).
 */
export interface ProjectFile {
  readonly project: Project
  readonly first: 0 | 1
  /** How many activities the file has, dummies included. */
  readonly count: number
}

/** A file's project, or a named reason with the place: an activity's number in the file, from 1, where there is one. */
export type ProjectAnswer = { readonly ok: true; readonly value: ProjectFile } | ProjectRefused

export interface ProjectRefused {
  readonly ok: false
  readonly reason: ProjectRefusal
  readonly activity: number | null
}

/** A file's activities before anything but their form has been looked at; successors by number, from 1. */
export interface Rows {
  readonly capacities: readonly number[]
  readonly durations: readonly number[]
  readonly demands: readonly (readonly number[])[]
  readonly successors: readonly (readonly number[])[]
}

/** Says no, where in the file it can be said. */
export const refuseProject = (reason: ProjectRefusal, activity: number | null = null): ProjectRefused => ({
  ok: false,
  reason,
  activity,
})

/** Activities, resources and units of time that a file may have at most; far above what anyone plans with. */
export const most = { activities: 20_000, resources: 1_000, number: 1_000_000, time: 20_000_000 } as const
