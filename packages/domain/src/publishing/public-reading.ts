import { formatDanishDay } from '../common/danish-day.ts'
import { noRows } from '../documents/empty-item.ts'
import type { ReadItem } from '../documents/read-item.ts'
import type { Reading } from '../documents/reading.ts'
import { writeItemParts } from './item-reading.ts'
import { type PageWriter, pageWriter } from './page-writer.ts'
import type { ClosedItem, OpenItem, PublicMeeting } from './public-meeting.ts'
import { publicWords as words } from './public-words.ts'
import { personLine } from './vote-lines.ts'

/**
 * A published meeting as a reading: its text, and every statement with its place in it, so that the record treats it as
 * it treats what was read in. The words are ours, so nothing is in doubt.
 */
export function publicReading(meeting: PublicMeeting): Reading {
  const page = pageWriter()
  const day = formatDanishDay(meeting.heldOn)
  page.line(`${words.kinds[meeting.kind]} fra ${meeting.committee.name} den ${day}`)
  if (meeting.edition > 1) page.line(words.edition(meeting.edition))
  if (meeting.startsAt) page.line(words.time(meeting.startsAt, meeting.endsAt))
  if (meeting.place) page.line(`${words.place}: ${meeting.place}`)
  if (meeting.present.length > 0) page.line(`${words.present}: ${meeting.present.map(personLine).join('; ')}`)
  for (const { kind, name, at } of meeting.changes) page.line(words[kind](name, at))
  const items = meeting.items.map((item) => {
    page.gap()
    return item.access === 'closed' ? closedReading(page, meeting, item) : openReading(page, meeting, item)
  })
  const text = page.text()
  return {
    reader: 'pejl-udgivet 1',
    format: 'text',
    damage: 'none',
    original: text,
    text,
    changes: [],
    inDoubt: [],
    items,
  }
}

function openReading(page: PageWriter, meeting: PublicMeeting, item: OpenItem): ReadItem {
  const start = page.at()
  page.line(`${words.item(item.number)}. ${item.title}`)
  if (item.isSupplement) page.line(words.supplement)
  if (item.matterNumber) page.line(`${words.matter}: ${item.matterNumber}`)
  if (item.route.length > 0) page.line(`${words.route}: ${item.route.join(' – ')}`)
  const parts = writeItemParts(page, meeting, item)
  return {
    ...baseItem(meeting, item.number),
    title: item.title,
    matterNumber: item.matterNumber,
    route: item.route,
    recommendedBy: item.recommendedBy,
    ...parts,
    place: { start, end: Math.max(start, page.at() - 1) },
  }
}

/** What is told of a closed item is itself for everybody. */
function closedReading(page: PageWriter, meeting: PublicMeeting, item: ClosedItem): ReadItem {
  const start = page.at()
  page.line(`${words.item(item.number)}. ${item.title}`)
  const isOver = meeting.kind === 'minutes'
  const told = `${isOver ? words.closed : words.closedAhead} ${words.reason}: ${words.reasons[item.reason]}.`
  const toldAt = page.line(told)
  const day = formatDanishDay(meeting.heldOn)
  if (item.decision) page.line(`${words.decision} i ${meeting.committee.name} den ${day}`)
  const decided = item.decision ? page.line(item.decision) : null
  return {
    ...baseItem(meeting, item.number),
    title: item.title,
    sections: [{ heading: 'Lukket punkt', kind: 'other', text: told, place: toldAt }],
    decisions:
      item.decision && decided
        ? [
            {
              number: null,
              outcome: 'other',
              text: item.decision.trim(),
              remark: null,
              committee: meeting.committee.name,
              date: meeting.heldOn,
              place: decided,
            },
          ]
        : [],
    place: { start, end: Math.max(start, page.at() - 1) },
  }
}

function baseItem(meeting: PublicMeeting, number: number): ReadItem {
  return {
    title: null,
    matterNumber: null,
    itemNumber: String(number),
    access: 'open',
    committee: meeting.committee.name,
    meetingDate: meeting.heldOn,
    route: [],
    recommendedBy: null,
    ...noRows,
    place: { start: 0, end: 0 },
  }
}
