import { unreachable } from '@pejl/domain/common/result.ts'
import type { Signal, SignalFact } from '@pejl/domain/plan/signal.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import type { InitiativeTexts } from './texts-da.ts'

/** How a computed signal looks. */
export const signalTones = {
  slipping: 'late',
  silent: 'due',
  undocumented: 'unknown',
  'on-course': 'done',
  none: 'neutral',
} as const satisfies Record<Signal['kind'], Tone>

/** One thing that is known, in words. */
export function factText(fact: SignalFact, t: InitiativeTexts, language: Language): string {
  const day = (on: string | null) => formatDay(on, language)
  switch (fact.kind) {
    case 'silent':
      return t.signal.silent(day(fact.since))
    case 'late':
      return t.signal.late(fact.weeks, day(fact.adoptedOn), day(fact.presentOn))
    case 'not-begun':
      return t.signal.notBegun(day(fact.dueOn))
    case 'not-ended':
      return t.signal.notEnded(day(fact.dueOn))
    case 'milestone-passed':
      return t.signal.milestone(fact.title, day(fact.dueOn))
    case 'unread':
      return fact.lastOn === null
        ? t.signal.neverRead(fact.indicator)
        : t.signal.unread(fact.indicator, day(fact.lastOn))
    case 'no-evidence':
      return t.signal.noEvidence
    default:
      return unreachable(fact)
  }
}
