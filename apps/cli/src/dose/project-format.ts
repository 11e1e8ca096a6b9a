import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Solution } from '@pejl/dosing/project/solution.ts'
import { openSearch, type Search } from '@pejl/dosing/project/solve-project.ts'
import { looksLikeProject, parseProject } from '@pejl/dosing/psplib/parse-project.ts'
import { type ExitStatus, print, type Surroundings, say } from '../command.ts'
import { showProgress } from '../progress.ts'
import type { Order, PlanFormat } from './plan-format.ts'
import { projectProgress, projectRefused, projectSummary } from './texts.ts'

/** PSPLIB `.sm` and Patterson `.rcp`. */
export const projectFormat: PlanFormat = {
  recognises: (bytes) => looksLikeProject(textOf(bytes)),
  dose: async (bytes, order, around) => {
    const parsed = parseProject(textOf(bytes))
    if (!parsed.ok) {
      const where = parsed.activity === null ? '' : ` (aktivitet ${parsed.activity})`
      say(around, `${order.name}: ${projectRefused[parsed.reason]}${where}`)
      return 1
    }
    const { project, first, count } = parsed.value
    const solution = await searchUntilDone(openSearch(project, order.seed), order, around)
    return printSolution({ ...solution, starts: solution.starts.slice(first, first + count) }, order, around)
  },
}

/** Numbers and headings only: in any encoding they are the same. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

// what is kept back of the time, for printing and for the process to end
const margin = 50
// how long a search goes on before it is seen whether Ctrl-C was pressed
const slice = 100

/** The time runs from when the process began. */
async function searchUntilDone(
  search: Search,
  { seconds, isInterrupted }: Order,
  around: Surroundings,
): Promise<Solution> {
  const until = seconds * 1000 - margin
  const progress = showProgress(around)
  const now = () => performance.now()
  let solution = search.run({ schedules: 1 })
  while (!solution.proved && !isInterrupted() && now() < until) {
    solution = search.run({ milliseconds: Math.min(slice, until - now()), now })
    progress.at(projectProgress(solution.makespan))
    await setImmediate()
  }
  progress.clear()
  return solution
}

async function printSolution(solution: Solution, order: Order, around: Surroundings): Promise<ExitStatus> {
  const { starts, makespan, lowerBound, proved } = solution
  const seconds = Math.round(performance.now()) / 1000
  if (order.json) {
    const instance = basename(order.name).replace(/\.[^.]*$/, '')
    await print(around, `${JSON.stringify({ instance, start: starts, makespan, seconds })}\n`)
  } else {
    await print(around, starts.map((start, index) => `${index + 1}\t${start}\n`).join(''))
  }
  say(around, projectSummary(makespan, lowerBound, proved))
  return 0
}
