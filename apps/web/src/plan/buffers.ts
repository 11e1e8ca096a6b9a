import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Buffer } from '@pejl/dosing/portfolio/buffers.ts'
import type { Counted } from './model.ts'
import { daysAt } from './placed.ts'

/** Where time in hand lets most promises be kept: an initiative to begin earlier, or to promise for a later day. */
export type BufferTip = {
  readonly id: InitiativeId
  readonly title: string
  readonly weeks: number
  /** How many promises the whole plan keeps on average, with it and without. */
  readonly kept: number
  readonly keptBefore: number
} & (
  | {
      readonly kind: 'begin-earlier'
      readonly startsOn: Day
      /** Leaves the week that was adopted, so that a reason is needed. */
      readonly leavesAdopted: boolean
    }
  | { readonly kind: 'promise-later'; readonly targetOn: Day }
)

/** More than are shown, for some are left out here. */
export const asked = 8
const most = 5
// less than this cannot be told from nothing
const least = 0.05

/** The engine's suggestions as what can be done here. A promise is never moved past its own deadline. */
export function tipsOf(
  buffers: readonly Buffer[],
  counted: Pick<Counted, 'inWeeks' | 'plan' | 'starts'>,
): readonly BufferTip[] {
  return buffers
    .filter(({ kept, keptBefore }) => kept - keptBefore >= least)
    .flatMap((buffer) => tipOf(buffer, counted) ?? [])
    .slice(0, most)
}

function tipOf(
  buffer: Buffer,
  { inWeeks, plan, starts }: Pick<Counted, 'inWeeks' | 'plan' | 'starts'>,
): BufferTip | undefined {
  const { portfolio, dayOf } = inWeeks
  const place = portfolio.activities.findIndex(({ id }) => id === buffer.id)
  const [activity, start] = [portfolio.activities[place], starts[place]]
  const one = plan.initiatives.find(({ id }) => id === buffer.id)
  if (!one || !activity || typeof start !== 'number') return undefined
  const about = { id: one.id, title: one.title, kept: buffer.kept, keptBefore: buffer.keptBefore }
  if (buffer.kind === 'begin-earlier') {
    const leavesAdopted = activity.adopted !== null && activity.adopted !== buffer.to
    return {
      ...about,
      kind: buffer.kind,
      weeks: buffer.from - buffer.to,
      startsOn: dayOf(buffer.to),
      leavesAdopted,
    }
  }
  // promised is the target where the plan meets it, and else the end the plan has
  const end = daysAt(inWeeks, activity, start).endsOn
  const due = activity.due === null ? end : addDays(dayOf(activity.due), -3)
  const targetOn = addDays(due > end ? due : end, 7 * buffer.weeks)
  if (one.deadlineOn !== null && targetOn > one.deadlineOn) return undefined
  return { ...about, kind: buffer.kind, weeks: buffer.weeks, targetOn }
}
