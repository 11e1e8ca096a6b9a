import type { Tone } from './status-tag.tsx'

/** How the states of an initiative look. */
export const initiativeTones = {
  idea: 'neutral',
  proposed: 'neutral',
  planned: 'ahead',
  running: 'ahead',
  paused: 'due',
  done: 'done',
  closed: 'done',
  stopped: 'late',
} as const satisfies Record<string, Tone>

/** How its owner's own word for how it goes looks. */
export const initiativeStandingTones = {
  'on-course': 'done',
  'at-risk': 'due',
  'off-course': 'late',
} as const satisfies Record<string, Tone>
