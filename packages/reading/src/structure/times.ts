import { addDays, addMonths, type Day, dayOf, daysInMonth } from '@pejl/domain/common/day.ts'
import { type FoundDate, findDates, monthNames, monthOf } from './dates.ts'
import { findRecurrence } from './recurrences.ts'

/** When something is to happen, as the contract writes it. */
export interface When {
  readonly due: string | null
  readonly recurs: string | null
  readonly period: string | null
  /** Why the year, or the whole, is uncertain. */
  readonly doubt: string | null
  /** Where the words of time stand. */
  readonly start: number
  readonly end: number
  /** A bare year or a word without a number: weak by itself. */
  readonly weak: boolean
}

const months = monthNames.join('|')
const quarter =
  /(?:(?<![\d.,])([1-4])\.|(?<!\p{L})(første|andet|tredje|fjerde)) kvartal(?: (?:af )?((?:19|20)\d{2}))?/giu
const half = /(?:(?<![\d.,])([12])\.|(?<!\p{L})(første|andet)) halvår(?: (?:af )?((?:19|20)\d{2}))?/giu
const season =
  /(?<!\p{L})(?:i |til |primo |ultimo |hen over )?(?:(?:det |den )?(?:tidlige |sene )?)(foråret|forår|sommeren|sommer|efteråret|efterår|vinteren)(?!\p{L})(?: ((?:19|20)\d{2}))?/giu
const edge = new RegExp(
  `\\b(primo|medio|ultimo|starten af|begyndelsen af|midten af|slutningen af) (?:(${months}) )?((?:19|20)\\d{2})?(?=\\W|$)`,
  'giu',
)
const untilEnd = new RegExp(
  `\\b(?:inden|ved|før) (?:udgangen|udløbet|slutningen) af (?:([1-4])\\. kvartal |([12])\\. halvår |(${months}) ?)?((?:19|20)\\d{2}|året)?`,
  'giu',
)
const month = new RegExp(
  `(?<![\\d.] ?)(?<!\\p{L})(${months})(?:(?: måned)?,? ((?:19|20)\\d{2}))?(?![\\p{L}-])`,
  'giu',
)
const twoMonths = new RegExp(
  `\\b(${months})(?: og |-| til |/)(${months})(?:,? ((?:19|20)\\d{2}))?(?![\\p{L}-])`,
  'giu',
)
const beforeHoliday =
  /(?<!(?:ugerne|dagene|måneden|måneder|tiden) )(?<!\p{L})(?:inden|før) (sommer|jule)ferien(?: ((?:19|20)\d{2}))?/giu
const afterHoliday = /(?<!\p{L})efter sommerferien(?: ((?:19|20)\d{2}))?/giu
const yearEnd = /(?<!\p{L})(?:inden|ved|før|til) (?:årets udgang|årsskiftet)(?: ((?:19|20)\d{2}))?/giu
const fromNow = /(?<!\p{L})igen om (et|ét|to|tre|fire|fem|seks|\d{1,2}) (år|måned|måneder)(?!\p{L})/giu
const week = /(?<!\p{L})uge (\d{1,2})(?:(?:,| i)? ((?:19|20)\d{2}))?/giu
const year =
  /(?<![\d.,/-])(?<!(?<!\p{L})(?:budget|regnskab|rapport|strategi|politik|reglement|referat|redegørelse|barnets lov) )((?:19|20)\d{2})(?![\d/-]|\.\d|,\d| ?[-–] ?(?:19|20)\d{2})/giu

const ordinals: Readonly<Record<string, string>> = { første: '1', andet: '2', tredje: '3', fjerde: '4' }

/** Finds the words of time in a clause, as printed order. `meeting` gives a missing year. */
export function findTimes(text: string, meeting: string | null): readonly When[] {
  const found: When[] = []
  const taken: [number, number][] = []
  const take = (when: When) => {
    if (taken.some(([from, to]) => when.start < to && when.end > from)) return
    taken.push([when.start, when.end])
    found.push(when)
  }
  for (const date of findDates(text)) take(dated(date, text, meeting))
  each(text, untilEnd, (m, at) => (m[1] || m[2] || m[3] || m[4] ? take(until(m, at, meeting)) : undefined))
  each(text, quarter, (m, at) =>
    take(inPeriod(`Q${m[1] ?? ordinals[(m[2] ?? '').toLowerCase()]}`, m[3], at, meeting)),
  )
  each(text, half, (m, at) =>
    take(inPeriod(`H${m[1] ?? ordinals[(m[2] ?? '').toLowerCase()]}`, m[3], at, meeting)),
  )
  each(text, edge, (m, at) => (m[2] || m[3] ? take(edged(m, at, meeting)) : undefined))
  each(text, twoMonths, (m, at) => take(spanOf(m, at, meeting)))
  each(text, afterHoliday, (m, at) => take(autumn(m, at, meeting)))
  each(text, yearEnd, (m, at) => take(newYear(m, at, meeting)))
  each(text, beforeHoliday, (m, at) => take(holiday(m, at, meeting)))
  each(text, fromNow, (m, at) => (meeting ? take(later(m, at, meeting)) : undefined))
  each(text, season, (m, at) =>
    take(
      inPeriod(
        /^(?:for|som|vin)/i.test(m[1] ?? '') ? (/^som/i.test(m[1] ?? '') ? 'Q3' : 'H1') : 'H2',
        m[2],
        at,
        meeting,
      ),
    ),
  )
  each(text, week, (m, at) => take(inWeek(Number(m[1]), m[2], at, meeting)))
  each(text, month, (m, at) => take(inMonth(monthOf(m[1] ?? ''), m[2], at, meeting)))
  const again = findRecurrence(text)
  if (again) take({ ...none, ...again })
  each(text, year, (m, at) => take({ ...none, period: m[1] ?? null, weak: true, ...at }))
  return found.sort((a, b) => a.start - b.start)
}

const none = { due: null, recurs: null, period: null, doubt: null, weak: false } as const
interface At {
  readonly start: number
  readonly end: number
}

function each(text: string, pattern: RegExp, use: (match: RegExpMatchArray, at: At) => void): void {
  for (const match of text.matchAll(pattern))
    use(match, { start: match.index, end: match.index + match[0].length })
}

function dated(date: FoundDate, text: string, meeting: string | null): When {
  const at = { start: date.start, end: date.end }
  const less = daysAhead(text.slice(Math.max(0, date.start - 60), date.start))
  if (date.day) return { ...none, due: addDays(date.day, -less), ...at }
  const guess = nextDay(date.month, date.date, meeting)
  return { ...none, due: guess && addDays(guess, -less), doubt: yearDoubt(guess), ...at }
}

const numbers = ['', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti']
const ahead =
  /(?<!\p{L})(?:senest|mindst) (\p{L}{2,5}|\d{1,2}) (dag|dage|uge|uger) (?:før|inden) (?:\p{L}+ ){0,3}?(?:den |d\. )?$/iu

/** "senest tre uger før mødet den 26. august": how many days before the date that is. */
function daysAhead(before: string): number {
  const match = ahead.exec(before)
  if (!match?.[1]) return 0
  const count =
    Number(match[1]) || Math.max(0, numbers.indexOf(match[1].toLowerCase().replace(/^e[nt]$/, 'én')))
  return /^uge/i.test(match[2] ?? '') ? count * 7 : count
}

/** The day without a year that lies nearest ahead of the meeting. */
function nextDay(monthNumber: number, date: number, meeting: string | null): Day | null {
  if (!meeting) return null
  const own = Number(meeting.slice(0, 4))
  const same = dayOf(own, monthNumber, date)
  return same && same >= meeting ? same : (dayOf(own + 1, monthNumber, date) ?? null)
}

function yearDoubt(guess: string | null): string {
  return guess
    ? `Året står ikke i teksten; ${guess.slice(0, 4)} er taget fra mødets dato.`
    : 'Året står ikke i teksten, og mødets dato kendes ikke.'
}

function inPeriod(part: string, printed: string | undefined, at: At, meeting: string | null): When {
  if (printed) return { ...none, period: `${printed}-${part}`, ...at }
  const guess = meeting ? `${yearAhead(part, meeting)}-${part}` : null
  return { ...none, period: guess, doubt: yearDoubt(guess), ...at }
}

function yearAhead(part: string, meeting: string): number {
  const last = part.startsWith('Q') ? Number(part[1]) * 3 : Number(part[1]) * 6
  const own = Number(meeting.slice(0, 4))
  return Number(meeting.slice(5, 7)) > last ? own + 1 : own
}

function inMonth(number: number, printed: string | undefined, at: At, meeting: string | null): When {
  const pad = String(number).padStart(2, '0')
  if (printed) return { ...none, period: `${printed}-${pad}`, ...at }
  if (!meeting) return { ...none, doubt: yearDoubt(null), weak: true, ...at }
  const own = Number(meeting.slice(0, 4))
  const guess = `${Number(meeting.slice(5, 7)) > number ? own + 1 : own}-${pad}`
  return { ...none, period: guess, doubt: yearDoubt(guess), ...at }
}

function inWeek(number: number, printed: string | undefined, at: At, meeting: string | null): When {
  const own = Number(printed ?? meeting?.slice(0, 4))
  if (!own || number < 1 || number > 53) return { ...none, doubt: yearDoubt(null), weak: true, ...at }
  const thursday = addDays(dayOf(own, 1, 4) as Day, (number - 1) * 7) // 4 January is always in week 1
  const period = thursday.slice(0, 7)
  return { ...none, period, doubt: printed ? null : yearDoubt(period), ...at }
}

function spanOf(match: RegExpMatchArray, at: At, meeting: string | null): When {
  const [first, last] = [monthOf(match[1] ?? ''), monthOf(match[2] ?? '')]
  if (match[3]) return { ...none, period: monthSpan(Number(match[3]), first, last), ...at }
  if (!meeting) return { ...none, doubt: yearDoubt(null), weak: true, ...at }
  const own = Number(meeting.slice(0, 4))
  const guess = monthSpan(Number(meeting.slice(5, 7)) > last ? own + 1 : own, first, last)
  return { ...none, period: guess, doubt: yearDoubt(guess), ...at }
}

/** Two months as the quarter or half-year they lie in, else first and last; `year` is the last one's. */
function monthSpan(year: number, first: number, last: number): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  if (last < first) return `${year - 1}-${pad(first)}/${year}-${pad(last)}`
  if (Math.ceil(first / 3) === Math.ceil(last / 3)) return `${year}-Q${Math.ceil(first / 3)}`
  if (Math.ceil(first / 6) === Math.ceil(last / 6)) return `${year}-H${Math.ceil(first / 6)}`
  return `${year}-${pad(first)}/${year}-${pad(last)}`
}

/** Schools close for the summer around the end of June; the day itself is each municipality's own. */
function holiday(match: RegExpMatchArray, at: At, meeting: string | null): When {
  const [monthNumber, date] = /^s/i.test(match[1] ?? '') ? [6, 30] : [12, 20]
  const due = match[2]
    ? (dayOf(Number(match[2]), monthNumber, date) ?? null)
    : nextDay(monthNumber, date, meeting)
  const doubt = `Datoen for ferien står ikke i teksten; den er regnet fra den ${date}. ${monthNames[monthNumber - 1]}.`
  return { ...none, due, doubt, ...at }
}

function autumn(match: RegExpMatchArray, at: At, meeting: string | null): When {
  const found = inPeriod('Q3', match[1], at, meeting)
  return { ...found, doubt: '»Efter sommerferien« er læst som 3. kvartal.' }
}

function newYear(match: RegExpMatchArray, at: At, meeting: string | null): When {
  const printed = Number(match[1] ?? meeting?.slice(0, 4))
  const due = printed ? (dayOf(printed, 12, 31) ?? null) : null
  return { ...none, due, doubt: match[1] ? null : yearDoubt(due), ...at }
}

function later(match: RegExpMatchArray, at: At, meeting: string): When {
  const words = (match[1] ?? '').toLowerCase().replace('ét', 'én').replace(/^et$/, 'én')
  const count = Number(words) || Math.max(1, numbers.indexOf(words))
  const day = dayOf(Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7)), 1)
  if (!day) return { ...none, weak: true, ...at }
  const period = addMonths(day, match[2] === 'år' ? count * 12 : count).slice(0, 7)
  return { ...none, period, doubt: 'Tiden er regnet fra mødets dato.', ...at }
}

function edged(match: RegExpMatchArray, at: At, meeting: string | null): When {
  const number = match[2] ? monthOf(match[2]) : 0
  if (number) return inMonth(number, match[3], at, meeting)
  const word = (match[1] ?? '').toLowerCase()
  const part = /^(?:primo|start|beg)/.test(word) ? 'Q1' : /^(?:ultimo|slut)/.test(word) ? 'Q4' : ''
  return { ...none, period: part ? `${match[3]}-${part}` : (match[3] ?? null), ...at }
}

function until(match: RegExpMatchArray, at: At, meeting: string | null): When {
  const printed = /^\d/.test(match[4] ?? '') ? Number(match[4]) : Number(meeting?.slice(0, 4))
  if (!printed) return { ...none, doubt: yearDoubt(null), ...at }
  const last = match[1]
    ? Number(match[1]) * 3
    : match[2]
      ? Number(match[2]) * 6
      : match[3]
        ? monthOf(match[3])
        : 12
  const due = dayOf(printed, last, daysInMonth(printed, last)) ?? null
  return { ...none, due, doubt: /^\d/.test(match[4] ?? '') ? null : yearDoubt(due), ...at }
}
