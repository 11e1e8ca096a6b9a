import type { ReadAbsence, ReadItem, ReadSection } from '@pejl/domain/documents/read-item.ts'
import { readNames } from './absences.ts'
import { readAttachments } from './attachments.ts'
import { pastWords } from './commitment-words.ts'
import { findCommitments } from './commitments.ts'
import { findDates } from './dates.ts'
import { partsOf } from './decided-parts.ts'
import { readDecisions } from './decisions.ts'
import { doubtsAbout } from './doubts.ts'
import { fromHistory, fromParts, fromSeconding } from './earlier-decisions.ts'
import { readItemHead } from './item-head.ts'
import { fold, type Line } from './lines.ts'
import { guessMeeting } from './meeting-guess.ts'
import { type MeetingHead, readMeetingHead } from './meeting-head.ts'
import { readRecommendations } from './recommendations.ts'
import { findReferences } from './references.ts'
import { readRoute } from './routes.ts'
import { cutSections, type Section } from './sections.ts'
import type { ItemLines } from './split-items.ts'

/** Reads one item from its lines, with what the document's head says of the meeting. */
export function readItem(item: ItemLines, text: string, width: number, document: MeetingHead): ReadItem {
  const head = readItemHead(item)
  const sections = cutSections(head.body, text)
  const meeting = joinHeads(document, readMeetingHead(head.meeting, text))
  const parts = partsOf(sections, text, meeting.committee, meeting.date)
  const ownHeading = parts.own.find((part) => part.heading.named)
  const asked = sections
    .filter((section) => section.kind === 'recommendation')
    .map((section) => readRecommendations(section, text, width))
  const guess = guessMeeting(sections, text)
  const committee = ownHeading?.committee ?? meeting.committee ?? guess.committee
  const meetingDate = meeting.date ?? ownHeading?.date ?? guess.date
  const date = ownHeading ? ownHeading.date : meetingDate
  const answers = parts.own.map((part) =>
    readDecisions(part.section, text, width, { committee, date: part.date ?? date }),
  )
  const decisions = answers.flatMap((answer) => answer.decisions)
  const ownSections = sections.map((section) =>
    asEarlier(
      section,
      parts.earlier.map((part) => part.section),
    ),
  )
  const earlierDecisions = [
    ...asked.flatMap((found) => fromSeconding(found, text)),
    ...fromParts(parts.earlier, text),
    ...sections
      .filter((section) => section.kind === 'earlier-decisions')
      .flatMap((section) =>
        fromHistory(
          section,
          text,
          width,
          decisions.map((decision) => decision.text),
        ),
      ),
  ]
  const attachments = sections
    .filter((section) => section.kind === 'attachments')
    .flatMap((section) => readAttachments(section, text, width))
  const found = findCommitments(ownSections, decisions, {
    title: head.title,
    recommendations: asked.flatMap((each) => each.points),
    text,
    width,
    meeting: meetingDate ?? latestTold(sections, text),
  })
  const references = findReferences(sections, text, width, head.matterNumber, meetingDate)
  const first = item.lines[0]
  const read: Omit<ReadItem, 'doubts'> = {
    title: head.title,
    matterNumber: head.matterNumber,
    itemNumber: head.number,
    access: head.access,
    committee,
    meetingDate,
    route: sections.flatMap((section) => readRoute(section, text)),
    sections: ownSections.flatMap((section) => sectionOf(section, text)),
    recommendedBy: asked.find((each) => each.by)?.by ?? null,
    recommendations: asked.flatMap((each) => each.points),
    decisions,
    earlierDecisions,
    absentees: uniqueNames([
      ...absenteesOf(sections, text),
      ...answers.flatMap((answer) => answer.absentees),
      ...meeting.absentees,
    ]),
    attachments,
    references,
    commitments: found.commitments,
    place: { start: first?.start ?? 0, end: item.lines.at(-1)?.end ?? first?.end ?? 0 },
  }
  return { ...read, doubts: [...doubtsAbout(read, guess), ...found.doubts] }
}

/** The latest day told as past: a meeting without a date was held after it. */
function latestTold(sections: readonly Section[], text: string): string | null {
  const days = sections
    .flatMap(({ lines }) => lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 2000))))
    .flatMap((words) =>
      findDates(words)
        .filter((date) => isTold(words, date.start))
        .flatMap((date) => date.day ?? []),
    )
  return days.sort().at(-1) ?? null
}

function isTold(words: string, at: number): boolean {
  return (
    pastWords.test(words.slice(Math.max(0, at - 90), at)) &&
    !/senest|inden|frist/.test(words.slice(Math.max(0, at - 30), at))
  )
}

function joinHeads(one: MeetingHead, other: MeetingHead): MeetingHead {
  return {
    committee: one.committee ?? other.committee,
    date: one.date ?? other.date,
    absentees: [...one.absentees, ...other.absentees],
  }
}

/** A dated heading of a committee on the way is history; "Beslutning i ..." stays a decision. */
function asEarlier(section: Section, earlier: readonly Section[]): Section {
  const isEarlier = earlier.some((part) => part.start === section.start)
  return isEarlier && !/^beslutning/.test(section.heading?.key ?? '')
    ? { ...section, kind: 'earlier-decisions' }
    : section
}

function sectionOf({ heading, kind, lines, start, end }: Section, text: string): readonly ReadSection[] {
  if (!heading) return []
  const body = bodyOf(lines, text)
  return [{ heading: heading.heading, kind, text: body, place: { start, end } }]
}

function bodyOf(lines: readonly Line[], text: string): string {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? text.slice(first.start, last.end).replace(/[ \t]+$/gm, '') : ''
}

function absenteesOf(sections: readonly Section[], text: string): readonly ReadAbsence[] {
  return sections
    .filter(
      (section) =>
        section.kind === 'absence' && !/følgende deltog ikke|inhabil/.test(section.heading?.key ?? ''),
    )
    .flatMap(({ lines }) =>
      lines.filter((line) => line.text.length < 400).flatMap(({ start, end }) => readNames(text, start, end)),
    )
}

function uniqueNames(absentees: readonly ReadAbsence[]): readonly ReadAbsence[] {
  const found = new Map<string, ReadAbsence>()
  for (const absence of absentees) {
    const key = fold(absence.name).toLowerCase()
    const known = found.get(key)
    if (!known || (known.represents === null && absence.represents !== null)) found.set(key, absence)
  }
  return [...found.values()].filter(({ name }) => !endsInAnother(fold(name).toLowerCase(), found))
}

/** Two names run together, the second of which is listed by itself. */
function endsInAnother(name: string, names: ReadonlyMap<string, ReadAbsence>): boolean {
  const words = name.split(' ')
  return words.some((_, i) => i > 0 && names.has(words.slice(i).join(' ')))
}
