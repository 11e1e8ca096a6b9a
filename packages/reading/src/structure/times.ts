import { addDays, type Day, dayOf, daysInMonth } from '@pejl/domain/common/day.ts'
import { type FoundDate, findDates, monthNames, monthOf } from './dates.ts'

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
  /(?<!\p{L})(?:i |til |primo |ultimo |hen over )?(?:(?:det |den )?(?:tidlige |sene )?)(foråret|forår|sommeren|sommer|efteråret|efterår|vinteren)(?: ((?:19|20)\d{2}))?/giu
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
const twoMonths = new RegExp(`\\b(${months})(?: og |-| til |/)(${months}),? ((?:19|20)\\d{2})`, 'giu')
const week = /(?<!\p{L})uge (\d{1,2})(?:(?:,| i)? ((?:19|20)\d{2}))?/giu
const year =
  /(?<![\d.,/-])(?<!(?<!\p{L})(?:budget|regnskab|rapport|strategi|politik|reglement|referat|redegørelse|barnets lov) )((?:19|20)\d{2})(?![\d/-]|\.\d|,\d| ?[-–] ?(?:19|20)\d{2})/giu

const repeats: readonly (readonly [string, RegExp])[] = [
  [
    'P6M',
    /(?<!\p{L})(?:hvert (?:halve|halvt) år|halvårlig(?:t|e|s)?|(?:to|2) gange (?:årligt?|om året|pr\.? år|hvert år)|hvert halvår|hver sjette måned)(?!\p{L})/iu,
  ],
  [
    'P3M',
    /(?<!\p{L})(?:hvert kvartal|kvartalsvis(?:e|t)?|kvartårlig(?:t|e)?|(?:fire|4) gange (?:årligt?|om året|pr\.? år)|hver tredje måned)(?!\p{L})/iu,
  ],
  ['P4M', /(?<!\p{L})(?:tre|3) gange (?:årligt?|om året|pr\.? år)(?!\p{L})/iu],
  [
    'P1M',
    /(?<!\p{L})(?:hver måned|månedligt|månedlige|månedsvis|hver(?:t)? (?:udvalgs)?møde i udvalget)(?!\p{L})/iu,
  ],
  ['P2M', /(?<!\p{L})(?:hver anden måned)(?!\p{L})/iu],
  ['P1W', /(?<!\p{L})(?:hver uge|ugentligt?|ugentlige)(?!\p{L})/iu],
  ['P2Y', /(?<!\p{L})(?:hvert andet år|hver andet år)(?!\p{L})/iu],
  ['P3Y', /(?<!\p{L})(?:hvert tredje år)(?!\p{L})/iu],
  [
    'P4Y',
    /(?<!\p{L})(?:hvert fjerde år|én gang i hver (?:valg|byråds)periode|en gang i hver (?:valg|byråds)periode)(?!\p{L})/iu,
  ],
  [
    'P1Y',
    /(?<!\p{L})(?:(?:hvert år|årligt|(?:en|én|1) gang (?:årligt|om året|pr\.? år))(?!\p{L})|årlige? (?=status|rapport|redegørelse|orientering|opfølgning|evaluering|opgørelse|afrapportering|møde|drøftelse|gennemgang|beretning))/iu,
  ],
]

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
  each(text, twoMonths, (m, at) => take(spanOf(m, at)))
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
  const again = repeats
    .map(([recurs, words]) => ({ recurs, match: words.exec(text) }))
    .find(({ match }) => match && !isAmount(text, match.index))
  if (again?.match)
    take({
      ...none,
      recurs: again.recurs,
      start: again.match.index,
      end: again.match.index + again.match[0].length,
    })
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
  if (date.day) return { ...none, due: date.day, ...at }
  const guess = nextDay(date.month, date.date, meeting, text)
  return { ...none, due: guess, doubt: yearDoubt(guess), ...at }
}

/** The day without a year that lies nearest ahead of the meeting. */
function nextDay(monthNumber: number, date: number, meeting: string | null, _text: string): Day | null {
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

function spanOf(match: RegExpMatchArray, at: At): When {
  const [first, last] = [monthOf(match[1] ?? ''), monthOf(match[2] ?? '')]
  const quarters = [Math.ceil(first / 3), Math.ceil(last / 3)]
  const halves = [Math.ceil(first / 6), Math.ceil(last / 6)]
  const part =
    quarters[0] === quarters[1] ? `-Q${quarters[0]}` : halves[0] === halves[1] ? `-H${halves[0]}` : ''
  return { ...none, period: `${match[3]}${part}`, ...at }
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

/** "85.000 kr. årligt", "4,8 tons årligt": a size, not a rhythm. */
function isAmount(text: string, at: number): boolean {
  return /(?:kr\.?|mio\.?|mia\.?|pct\.?|procent|tons?|timer|\d)\s*(?:netto |brutto )?$/i.test(
    text.slice(Math.max(0, at - 16), at),
  )
}
