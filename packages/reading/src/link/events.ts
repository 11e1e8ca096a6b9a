import { parseDay } from '@pejl/domain/common/day.ts'
import type { ReadItem, ReadSection } from '@pejl/domain/documents/read-item.ts'
import type { DatedEvent } from '@pejl/domain/strategies/proposal.ts'
import { findSentences, type Sentence } from './sentences.ts'
import { isPast } from './tense.ts'
import { findTimes } from './times.ts'

// sections in which things are told; in the others dates belong to attachments, laws and amounts
const telling = new Set<ReadSection['kind']>([
  'summary',
  'presentation',
  'background',
  'hearing',
  'decision',
  'consequences',
  'other',
])

const kinds: readonly (readonly [DatedEvent['kind'], RegExp])[] = [
  ['hearing', /hørings(?:frist|periode|svar)|i høring|til høring/iu],
  ['deadline', /(?<!\p{L})(?:senest|frist(?:en)?|inden udgangen|deadline)(?!\p{L})/iu],
  [
    'event',
    /temadag|temamøde|workshop|ledermøde|seminar|borgermøde|kickoff|kick-off|dialogmøde|indvi(?:else|es|et)|konference/iu,
  ],
  ['decision', /godkend|vedt(?:o|a)g|beslut(?:te|ning)|tiltr(?:å|æ)d|udsat|udsættes/iu],
  ['status', /status|evaluer|orienter|opfølgning|følges op/iu],
  [
    'start',
    /påbegynd|igangs|iværks|implementer|udarbejd|træder i kraft|opstart|gennemfør|forelægg|behandle|udmønt|afhold|ansæt|etabler/iu,
  ],
]

/**
 * What an item tells of with a date or a period: a decision taken, a theme day held, a plan begun, a deadline ahead.
 * Times without a year are settled by tense and the meeting's date. A sentence with several times gives one for each
 * that is a different event; figures, years of budgets and laws are not events.
 */
export function findEvents(item: ReadItem, text: string): readonly DatedEvent[] {
  const day = parseDay(item.meetingDate)
  const events: DatedEvent[] = []
  for (const section of item.sections) {
    if (!telling.has(section.kind) || !section.place) continue
    const { start, end } = section.place
    for (const sentence of findSentences(text.slice(start, end), start)) {
      if (!isProse(sentence.text)) continue
      events.push(...eventsIn(sentence, day))
    }
  }
  return firstOfEach(events)
}

function eventsIn(sentence: Sentence, day: ReturnType<typeof parseDay>): readonly DatedEvent[] {
  const kind = kinds.find(([, words]) => words.test(sentence.text))?.[0]
  if (!kind) return []
  const times = findTimes(sentence.text, { day, past: isPast(sentence.text) })
  return times.map(({ startsOn, endsOn, precision, at }) => ({
    kind,
    startsOn,
    endsOn,
    precision,
    what: shorten(times.length > 1 ? clauseAt(sentence.text, at) : sentence.text),
    quote: sentence.text,
    place: sentence.place,
  }))
}

// a heading ("Beslutning i … den 12-12-2023") or an attachment's name has no verb in it
const isProse = (text: string): boolean =>
  text.length > 25 &&
  !/^(?:#|beslutning (?:i|fra)\b|\d+ ?-)/iu.test(text) &&
  /(?<!\p{Ll})\p{Ll}{2,} \p{Ll}{2,} \p{Ll}/u.test(text)

/** Of a sentence with several times, the part that this one stands in. */
function clauseAt(sentence: string, at: number): string {
  const before = sentence.lastIndexOf(', ', at)
  const after = sentence.indexOf(', ', at)
  const clause = sentence.slice(before < 0 ? 0 : before + 2, after < 0 ? undefined : after).trim()
  return clause.length < 25 ? sentence : clause
}

const longest = 200

function shorten(text: string): string {
  const bare = text.replace(/^(?:[-–•*]|ad\.? ?\d+:?|\d{1,2}[.)])\s*|^og /iu, '')
  const clean = bare.charAt(0).toUpperCase() + bare.slice(1)
  if (clean.length <= longest) return clean
  const cut = clean.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100)).replace(/[,;:\s]+$/, '')} …`
}

function firstOfEach(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const seen = new Set<string>()
  return events.filter(({ kind, startsOn, endsOn, quote }) => {
    const key = `${kind} ${startsOn} ${endsOn} ${quote}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
