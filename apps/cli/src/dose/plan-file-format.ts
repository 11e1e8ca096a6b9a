import { setImmediate } from 'node:timers/promises'
import { type PlanInWeeks, portfolioOf } from '@pejl/actions/plan/portfolio-of.ts'
import { openSearch, type Proposal } from '@pejl/dosing/portfolio/propose.ts'
import { findFaults } from '@pejl/dosing/portfolio/refuse.ts'
import { type ExitStatus, print, type Surroundings, say } from '../command.ts'
import { showProgress } from '../progress.ts'
import type { Order, PlanFormat } from './plan-format.ts'
import { faultLine, planProgress, planSummary, violationLine } from './portfolio-texts.ts'
import { labelIn, printedPlan } from './printed-plan.ts'
import { readPlanFile } from './read-plan-file.ts'

/** Our own portfolio file: JSON, as docs/plan-file.md describes it. */
export const planFileFormat: PlanFormat = {
  recognises: (bytes) => /^\uFEFF?\s*[{[]/.test(textOf(bytes.subarray(0, 1_000))),
  dose: async (bytes, order, around) => {
    const read = readPlanFile(textOf(bytes))
    if (!read.ok) return sayFaults(read.faults, order, around)
    const inWeeks = portfolioOf(read.plan, read.today)
    const faults = findFaults(inWeeks.portfolio).filter(({ kind }) => !plannable.has(kind))
    if (faults.length > 0)
      return sayFaults(
        faults.map((fault) => faultLine(fault, labelIn(inWeeks))),
        order,
        around,
      )
    return printProposal(inWeeks, await searchUntilDone(inWeeks, order, around), order, around)
  },
}

// what contradicts itself is planned as well as it can be, and told with the plan
const plannable: ReadonlySet<string> = new Set(['window-too-short', 'no-possible-start', 'pins-collide'])

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const mostFaults = 20

/** Says what is wrong with a file, a line each, and answers the status of a file that was not planned. */
export function sayFaults(faults: readonly string[], { name }: Order, around: Surroundings): ExitStatus {
  for (const fault of faults.slice(0, mostFaults)) say(around, `${name}: ${fault}`)
  if (faults.length > mostFaults) say(around, `${name}: … og ${faults.length - mostFaults} fejl mere`)
  return 1
}

// kept back of the time for printing; and how long a search goes on before Ctrl-C is seen
const margin = 40
const slice = 50

/** The time runs from when the process began. */
async function searchUntilDone(
  { portfolio, present }: PlanInWeeks,
  { seconds, seed, isInterrupted }: Order,
  around: Surroundings,
): Promise<Proposal> {
  const until = seconds * 1000 - margin
  const progress = showProgress(around)
  const search = openSearch(portfolio, { seed, from: present })
  while (!isInterrupted() && performance.now() < until) {
    const pause = Math.min(until, performance.now() + slice)
    while (performance.now() < pause) search.step(1)
    progress.at(planProgress(search.score().tardiness))
    await setImmediate()
  }
  progress.clear()
  return search.best()
}

async function printProposal(
  inWeeks: PlanInWeeks,
  proposal: Proposal,
  order: Order,
  around: Surroundings,
): Promise<ExitStatus> {
  const plan = printedPlan(inWeeks, proposal)
  const unmet = proposal.unmet.map(({ violation }) =>
    violationLine(violation, labelIn(inWeeks), inWeeks.dayOf),
  )
  const { score } = proposal
  const seconds = Math.round(performance.now()) / 1000
  if (order.json) await print(around, `${JSON.stringify({ plan, unmet, score, seconds })}\n`)
  else {
    const line = ({ id, startsOn, endsOn, title }: (typeof plan)[number]) =>
      `${[id, startsOn ?? '-', endsOn ?? '-', title].join('\t')}\n`
    await print(around, plan.map(line).join(''))
  }
  say(around, planSummary(plan.filter(({ startsOn }) => startsOn !== null).length, plan.length, unmet.length))
  for (const one of unmet) say(around, `  ${one}`)
  return 0
}
