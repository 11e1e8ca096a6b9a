import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { Temporal } from 'temporal-polyfill'

/** A meeting as a calendar takes it. */
export interface CalendarEntry {
  /** Lasts as long as the meeting: a calendar that reads the file again changes the same entry. */
  readonly uid: string
  readonly heldOn: Day
  /** `17:00` in Danish time; null: all day. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly summary: string
  /** Where the meeting can be read about; null when it is not known by which address the reader came. */
  readonly url: string | null
  readonly isCancelled: boolean
  /** Grows with each change of the meeting. */
  readonly version: number
}

/** How long a meeting is taken to last when nobody has said when it ends. */
const usualHours = 2

/**
 * Writes meetings as iCalendar (RFC 5545): times in UTC, made from Danish time with its summer time, so that no calendar
 * needs to know our time zone; lines folded at 75 octets. `now` is when the file is made.
 */
export function formatCalendar(
  entries: readonly CalendarEntry[],
  { name, now }: { readonly name: string; readonly now: Date },
): string {
  const stamp = utcText(Temporal.Instant.fromEpochMilliseconds(now.getTime()))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pejl//Pejl//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(entry: CalendarEntry, stamp: string): readonly string[] {
  const { uid, heldOn, place, summary, url, isCancelled, version } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${version - 1}`,
    ...(entry.startsAt === null
      ? [`DTSTART;VALUE=DATE:${plainDay(heldOn)}`, `DTEND;VALUE=DATE:${plainDay(addDays(heldOn, 1))}`]
      : timesOf(heldOn, entry.startsAt, entry.endsAt)),
    `SUMMARY:${escaped(summary)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    // an address is no text: it is written as it is, without what would end the line
    ...(url === null ? [] : [`URL:${url.replace(/[\r\n]/g, '')}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

function timesOf(day: Day, startsAt: string, endsAt: string | null): readonly string[] {
  const starts = danishTime(day, startsAt)
  const ends = endsAt === null ? starts.add({ hours: usualHours }) : danishTime(day, endsAt)
  return [`DTSTART:${utcText(starts.toInstant())}`, `DTEND:${utcText(ends.toInstant())}`]
}

const danishTime = (day: Day, time: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: time })

const utcText = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const plainDay = (day: Day): string => day.replaceAll('-', '')

/** Text as RFC 5545 wants it; control characters, which no calendar can show, are left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** Folds a line at 75 octets, never within a character. */
function folded(line: string): string {
  const pieces: string[] = []
  let [piece, octets] = ['', 0]
  for (const sign of line) {
    const length = Buffer.byteLength(sign)
    // a line that goes on begins with a space, which counts
    if (octets + length > 75) {
      pieces.push(piece)
      ;[piece, octets] = ['', 1]
    }
    piece += sign
    octets += length
  }
  return [...pieces, piece].join('\r\n ')
}
