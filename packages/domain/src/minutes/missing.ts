import type { MinutedItem, MinutedMeeting } from './minuted-meeting.ts'

/** What must be there before minutes are laid before those who approve them. */
export type Missing =
  | { readonly kind: 'attendance' }
  | { readonly kind: 'decision'; readonly item: MinutedItem; readonly number: number | null }
  | { readonly kind: 'commitment'; readonly item: MinutedItem; readonly remark: string }

/**
 * What minutes lack: who was there, an answer to every recommendation (one for the whole item answers them all), and for
 * every binding remark somebody to follow it up by a day. An item without recommendations needs no answer.
 */
export function findMissing(meeting: MinutedMeeting): readonly Missing[] {
  const attendance = meeting.attendance.some(({ state }) => state === 'present')
  return [
    ...(attendance ? [] : [{ kind: 'attendance' } as const]),
    ...meeting.items.flatMap((item) => [...unanswered(item), ...unfollowed(item)]),
  ]
}

function unanswered(item: MinutedItem): readonly Missing[] {
  const { recommendations, decisions } = item
  if (decisions.some(({ number }) => number === null)) return []
  return recommendations
    .filter((one) => !decisions.some(({ number }) => number === one.number))
    .map(({ number }) => ({ kind: 'decision', item, number }))
}

const unfollowed = (item: MinutedItem): readonly Missing[] =>
  item.decisions.flatMap(({ id, remark }) =>
    remark === null || item.commitments.some(({ decisionId }) => decisionId === id)
      ? []
      : [{ kind: 'commitment', item, remark }],
  )
