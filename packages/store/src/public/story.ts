import type { Day } from '@pejl/domain/common/day.ts'
import { comparer, isSameHappening } from './alike.ts'
import type { CommitmentView } from './commitment-views.ts'
import type { ItemView } from './record-views.ts'
import type { Source } from './source.ts'
import { draftCommitment, draftEarlier, draftEvent, draftItem } from './story-drafts.ts'
import type { StoryDraft, StoryEntry } from './story-entry.ts'
import type { ToldEvent } from './story-views.ts'

export type { StoryEntry }

/**
 * A strategy's story in order of time, told by its items, what they tell of, and what they promise. What several
 * documents tell of the same day becomes one entry with all its tellings; an entry the record holds itself (a
 * decision, a promise) takes up the sentences about it.
 */
export function tellStory(
  items: readonly ItemView[],
  events: readonly ToldEvent[],
  commitments: readonly CommitmentView[],
  today: Day,
): readonly StoryEntry[] {
  const isAlike = comparer()
  const drafts: StoryDraft[] = []
  const told = [
    ...items.flatMap(draftItem),
    ...items.flatMap(draftEarlier),
    ...commitments.flatMap(draftCommitment),
    ...events.map(draftEvent),
  ]
  for (const next of told) {
    const at = drafts.findIndex((draft) => isSame(draft, next, isAlike))
    const same = drafts[at]
    if (same) drafts[at] = joined(same, next)
    else drafts.push(next)
  }
  return drafts.map((draft) => ({ ...draft, when: whenOf(draft, today) })).toSorted(byTime)
}

function joined(one: StoryDraft, next: StoryDraft): StoryDraft {
  const fresh = next.tellings.filter(
    ({ source }) => !one.tellings.some((known) => isOverlapping(known.source, source)),
  )
  return { ...one, committee: one.committee ?? next.committee, tellings: [...one.tellings, ...fresh] }
}

function isSame(one: StoryDraft, other: StoryDraft, isAlike: ReturnType<typeof comparer>): boolean {
  if (one.meetingId && other.meetingId) return false // two items of one meeting are two things
  if (one.startsOn > other.endsOn || other.startsOn > one.endsOn) return false
  const sameTime = one.startsOn === other.startsOn && one.endsOn === other.endsOn
  const sameWords = one.tellings.some((a) => other.tellings.some((b) => isOverlapping(a.source, b.source)))
  if (one.commitment && other.commitment) {
    return sameTime && (isAlike(one.title, other.title, 0.7) || isOneHappening(one, other))
  }
  if (sameWords && one.commitment) return true
  if (!sameTime) return false
  if (one.meetingId && !other.commitment && tellsOfMeeting(one, other, isAlike)) return true
  if (one.kind === 'decision' && other.kind === 'decision') return isOneCommittee(one, other, isAlike)
  if (sameWords || isOneHappening(one, other)) return true
  return one.tellings.some(({ quote }) => isAlike(one.title, other.title) || isAlike(quote, other.title))
}

/** A sentence about the day that names the committee which met then. */
function tellsOfMeeting(
  meeting: StoryDraft,
  told: StoryDraft,
  isAlike: ReturnType<typeof comparer>,
): boolean {
  const name = meeting.committee?.name
  return name !== undefined && told.tellings.some(({ quote }) => isAlike(name, quote, 1))
}

/** On one day there is hardly more than one theme day, or one deadline. */
const isOneHappening = (one: StoryDraft, other: StoryDraft): boolean =>
  one.precision === 'day' &&
  other.precision === 'day' &&
  !one.meetingId &&
  !other.meetingId &&
  isSameHappening(one.title, other.title)

/** On one day, decisions are told apart by committee when both say which. */
function isOneCommittee(one: StoryDraft, other: StoryDraft, isAlike: ReturnType<typeof comparer>): boolean {
  if (!one.committee || !other.committee) return true
  return isAlike(one.committee.name, other.committee.name)
}

const isOverlapping = (a: Source, b: Source): boolean =>
  a.documentId === b.documentId && a.start < b.end && b.start < a.end

function whenOf({ startsOn, endsOn, commitment }: StoryDraft, today: Day): StoryEntry['when'] {
  if (endsOn < today || commitment?.state === 'kept') return 'past'
  return startsOn > today ? 'ahead' : 'now'
}

/** By the day a thing begins, a promise by the day it falls due; what is ahead always after what is past. */
const rank = { past: 0, now: 1, ahead: 2 } as const
const dayOf = (entry: StoryEntry): string => (entry.commitment ? entry.endsOn : entry.startsOn)
const byTime = (a: StoryEntry, b: StoryEntry): number =>
  rank[a.when] - rank[b.when] || dayOf(a).localeCompare(dayOf(b)) || a.endsOn.localeCompare(b.endsOn)
