import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { pointsAt } from '@pejl/domain/plan/load.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import { weekFrom, weekOf } from '@pejl/domain/plan/weeks.ts'
import type { Load } from '@pejl/dosing/portfolio/portfolio.ts'
import type { PlacedActivity } from './placed-activity.ts'
import { everywhere } from './portfolio-units.ts'

/**
 * What a week's delay costs, by rank: five weeks of one rank are worth one of the rank above it. Near to "first what
 * is most important", and yet many small promises outweigh a single large one.
 */
const weights = { 1: 125, 2: 25, 3: 5, 4: 1 } as const

/** Whether an initiative takes part in the dosing: it is more than an idea and has not ended. */
export const isDosed = ({ state }: Pick<PlannedInitiative, 'state'>): boolean =>
  state === 'proposed' || state === 'planned' || state === 'running' || state === 'paused'

/**
 * One initiative as an activity. A running one stands where it began and lasts until its planned end, or through this
 * week when that has passed. A paused one is planned anew, with all its weeks, when it has no days ahead. A proposed one
 * is optional: the plan may do without it.
 */
export function placeInitiative(
  initiative: PlannedInitiative,
  plan: ActionPlan,
  today: Day,
  breaks: readonly number[],
): PlacedActivity {
  const { id, title, state, rank, present, adopted, pinned, cost } = initiative
  const week = (day: Day) => weekOf(plan.firstOn, day)
  const now = week(today)
  const running = state === 'running' ? runningWeeks(initiative, plan, today, breaks) : undefined
  const planned = present && state !== 'proposed' ? week(present.startsOn) : null
  const start = running
    ? running.pin
    : planned !== null && (state !== 'paused' || planned >= now)
      ? planned
      : null
  const inGrid = start !== null && start >= 0 && start < plan.weeks ? start : null
  const adoptedWeek = adopted ? week(adopted.startsOn) : null
  const duration = running?.duration ?? initiative.weeks

  return {
    activity: {
      id,
      duration,
      loads: loadsOf(initiative, duration, running?.skipped ?? 0),
      earliest: initiative.earliestOn ? Math.max(0, weekFrom(plan.firstOn, initiative.earliestOn)) : null,
      latest: initiative.deadlineOn ? endBy(plan, initiative.deadlineOn) : null,
      due: initiative.targetOn ? endBy(plan, initiative.targetOn) : null,
      weight: weights[rank],
      rank,
      pin: running ? running.pin : pinned ? inGrid : null,
      gates: null,
      breaks,
      adopted: adoptedWeek !== null && adoptedWeek >= 0 && adoptedWeek < plan.weeks ? adoptedWeek : null,
      amounts: { kroner: cost ?? 0 },
      optional: state === 'proposed',
    },
    present: inGrid,
    name: { initiativeId: id, kind: 'initiative', label: title },
  }
}

/** The week by which work must have ended for its last Friday to be on a day or before it. */
const endBy = (plan: ActionPlan, day: Day): number => Math.max(0, weekOf(plan.firstOn, addDays(day, 3)))

/** Work that has begun: the weeks of it within the grid, and how many working weeks came before the grid. */
function runningWeeks(
  { began, present, weeks }: PlannedInitiative,
  { firstOn }: ActionPlan,
  today: Day,
  breaks: readonly number[],
): { readonly pin: number; readonly duration: number; readonly skipped: number } {
  const begin = weekOf(firstOn, began ?? present?.startsOn ?? today)
  const last = Math.max(weekOf(firstOn, present?.endsOn ?? today), weekOf(firstOn, today))
  const pin = Math.max(0, begin)
  const resting = new Set(breaks)
  let duration = 0
  for (let week = pin; week <= last; week += 1) if (!resting.has(week)) duration += 1
  // before the grid no calendar is asked: it would move the curve of the load by a week or two of holidays at most
  return { pin, duration: Math.max(1, duration), skipped: Math.min(pin - begin, Math.max(0, weeks - 1)) }
}

/** The curve of each load over the working weeks; what lies before the grid is cut away. */
function loadsOf({ loads, weeks }: PlannedInitiative, duration: number, skipped: number): readonly Load[] {
  if (loads.length === 0) return [{ unit: everywhere, points: [0] }]
  return loads.map(({ unitId, points }) => ({
    unit: unitId,
    points:
      points.length === 1
        ? points
        : Array.from({ length: duration }, (_, worked) => pointsAt(points, worked + skipped, weeks)),
  }))
}
