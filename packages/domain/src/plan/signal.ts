import { addDays, type Day } from '../common/day.ts'
import type { Indicator, InitiativeState, Milestone, PlannedDays } from './initiative.ts'
import { daysBetween } from './weeks.ts'

/** What is known of an initiative without asking anybody. */
export interface Facts {
  readonly state: InitiativeState
  readonly present: PlannedDays | null
  readonly adopted: PlannedDays | null
  readonly began: Day | null
  readonly ended: Day | null
  /** When its owner said something last. */
  readonly saidOn: Day | null
  readonly indicators: readonly Pick<Indicator, 'name' | 'readings'>[]
  readonly milestones: readonly Milestone[]
  /** Whether evidence is linked to the promise it comes from. */
  readonly hasEvidence: boolean
}

/** Why a signal is what it is. */
export type SignalFact =
  /** Nothing said since then, or since it began. */
  | { readonly kind: 'silent'; readonly since: Day; readonly days: number }
  /** Ends (or ended) so many weeks after the adopted plan. */
  | { readonly kind: 'late'; readonly adoptedOn: Day; readonly presentOn: Day; readonly weeks: number }
  /** Should have begun, or have ended, and has not. */
  | { readonly kind: 'not-begun' | 'not-ended'; readonly dueOn: Day }
  | { readonly kind: 'milestone-passed'; readonly title: string; readonly dueOn: Day }
  /** An indicator that nobody has read in the last year. */
  | { readonly kind: 'unread'; readonly indicator: string; readonly lastOn: Day | null }
  /** Done, and nothing shows what came of it. */
  | { readonly kind: 'no-evidence' }

/** What the facts say beside the owner's own word, the gravest first. `none`: nothing is expected of it. */
export interface Signal {
  readonly kind: 'slipping' | 'silent' | 'undocumented' | 'on-course' | 'none'
  readonly facts: readonly SignalFact[]
}

/** Days without a word before an initiative counts as silent: half a year. */
const quiet = 183
/** Days in which an indicator is to be read. */
const year = 365

/** The computed signal of an initiative on a day. Ideas, proposed and stopped ones give none. */
export function signalOf(facts: Facts, today: Day): Signal {
  const { state } = facts
  if (state === 'idea' || state === 'proposed' || state === 'stopped') return { kind: 'none', facts: [] }
  const slipping = slipsOf(facts, today)
  const silent = silenceOf(facts, today)
  const undocumented = gapsOf(facts, today)
  const kind =
    slipping.length > 0
      ? 'slipping'
      : silent.length > 0
        ? 'silent'
        : undocumented.length > 0
          ? 'undocumented'
          : 'on-course'
  return { kind, facts: [...slipping, ...silent, ...undocumented] }
}

function slipsOf({ state, present, adopted, milestones }: Facts, today: Day): readonly SignalFact[] {
  const facts: SignalFact[] = []
  if (present && adopted) {
    const days = daysBetween(adopted.endsOn, present.endsOn)
    if (days > 14)
      facts.push({
        kind: 'late',
        adoptedOn: adopted.endsOn,
        presentOn: present.endsOn,
        weeks: Math.floor(days / 7),
      })
  }
  if (state === 'done' || state === 'closed') return facts
  if (state === 'planned' && present && addDays(present.startsOn, 6) < today)
    facts.push({ kind: 'not-begun', dueOn: present.startsOn })
  if (state === 'running' && present && present.endsOn < today)
    facts.push({ kind: 'not-ended', dueOn: present.endsOn })
  for (const { title, dueOn, doneOn } of milestones)
    if (doneOn === null && dueOn < today) facts.push({ kind: 'milestone-passed', title, dueOn })
  return facts
}

function silenceOf({ state, saidOn, began }: Facts, today: Day): readonly SignalFact[] {
  if (state !== 'running' && state !== 'paused') return []
  const since = saidOn ?? began
  const days = since === null ? 0 : daysBetween(since, today)
  return since !== null && days > quiet ? [{ kind: 'silent', since, days }] : []
}

function gapsOf({ state, began, indicators, hasEvidence }: Facts, today: Day): readonly SignalFact[] {
  const lastOf = (readings: Indicator['readings']) =>
    readings
      .map(({ readOn }) => readOn)
      .toSorted()
      .at(-1) ?? null
  if (state === 'done' || state === 'closed') {
    const isShown = hasEvidence || indicators.some(({ readings }) => readings.length > 0)
    return isShown ? [] : [{ kind: 'no-evidence' }]
  }
  if (state !== 'running' || !began || daysBetween(began, today) <= year) {
    // what has run for less than a year may have nothing to show yet
    return []
  }
  return indicators.flatMap(({ name, readings }): readonly SignalFact[] => {
    const lastOn = lastOf(readings)
    return lastOn === null || daysBetween(lastOn, today) > year
      ? [{ kind: 'unread', indicator: name, lastOn }]
      : []
  })
}
