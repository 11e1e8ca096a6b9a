import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { PlanSheet } from './plan-sheet.ts'
import type { ObjectivesPoster, PosterPrinciple, PrinciplesPoster } from './poster.ts'
import type { ProcessOverview } from './process.ts'

/** One of the papers a strategy is shown on. */
export type Paper = PrinciplesPoster | ObjectivesPoster | ProcessOverview | PlanSheet

/** Why a paper is not made of this: there is nothing to show, or more than one sheet can bear. */
export type PaperRefusal = 'nothing-to-show' | 'too-much'

/** Most of each; measuring more would take long and end in type that nobody reads. */
const most = { principles: 12, objectives: 12, stops: 32, groups: 24, rows: 60, letters: 24_000 }

/** Refuses what no sheet can show before anything is measured. Whether it really fits is seen when it is set. */
export function checkPaper(paper: Paper): Result<Paper, PaperRefusal> {
  if (JSON.stringify(paper).length > most.letters) return refuse('too-much')
  switch (paper.kind) {
    case 'principles':
      return checkCounts(paper, [{ count: paper.principles.length, most: most.principles }])
    case 'objectives':
      return checkCounts(paper, [
        { count: paper.principles.length, most: most.principles },
        { count: largest(paper.principles), most: most.objectives },
      ])
    case 'process':
      return checkCounts(paper, [
        { count: sum(paper.phases.map((one) => one.stops.length)), most: most.stops },
      ])
    case 'plan':
      return checkCounts(paper, [
        { count: sum(paper.groups.map((one) => one.rows.length)), most: most.rows },
        { count: paper.groups.length, most: most.groups },
      ])
  }
}

function checkCounts(
  paper: Paper,
  counts: readonly { readonly count: number; readonly most: number }[],
): Result<Paper, PaperRefusal> {
  if (counts.some((one) => one.count === 0)) return refuse('nothing-to-show')
  return counts.some((one) => one.count > one.most) ? refuse('too-much') : ok(paper)
}

const largest = (principles: readonly PosterPrinciple[]): number =>
  Math.max(0, ...principles.map(({ objectives }) => objectives.length))

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
