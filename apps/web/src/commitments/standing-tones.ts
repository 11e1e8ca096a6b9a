import type { Occurrence, Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'

export const standingTones = {
  open: 'ahead',
  due: 'due',
  overdue: 'late',
  kept: 'done',
  undocumented: 'unknown',
  lapsed: 'neutral',
} as const satisfies Record<Standing, Tone>

export const occurrenceTones = {
  kept: 'done',
  ahead: 'ahead',
  undocumented: 'unknown',
} as const satisfies Record<Occurrence['state'], Tone>
