import type { QueueCounts } from '@pejl/store/review-views.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'

export const stateTones = { waiting: 'due', accepted: 'done', rejected: 'neutral' } as const satisfies Record<
  keyof QueueCounts,
  Tone
>
