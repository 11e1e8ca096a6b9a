import type { Occurrence } from '@pejl/domain/follow-up/commitment.ts'
import type { DecisionView } from './record-views.ts'
import type { MatterName, Source } from './source.ts'
import type { ToldEvent } from './story-views.ts'

/** Where an entry is told: the sentence, and the item it stands in. */
export interface Telling {
  readonly title: string
  readonly quote: string
  readonly source: Source
}

/** One thing on a strategy's storyline, however many documents tell of it. */
export interface StoryEntry extends StoryDraft {
  readonly when: 'past' | 'now' | 'ahead'
}

/** The same before it is known which day it is. */
export interface StoryDraft {
  readonly kind: 'decision' | 'agenda' | 'event' | 'start' | 'hearing' | 'status' | 'deadline' | 'commitment'
  readonly startsOn: string
  readonly endsOn: string
  readonly precision: ToldEvent['precision']
  readonly title: string
  readonly committee: { readonly name: string; readonly slug: string | null } | null
  readonly meetingId: string | null
  readonly matter: MatterName | null
  readonly decisions: readonly DecisionView[]
  readonly commitment: { readonly id: string; readonly state: Occurrence['state'] | 'lapsed' } | null
  readonly tellings: readonly Telling[]
}
