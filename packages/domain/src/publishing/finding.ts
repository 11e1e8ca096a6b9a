import { findPhrase } from '../documents/find-words.ts'
import type { MinutedMeeting } from '../minutes/minuted-meeting.ts'
import { publishesByKind } from '../organisation/committee-kind.ts'
import type { FileInspection, HiddenKind } from './file-inspection.ts'
import { findPrivate, type PrivateKind } from './find-private.ts'
import type { PublicAttachment, PublicMeeting } from './public-meeting.ts'
import { publicTexts } from './public-texts.ts'

/**
 * `closed-title`: words of a closed title or attachment stand in something open. `member`: somebody of a body that names
 * nobody is named. `unread`: a file whose words the program cannot read.
 */
export type FindingKind = PrivateKind | HiddenKind | 'closed-title' | 'member' | 'unread'

/** Something the check before publishing found, and where. */
export interface Finding {
  readonly kind: FindingKind
  readonly itemId: string | null
  readonly number: number | null
  /** The part of the item, or the title of the attachment. */
  readonly part: string
  readonly attachmentId: string | null
  /** The words, with `before` and `after` around them. */
  readonly quote: string
  readonly before: string
  readonly after: string
  /** How many times the same stands there. */
  readonly times: number
}

/** Shorter titles are words that stand everywhere. */
const shortestTitle = 12
const around = 60

/** What the texts of a publication have that must be answered for before it is published. */
export function findInTexts(content: PublicMeeting, minuted: MinutedMeeting): readonly Finding[] {
  const people = namesIn(minuted)
  const closed = closedTitles(minuted)
  return merged(
    publicTexts(content).flatMap(({ itemId, number, part, text }) =>
      inText(text, { people, closed }).map((found) => ({
        ...found,
        itemId,
        number,
        part,
        attachmentId: null,
      })),
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
  const place = { ...at, part: attachment.title, attachmentId: attachment.id }
  const bare = { before: '', after: '', times: 1 }
  const named = { people: namesIn(minuted), closed: closedTitles(minuted) }
  const hidden = seen.hidden.map(({ kind, text }) => ({ kind, quote: text, ...bare, ...place }))
  const unread = seen.isRead
    ? []
    : [{ kind: 'unread' as const, quote: attachment.file.fileName, ...bare, ...place }]
  return merged([...inText(seen.text, named).map((found) => ({ ...found, ...place })), ...hidden, ...unread])
}

interface Named {
  readonly people: { readonly known: ReadonlySet<string>; readonly unnamed: readonly string[] }
  readonly closed: readonly string[]
}

function inText(text: string, { people, closed }: Named) {
  const cut = (kind: FindingKind, start: number, end: number) => ({
    kind,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start).replace(/\s+/g, ' '),
    after: text.slice(end, end + around).replace(/\s+/g, ' '),
    times: 1,
  })
  const phrases = (kind: FindingKind, all: readonly string[]) =>
    all.flatMap((phrase) => findPhrase(text, phrase).map(({ start, end }) => cut(kind, start, end)))
  return [
    ...findPrivate(text, people.known).map(({ kind, start, end }) => cut(kind, start, end)),
    ...phrases('member', people.unnamed),
    ...phrases('closed-title', closed),
  ]
}

/** Members of a body that names its members may be told of; those of one that does not may not. */
function namesIn({ committee, attendance }: MinutedMeeting): Named['people'] {
  const names = attendance.map(({ name }) => name)
  return publishesByKind(committee.kind)
    ? { known: new Set(names), unnamed: [] }
    : { known: new Set(), unnamed: names.filter((name) => name.includes(' ')) }
}

const closedTitles = ({ items }: MinutedMeeting): readonly string[] =>
  items
    .flatMap((item) =>
      item.access === 'closed'
        ? [item.title, ...item.attachments.map(({ title }) => title)]
        : item.attachments.filter(({ access }) => access === 'closed').map(({ title }) => title),
    )
    .filter((title) => title.length >= shortestTitle)

/** The same words in the same part are asked about once. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>()
  for (const finding of findings) {
    const key = findingKey(finding)
    const known = byKey.get(key)
    byKey.set(key, known ? { ...known, times: known.times + 1 } : finding)
  }
  return [...byKey.values()]
}

/** Says which finding it is when the same thing is checked again. */
export const findingKey = ({ kind, itemId, attachmentId, part, quote }: Finding): string =>
  JSON.stringify([kind, itemId, attachmentId, part, quote.replace(/\s+/g, ' ')])
