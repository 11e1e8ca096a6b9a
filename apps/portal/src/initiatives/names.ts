import type { InitiativeState, Standing } from '@pejl/domain/plan/initiative.ts'
import type { Signal } from '@pejl/domain/plan/signal.ts'
import type { PlanBarLook } from '@pejl/ui/plan-lane.tsx'
import type { Tone } from '@pejl/ui/status-tag.tsx'
import type { Catalogue } from '../language.ts'

export const stateTones = {
  idea: 'neutral',
  proposed: 'neutral',
  planned: 'ahead',
  running: 'ahead',
  paused: 'due',
  done: 'done',
  closed: 'done',
  stopped: 'late',
} as const satisfies Record<InitiativeState, Tone>

export const stateNames: Catalogue<Record<InitiativeState, string>> = {
  da: {
    idea: 'Idé',
    proposed: 'Foreslået',
    planned: 'Planlagt',
    running: 'I\u00a0gang',
    paused: 'Sat\u00a0på\u00a0pause',
    done: 'Gennemført',
    closed: 'Afsluttet',
    stopped: 'Stoppet',
  },
  en: {
    idea: 'Idea',
    proposed: 'Proposed',
    planned: 'Planned',
    running: 'Under\u00a0way',
    paused: 'Paused',
    done: 'Carried\u00a0out',
    closed: 'Closed',
    stopped: 'Stopped',
  },
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

export const standingTones = {
  'on-course': 'done',
  'at-risk': 'due',
  'off-course': 'late',
} as const satisfies Record<Standing, Tone>

export const standingNames: Catalogue<Record<Standing, string>> = {
  da: {
    'on-course': 'Går som planlagt',
    'at-risk': 'Kan komme i fare',
    'off-course': 'Går ikke som planlagt',
  },
  en: { 'on-course': 'On course', 'at-risk': 'At risk', 'off-course': 'Off course' },
}

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
