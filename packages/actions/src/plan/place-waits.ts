import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, Wait } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import { weekFrom, weekOf } from '@pejl/domain/plan/weeks.ts'
import type { Activity, Link } from '@pejl/dosing/portfolio/portfolio.ts'
import { isDosed } from './place-initiative.ts'
import type { ActivityName, PlacedActivity } from './placed-activity.ts'

/** What the waits of the initiatives add to the portfolio. */
interface PlacedWaits {
  readonly events: readonly PlacedActivity[]
  readonly links: readonly Link[]
  /** First weeks by activity, from what has been met. */
  readonly earliest: ReadonlyMap<string, number>
  readonly loose: readonly { readonly initiativeId: InitiativeId; readonly afterId: InitiativeId }[]
}

type MeetingWait = Exclude<Wait, { readonly kind: 'initiative' }>

/** Gathers events, links and first weeks, one wait after the other. */
interface Gathered {
  readonly events: Map<string, PlacedActivity>
  readonly links: Link[]
  readonly earliest: Map<string, number>
  readonly loose: { readonly initiativeId: InitiativeId; readonly afterId: InitiativeId }[]
  /** Weeks in which a committee can take something up, kept for the next that waits for it. */
  readonly gates: Map<string, readonly number[]>
}

/**
 * Makes events of the decisions and involvements that are ahead, and links of what is waited for. Initiatives that wait
 * for a decision of the same committee in the same matter wait for one event. What has been met, or has ended, becomes a
 * first week; where it also may not be too long ago, an event that has its week.
 */
export function placeWaits(plan: ActionPlan, placed: readonly PlacedActivity[], today: Day): PlacedWaits {
  const gathered: Gathered = {
    events: new Map(),
    links: [],
    earliest: new Map(),
    loose: [],
    gates: new Map(),
  }
  const byId = new Map(plan.initiatives.map((one) => [one.id, one]))
  for (const one of placed) {
    const initiative = byId.get(one.name.initiativeId)
    // what has begun waits no more
    if (!initiative || initiative.state === 'running') continue
    for (const [place, wait] of initiative.waits.entries()) {
      const id = `${initiative.id}:${place}`
      if (wait.kind === 'initiative') waitForInitiative(gathered, plan, { id, initiative, wait }, byId)
      else if (wait.metOn) waitFrom(gathered, plan, { id, initiative, wait, on: wait.metOn, kind: wait.kind })
      else waitForMeeting(gathered, plan, { id, initiative, wait, start: one.present }, today)
    }
  }
  const { events, links, earliest, loose } = gathered
  return { events: [...events.values()], links, earliest, loose }
}

interface Waiting<W> {
  readonly id: string
  readonly initiative: PlannedInitiative
  readonly wait: W
}

function waitForInitiative(
  gathered: Gathered,
  plan: ActionPlan,
  { id, initiative, wait }: Waiting<Extract<Wait, { readonly kind: 'initiative' }>>,
  byId: ReadonlyMap<InitiativeId, PlannedInitiative>,
): void {
  const before = byId.get(wait.afterId)
  if (before && isDosed(before)) {
    const lags = { least: wait.leastWeeks, most: wait.mostWeeks }
    gathered.links.push({ id, before: before.id, after: initiative.id, from: 'end', ...lags })
  } else if (before?.ended && before.state !== 'stopped') {
    waitFrom(gathered, plan, { id, initiative, wait, on: before.ended, kind: 'ended' }, before.title)
  } else {
    gathered.loose.push({ initiativeId: initiative.id, afterId: wait.afterId })
  }
}

/** It has been on a day: begins on the first Monday after it and the least weeks, and no later than the most. */
function waitFrom(
  { events, links, earliest }: Gathered,
  plan: ActionPlan,
  {
    id,
    initiative,
    wait,
    on,
    kind,
  }: Waiting<Wait> & { readonly on: Day; readonly kind: ActivityName['kind'] },
  label = '',
): void {
  const first = weekFrom(plan.firstOn, addDays(on, wait.leastWeeks * 7))
  earliest.set(initiative.id, Math.max(earliest.get(initiative.id) ?? 0, first))
  if (wait.mostWeeks === null) return
  const week = weekOf(plan.firstOn, on)
  const pin = Math.min(Math.max(0, week), plan.weeks - 1)
  const name = { initiativeId: initiative.id, kind, label: label || committeeName(plan, wait) }
  events.set(id, { activity: { ...event(id, initiative), pin }, present: pin, name })
  const most = Math.max(wait.mostWeeks, wait.leastWeeks + 1) + week - pin
  links.push({ id: `${id}:link`, before: id, after: initiative.id, from: 'end', least: null, most })
}

/**
 * The decision, or the involvement, is ahead: an event in the week of one of the committee's meetings for which a case
 * can still be made ready. Work begins on a Monday after it, so a week is added to the least.
 */
function waitForMeeting(
  { events, links, gates: reachable }: Gathered,
  plan: ActionPlan,
  { id: own, initiative, wait, start }: Waiting<MeetingWait> & { readonly start: number | null },
  today: Day,
): void {
  const id = wait.matterId ? `${wait.kind}:${wait.committeeId}:${wait.matterId}` : own
  const gates = reachable.get(wait.committeeId) ?? meetingWeeks(plan, wait, today)
  reachable.set(wait.committeeId, gates)
  const least = wait.leastWeeks + 1
  const most = wait.mostWeeks === null ? null : Math.max(wait.mostWeeks, least)
  links.push({ id: `${own}:link`, before: id, after: initiative.id, from: 'end', least, most })

  const inTime = start === null ? undefined : gates.findLast((gate) => gate + least <= start)
  const known = events.get(id)
  const present = earlier(known?.present ?? null, inTime ?? (start === null ? null : (gates[0] ?? null)))
  const rank = Math.min(known?.activity.rank ?? 4, initiative.rank)
  const name = known?.name ?? {
    initiativeId: initiative.id,
    kind: wait.kind,
    label: committeeName(plan, wait),
  }
  // an event that only optional ones wait for may be left out with them
  const optional = (known?.activity.optional ?? true) && initiative.state === 'proposed'
  events.set(id, { activity: { ...event(id, initiative), gates, rank, optional }, present, name })
}

/** The weeks in which the committee can still take it up. After the last day that is entered it may meet in any week. */
function meetingWeeks(plan: ActionPlan, { committeeId }: MeetingWait, today: Day): readonly number[] {
  const { leadDays, meetings } = plan.committees.find(({ id }) => id === committeeId) ?? {
    leadDays: 0,
    meetings: [],
  }
  const soonest = addDays(today, leadDays)
  const known = meetings.filter((day) => day >= soonest).map((day) => weekOf(plan.firstOn, day))
  const open = Math.max((known.at(-1) ?? -1) + 1, weekFrom(plan.firstOn, soonest))
  const later = Array.from({ length: Math.max(0, plan.weeks - open) }, (_, ahead) => open + ahead)
  return [...new Set(known), ...later].filter((week) => week >= 0 && week < plan.weeks)
}

function event(id: string, { rank }: PlannedInitiative): Activity {
  return {
    id,
    duration: 0,
    loads: [],
    earliest: null,
    latest: null,
    due: null,
    weight: 1,
    rank,
    pin: null,
    gates: null,
    breaks: [],
    adopted: null,
    amounts: {},
    optional: false,
  }
}

function committeeName({ committees }: ActionPlan, wait: Wait): string {
  return wait.kind === 'initiative' ? '' : (committees.find(({ id }) => id === wait.committeeId)?.name ?? '')
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other)
}
