import type { Occurrence } from '@pejl/domain/follow-up/commitment.ts'
import type { CommitmentView } from './commitment-views.ts'
import type { ItemView } from './record-views.ts'
import type { StoryDraft } from './story-entry.ts'
import type { ToldEvent } from './story-views.ts'

const bare = { committee: null, meetingId: null, matter: null, decisions: [], commitment: null } as const

/** What the item itself is: a matter treated at a meeting. */
export function draftItem(item: ItemView): readonly StoryDraft[] {
  const { occasion, matter, title, decisions, source } = item
  if (!occasion) return []
  const kind = decisions.length > 0 ? 'decision' : 'agenda'
  return [
    {
      kind,
      startsOn: occasion.heldOn,
      endsOn: occasion.heldOn,
      precision: 'day',
      title,
      matter,
      decisions,
      committee: { name: occasion.committee, slug: occasion.committeeSlug },
      meetingId: occasion.meetingId,
      commitment: null,
      tellings: [{ title, quote: title, source: decisions[0]?.source ?? source }],
    },
  ]
}

/** Decisions an item reports from before, told by the item until the decision's own document is here. */
export function draftEarlier({ earlier, documentId, title, matter }: ItemView): readonly StoryDraft[] {
  return earlier.flatMap(({ committee, date, text, place }) =>
    date && place
      ? [
          {
            ...bare,
            kind: 'decision',
            startsOn: date,
            endsOn: date,
            precision: 'day',
            title,
            matter,
            committee: committee ? { name: committee, slug: null } : null,
            tellings: [{ title, quote: text, source: { documentId, ...place } }],
          },
        ]
      : [],
  )
}

/** What recurs more often than this is shown by the times that matter now. */
const mostTimes = 4

/** A promise stands on the line at each time it is to be kept. */
export function draftCommitment(commitment: CommitmentView): readonly StoryDraft[] {
  const { id, what, quote, source, report, matter, itemTitle } = commitment
  return shownTimes(report.occurrences).flatMap(({ starts, ends, state }) =>
    starts && ends
      ? [
          {
            ...bare,
            kind: 'commitment',
            startsOn: starts,
            endsOn: ends,
            title: what,
            matter,
            precision: precisionOf(starts, ends),
            commitment: { id, state: report.standing === 'lapsed' ? 'lapsed' : state },
            tellings: source ? [{ title: itemTitle, quote, source }] : [],
          },
        ]
      : [],
  )
}

/** All of a few times; of many those that were kept, the last that was not, and the next. */
function shownTimes(all: readonly Occurrence[]): readonly Occurrence[] {
  if (all.length <= mostTimes) return all
  const missed = all.findLast(({ state }) => state === 'undocumented')
  const next = all.find(({ state }) => state === 'ahead')
  return all.filter((one) => one.state === 'kept' || one === missed || one === next)
}

export const draftEvent = ({
  kind,
  startsOn,
  endsOn,
  precision,
  what,
  quote,
  title,
  source,
}: ToldEvent): StoryDraft => ({
  ...bare,
  kind,
  startsOn,
  endsOn,
  precision,
  title: what,
  tellings: [{ title, quote, source }],
})

function precisionOf(starts: string, ends: string): StoryDraft['precision'] {
  if (starts === ends) return 'day'
  if (starts.slice(0, 4) !== ends.slice(0, 4)) return 'year'
  const months = Number(ends.slice(5, 7)) - Number(starts.slice(5, 7))
  return months === 0 ? 'month' : months === 2 ? 'quarter' : months === 5 ? 'half' : 'year'
}
