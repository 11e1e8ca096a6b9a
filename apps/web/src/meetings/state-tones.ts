import type { MeetingState } from '@pejl/store/sittings/agenda-views.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'

export const stateTones: Readonly<Record<MeetingState, Tone>> = {
  planned: 'neutral',
  called: 'ahead',
  sitting: 'due',
  held: 'done',
  cancelled: 'unknown',
}
