import type { InitiativeState } from '@pejl/domain/plan/initiative.ts'
import type { Signal } from '@pejl/domain/plan/signal.ts'
import { stateWords } from '@pejl/domain/plan/state-words.ts'
import type { PlanBarLook } from '@pejl/ui/plan-lane.tsx'
import type { Tone } from '@pejl/ui/status-tag.tsx'
import type { Catalogue } from '../language.ts'

/** Kept on one line where they stand in a tag. */
const unbroken = (words: Readonly<Record<InitiativeState, string>>): Record<InitiativeState, string> =>
  Object.fromEntries(
    Object.entries(words).map(([state, word]) => [state, word.replaceAll(' ', '\u00a0')]),
  ) as Record<InitiativeState, string> // made of the table's own keys

export const stateNames: Catalogue<Record<InitiativeState, string>> = {
  da: unbroken(stateWords.da),
  en: unbroken(stateWords.en),
}

/** How an initiative's bar is drawn. */
export const stateLooks = {
  idea: 'draft',
  proposed: 'draft',
  planned: 'planned',
  running: 'running',
  paused: 'paused',
  done: 'done',
  closed: 'done',
  stopped: 'done',
} as const satisfies Record<InitiativeState, PlanBarLook>

export const signalTones = {
  slipping: 'late',
  silent: 'due',
  undocumented: 'unknown',
  'on-course': 'done',
  none: 'neutral',
} as const satisfies Record<Signal['kind'], Tone>

export const signalNames: Catalogue<Record<Signal['kind'], string>> = {
  da: {
    slipping: 'Skrider',
    silent: 'Stilhed',
    undocumented: 'Mangler dokumentation',
    'on-course': 'Følger planen',
    none: 'Intet signal',
  },
  en: {
    slipping: 'Slipping',
    silent: 'Silence',
    undocumented: 'Not documented',
    'on-course': 'Follows the plan',
    none: 'No signal',
  },
}
