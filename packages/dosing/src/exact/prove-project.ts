import type { Stop } from '../common/stop.ts'
import type { Project, Starts } from '../project/project.ts'
import { openProof } from './open-proof.ts'

/** The best schedule known, and how far from the best possible it may be at most. */
export interface ProjectProof {
  readonly starts: Starts
  readonly makespan: number
  /** No schedule is shorter than this. */
  readonly lowerBound: number
  readonly proved: boolean
}

/**
 * Looks for a shorter schedule than `upper` until none can exist, or until it is to stop. `upper` must be feasible and
 * `lower` a true lower bound (0 does). Each contradiction met counts as a schedule made. Cost: memory for activities
 * times the time between their earliest and latest starts, so meant for hundreds of both.
 */
export function proveProject(
  project: Project,
  {
    upper,
    lower,
    stop,
    seed,
  }: { readonly upper: Starts; readonly lower: number; readonly stop: Stop; readonly seed: number },
): ProjectProof {
  const { schedules = Number.POSITIVE_INFINITY, milliseconds, now, cancelled } = stop
  const until = now && milliseconds !== undefined ? now() + milliseconds : Number.POSITIVE_INFINITY
  const mayStop = () => cancelled?.() === true || (now !== undefined && now() >= until)
  const proof = openProof(project, { upper, lower, seed })
  const proved = !mayStop() && proof.run(schedules, mayStop) === 'proved'
  const starts = proof.best()
  return { starts, makespan: starts.at(-1) ?? 0, lowerBound: proof.lowerBound(), proved }
}
