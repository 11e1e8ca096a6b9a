import type { Day } from '@pejl/domain/common/day.ts'
import type { PaperHead } from './paper-head.ts'

/** The way of a strategy through meetings and hearings (procesoverblik), and where it is now. */
export interface ProcessOverview {
  readonly kind: 'process'
  readonly head: PaperHead
  /** In order of time. */
  readonly phases: readonly ProcessPhase[]
  readonly today: Day
}

/** A part of the way; `title` is null where the way has no parts. */
export interface ProcessPhase {
  readonly title: string | null
  readonly stops: readonly ProcessStop[]
}

/** Each kind has its own seamark; a hearing is a span of the fairway. */
export type StopKind = 'decision' | 'meeting' | 'event' | 'hearing' | 'deadline' | 'start'

export interface ProcessStop {
  readonly kind: StopKind
  readonly title: string
  /** The body that meets, or who is asked. */
  readonly by: string | null
  /** First and last day. */
  readonly startsOn: Day
  readonly endsOn: Day
  /** As people say it: `18. april 2024`, `2. kvartal 2025`. */
  readonly said: string
  readonly when: 'past' | 'now' | 'ahead'
}
