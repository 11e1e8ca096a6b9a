import type { InitiativeState } from '@pejl/domain/plan/initiative.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'

/** How a state looks. */
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

/** How an owner's own standing looks. */
export const standingTones = {
  'on-course': 'done',
  'at-risk': 'due',
  'off-course': 'late',
} as const satisfies Record<string, Tone>
