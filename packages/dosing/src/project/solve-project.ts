import { chanceOf } from '../common/random.ts'
import type { Stop } from '../common/stop.ts'
import { watchOf } from '../common/watch.ts'
import { boundProject } from './bounds.ts'
import { evolutionOf } from './evolve.ts'
import { packProject } from './packed.ts'
import type { Project } from './project.ts'
import { shareOf } from './share.ts'
import type { Solution } from './solution.ts'

/** A search that can be left and taken up again, until it knows that nothing is better. */
export interface Search {
  /** Goes on, for as long as this says from now; gives the best so far. Always has one after its first schedule. */
  run(stop: Stop): Solution
}

/** The same seed makes the same schedules in the same order, however the runs are cut. */
export function openSearch(project: Project, seed: number): Search {
  const packed = packProject(project)
  const share = shareOf(project, packed)
  const lowerBound = boundProject(project, packed)
  let best: Solution = {
    starts: [],
    makespan: Number.POSITIVE_INFINITY,
    lowerBound,
    proved: false,
    schedules: 0,
  }
  const evolution = evolutionOf(packed, chanceOf(seed), (starts, makespan) => {
    if (makespan < best.makespan) best = { ...best, starts, makespan, proved: makespan === best.lowerBound }
  })
  let schedules = 0
  return {
    run: (stop) => {
      const watch = watchOf(stop)
      while (!best.proved && (schedules === 0 || !watch.isOver())) {
        if (share.isDue(best)) best = share.step(best)
        else evolution.step()
        schedules += 1
        watch.count()
      }
      return { ...best, schedules }
    },
  }
}

interface Wish {
  readonly seed: number
  readonly stop: Stop
  /** Told of each improvement. */
  readonly onProgress?: (solution: Solution) => void
}

/**
 * Makes a short schedule of a project: a feasible one at once, then better ones until told to stop or none can be
 * shorter. With the same seed and a limit on schedules the answer is the same, and never worse with a higher limit.
 */
export function solveProject(project: Project, { seed, stop, onProgress }: Wish): Solution {
  const search = openSearch(project, seed)
  if (!onProgress) return search.run(stop)
  let told = Number.POSITIVE_INFINITY
  const watch = watchOf(stop)
  for (;;) {
    const solution = search.run({ schedules: 1 })
    if (solution.makespan < told) onProgress(solution)
    told = solution.makespan
    if (!watch.count() || solution.proved) return solution
  }
}
