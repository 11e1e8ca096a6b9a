import { findPhrase } from '../documents/find-words.ts'
import type { MinutedMeeting } from '../minutes/minuted-meeting.ts'
import { publishesByKind } from '../organisation/committee-kind.ts'
import { type FileInspection, type FilePlace, shortened } from './file-inspection.ts'
import { findPrivate, type Known } from './find-private.ts'
import type { Finding, FindingKind } from './finding.ts'
import { foldFindings } from './fold-findings.ts'
import type { PublicAttachment, PublicMeeting } from './public-meeting.ts'
import { publicTexts } from './public-texts.ts'

/** Shorter titles are words that stand everywhere. */
const shortestTitle = 12
const around = 60

const bare = {
  before: '',
  after: '',
  fileKind: null,
  places: [],
  hiddenIn: null,
  unread: null,
  times: 1,
  others: 0,
} as const

/** What the texts of a publication have that must be answered for before it is published. */
export function findInTexts(content: PublicMeeting, minuted: MinutedMeeting): readonly Finding[] {
  const named = namedIn(minuted)
  return foldFindings(
    publicTexts(content).flatMap(({ itemId, number, part, text }) =>
      inText(text, named).map((found) => ({ ...found, itemId, number, part, attachmentId: null })),
    ),
  )
}

/** The same of one attachment and what was seen in it. */
export function findInFile(
  at: { readonly itemId: string; readonly number: number },
  attachment: Extract<PublicAttachment, { access: 'open' }>,
  seen: FileInspection,
  minuted: MinutedMeeting,
): readonly Finding[] {
  const place = { ...at, part: attachment.title, attachmentId: attachment.id, fileKind: seen.kind }
  const named = namedIn(minuted)
  const words = seen.parts.flatMap(({ at: where, text }) =>
    inText(text, named).map((found) => ({ ...found, ...place, places: placesOf(where) })),
  )
  const hidden = seen.hidden.flatMap(({ kind, text, at: where }): readonly Finding[] => {
    const found = { ...bare, ...place, places: placesOf(where) }
    const within = inText(text, named).map((one) => ({
      ...one,
      ...place,
      places: placesOf(where),
      hiddenIn: kind,
    }))
    return [{ ...found, kind, quote: shortened(text) }, ...within]
  })
  const unread = seen.unread.map(({ reason, at: where }) => ({
    ...bare,
    ...place,
    kind: 'unread' as const,
    quote: attachment.file.fileName,
    places: placesOf(where),
    unread: reason,
  }))
  return foldFindings([...notHidden(words, hidden), ...hidden, ...unread])
}

/** Words under a box are among a page's words as well: they are asked about once, as what they are. */
function notHidden(words: readonly Finding[], hidden: readonly Finding[]): readonly Finding[] {
  const key = ({ kind, quote, places }: Finding) => JSON.stringify([kind, quote, places])
  const told = new Set(hidden.filter(({ hiddenIn }) => hiddenIn !== null).map(key))
  return words.filter((finding) => !told.has(key(finding)))
}

const placesOf = (place: FilePlace | null): readonly FilePlace[] => (place ? [place] : [])

interface Named {
  readonly known: Known
  readonly unnamed: readonly string[]
  readonly closed: readonly string[]
}

function inText(text: string, { known, unnamed, closed }: Named) {
  const cut = (kind: FindingKind, start: number, end: number) => ({
    ...bare,
    kind,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start).replace(/\s+/g, ' '),
    after: text.slice(end, end + around).replace(/\s+/g, ' '),
  })
  const phrases = (kind: FindingKind, all: readonly string[]) =>
    all.flatMap((phrase) => findPhrase(text, phrase).map(({ start, end }) => cut(kind, start, end)))
  return [
    ...findPrivate(text, known).map(({ kind, start, end }) => cut(kind, start, end)),
    ...phrases('member', unnamed),
    ...phrases('closed-title', closed),
  ]
}

/** Members of a body that names its members may be told of; those of one that does not may not. */
function namedIn(minuted: MinutedMeeting): Named {
  const { committee, attendance, municipality, place } = minuted
  const names = attendance.map(({ name }) => name)
  const isNamed = publishesByKind(committee.kind)
  return {
    known: { names: new Set(isNamed ? names : []), places: [place ?? ''], municipality },
    unnamed: isNamed ? [] : names.filter((name) => name.includes(' ')),
    closed: closedTitles(minuted),
  }
}

const closedTitles = ({ items }: MinutedMeeting): readonly string[] =>
  items
    .flatMap((item) =>
      item.access === 'closed'
        ? [item.title, ...item.attachments.map(({ title }) => title)]
        : item.attachments.filter(({ access }) => access === 'closed').map(({ title }) => title),
    )
    .filter((title) => title.length >= shortestTitle)
