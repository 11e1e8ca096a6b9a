import { randomUUID } from 'node:crypto'
import { dayAfter } from './days.mjs'

// four and a half years back and three quarters ahead; what is older than this was read in from papers
const back = 1_640
const ahead = 270
const papers = 1_000
const calledBefore = 12

/** Each committee's meetings, evenly through the years, on a weekday of its own. */
export function makeMeetings(committees, today) {
  const meetings = committees.flatMap((committee, at) =>
    Array.from({ length: committee.meetings }, (_, n) => {
      const heldOn = dayAfter(today, -back + at + Math.floor((n * (back + ahead)) / committee.meetings))
      return { id: randomUUID(), committee, heldOn, items: [], ...standing(heldOn, today) }
    }),
  )
  return meetings.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
}

function standing(heldOn, today) {
  if (heldOn < dayAfter(today, -papers)) return { state: 'held', isPaper: true }
  if (heldOn < today) return { state: 'held', isPaper: false }
  return { state: heldOn < dayAfter(today, calledBefore) ? 'called' : 'planned', isPaper: false }
}

/** The first meeting of a committee from a day on whose agenda is not full. */
export function nextMeeting(meetings, from, most) {
  return meetings.find(({ heldOn, items }) => heldOn >= from && items.length < most)
}
