import { addDays, type Day } from '../common/day.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import { endOfWork } from './calendar.ts'
import type { InitiativeState, PlannedDays } from './initiative.ts'
import { tidyLines } from './tidy-text.ts'
import type { CalendarPeriod } from './unit.ts'
import { daysBetween } from './weeks.ts'

/**
 * Where a state leads by itself. A proposed one becomes planned by being given its days in the plan, and by nothing else.
 */
const ways = {
  idea: ['proposed', 'stopped'],
  proposed: ['idea', 'running', 'stopped'],
  planned: ['proposed', 'running', 'stopped'],
  running: ['paused', 'done', 'stopped'],
  paused: ['running', 'stopped'],
  done: ['closed', 'running'],
  closed: ['done'],
  stopped: ['proposed'],
} as const satisfies Readonly<Record<InitiativeState, readonly InitiativeState[]>>

/** The states somebody may choose for an initiative in a state. */
export const nextStates = (state: InitiativeState): readonly InitiativeState[] => ways[state]

/** Pausing and stopping need a reason, which is shown; so does taking up again what had ended. */
export function needsReason(from: InitiativeState, to: InitiativeState): boolean {
  return (
    to === 'paused' ||
    to === 'stopped' ||
    from === 'stopped' ||
    from === 'closed' ||
    (from === 'done' && to === 'running')
  )
}

/** An initiative's life so far. */
export interface Life {
  readonly state: InitiativeState
  readonly weeks: number
  readonly present: PlannedDays | null
  readonly pinned: boolean
  readonly began: Day | null
  readonly ended: Day | null
  /** When it was paused last. */
  readonly pausedOn: Day | null
}

export interface StateWish {
  readonly state: InitiativeState
  readonly reason: string | null
  /** When it happened. */
  readonly on: Day
}

export type StateChange = Omit<Life, 'weeks' | 'pausedOn'> & { readonly reason: string | null }

export type TransitionRefusal = 'not-that-way' | 'reason-missing' | 'wrong-value'

/** An initiative in another state, its days with it. `wrong-value`: the day is in the future, or it ended before it began. */
export function changeState(
  life: Life,
  wish: StateWish,
  { today, calendar }: { readonly today: Day; readonly calendar: readonly CalendarPeriod[] },
): Result<StateChange, TransitionRefusal> {
  const { state, on } = wish
  if (!nextStates(life.state).includes(state)) return refuse('not-that-way')
  const reason = tidyLines(wish.reason).slice(0, 1_000) || null
  if (needsReason(life.state, state) && (reason?.length ?? 0) < 3) return refuse('reason-missing')
  if (on > today) return refuse('wrong-value')
  const ends = state === 'done' || (state === 'stopped' && life.began)
  if (ends && life.began && on < life.began) return refuse('wrong-value')
  return ok({ state, reason, ...daysAfter(life, wish, calendar) })
}

type Days = Omit<StateChange, 'state' | 'reason'>

function daysAfter(life: Life, { state, on }: StateWish, calendar: readonly CalendarPeriod[]): Days {
  const { present, pinned, began, ended } = life
  const unplanned = { present: null, pinned: false, began: null, ended: null }
  switch (state) {
    case 'idea':
    case 'proposed':
      return unplanned
    case 'running':
      return { pinned, ended: null, ...beginning(life, on, calendar) }
    case 'done':
      return life.state === 'closed'
        ? { present, pinned, began, ended }
        : { ...ending(life, on), pinned, began: began ?? on, ended: on }
    case 'stopped':
      return began ? { ...ending(life, on), pinned, began, ended: on } : unplanned
    default:
      return { present, pinned, began, ended }
  }
}

/** Begins anew, goes on after a rest (its end moves by as long as it rested), or is taken up after it was done. */
function beginning(
  { state, weeks, present, began, pausedOn }: Life,
  on: Day,
  calendar: readonly CalendarPeriod[],
): Pick<Days, 'present' | 'began'> {
  if (!began) return { began: on, present: { startsOn: on, endsOn: endOfWork(on, weeks, calendar) } }
  const least = endOfWork(on, 1, calendar)
  const planned = present?.endsOn ?? least
  const rested = state === 'paused' && pausedOn ? Math.max(0, Math.ceil(daysBetween(pausedOn, on) / 7)) : 0
  const later = addDays(planned, rested * 7)
  return { began, present: { startsOn: began, endsOn: later > least ? later : least } }
}

function ending({ present, began }: Life, on: Day): Pick<Days, 'present'> {
  const startsOn = present?.startsOn ?? began ?? on
  return { present: { startsOn: startsOn < on ? startsOn : on, endsOn: on } }
}
