import type { Day } from '../common/day.ts'
import type { MeetingId } from '../common/id.ts'

/** What is known of a meeting when one asks what is to be done about it next. */
export interface MeetingProgress {
  readonly id: MeetingId
  readonly committee: string
  readonly heldOn: Day
  readonly state: 'planned' | 'called' | 'sitting' | 'held' | 'cancelled'
  readonly agendaDueOn: Day | null
  readonly dispatchOn: Day | null
  readonly publishOn: Day | null
  readonly items: number
  /** Items that are written or wait for approval. */
  readonly notReady: number
  /** Whether its agendas and minutes are for the public at all. */
  readonly publishes: boolean
  /** The newest that is public or waits for its time. */
  readonly published: { readonly kind: 'agenda' | 'supplement' | 'minutes'; readonly edition: number } | null
  readonly minutes: { readonly state: 'draft' | 'awaiting' | 'approved'; readonly edition: number } | null
}

/** One thing to do, in the order a meeting goes through them. */
export type StepKind =
  | 'ready-items'
  | 'send-agenda'
  | 'publish-agenda'
  | 'hold'
  | 'close'
  | 'lay-minutes'
  | 'collect-answers'
  | 'publish-minutes'

export interface NextStep {
  readonly kind: StepKind
  readonly meeting: MeetingProgress
  /** The last day it is in time; for what follows a meeting, the day it was held. */
  readonly dueOn: Day
  readonly isLate: boolean
}

/**
 * The meeting's next step for whoever prepares and runs it; nothing when all is done, or it is called off. A meeting that
 * was held without an agenda here has its minutes elsewhere.
 */
export function nextStep(meeting: MeetingProgress, today: Day): NextStep | undefined {
  const kind = kindOf(meeting, today)
  if (!kind) return undefined
  const dueOn = dueDayOf(kind, meeting)
  return { kind, meeting, dueOn, isLate: dueOn < today }
}

/** The steps of several meetings, what is due first at the top. */
export function nextSteps(meetings: readonly MeetingProgress[], today: Day): readonly NextStep[] {
  return meetings
    .flatMap((meeting) => nextStep(meeting, today) ?? [])
    .toSorted(
      (a, b) =>
        a.dueOn.localeCompare(b.dueOn) ||
        a.meeting.heldOn.localeCompare(b.meeting.heldOn) ||
        a.meeting.committee.localeCompare(b.meeting.committee, 'da'),
    )
}

function kindOf(meeting: MeetingProgress, today: Day): StepKind | undefined {
  const { state, heldOn, items, notReady, publishes, published, minutes } = meeting
  if (state === 'cancelled') return undefined
  if (state === 'planned') return notReady > 0 ? 'ready-items' : 'send-agenda'
  if (state === 'called') return publishes && !published && heldOn > today ? 'publish-agenda' : 'hold'
  if (state === 'sitting') return 'close'
  if (minutes?.state === 'awaiting') return 'collect-answers'
  if (minutes?.state !== 'approved') return items > 0 ? 'lay-minutes' : undefined
  const isPublished = published?.kind === 'minutes' && published.edition >= minutes.edition
  return publishes && !isPublished ? 'publish-minutes' : undefined
}

function dueDayOf(kind: StepKind, { heldOn, agendaDueOn, dispatchOn, publishOn }: MeetingProgress): Day {
  if (kind === 'ready-items') return agendaDueOn ?? dispatchOn ?? heldOn
  if (kind === 'send-agenda') return dispatchOn ?? heldOn
  if (kind === 'publish-agenda') return publishOn ?? dispatchOn ?? heldOn
  return heldOn
}
