import {
  actionWords,
  backward,
  beginning,
  deadline,
  fromTime,
  futureWords,
  money,
  moved,
  requested,
} from './commitment-words.ts'
import type { When } from './times.ts'

/** Where a sentence stands decides how much it binds. */
export type Standing = 'decision' | 'recommendation' | 'text' | 'plan'

/** Times that lie ahead of the meeting and are times for doing something. */
export function isAhead(when: When, clause: string, meeting: string | null): boolean {
  const before = clause.slice(0, when.start)
  const words = clause.slice(when.start, when.end)
  if (backward.test(before) && !partOf.test(before) && !/udgangen|udløbet/.test(words)) return false
  if (fromTime.test(before) && !beginning.test(clause) && !(when.due && passive.test(clause))) return false
  if (when.period && !when.weak && reportedOn.test(before)) return false
  if (when.weak && counted.test(before)) return false
  if (!when.due && !when.period && !when.recurs) return false
  if (!meeting || when.recurs) return true
  if (when.due) return when.due > meeting
  return when.period === null || periodEnd(when.period) >= meeting.slice(0, 7)
}

/** "i første halvdel af september" */
const partOf = /(?<!\p{L})(?:halvdel|del|uge|dag|dage) af\s*$/iu
const passive = /(?<!\p{L})(?:\p{L}{3,}(?<!forlæng)es|er \p{L}+)(?!\p{L})/iu
/** "Status for foråret 2024": the time reported on, not a time for doing. */
const reportedOn = /(?<!\p{L})for(?: (?:hele|perioden|det|den))?\s*$/iu
/** "den anden status i 2024" counts within the year. */
const counted =
  /(?<!\p{L})(?:første|anden|andet|tredje|fjerde|sidste|eneste) (?:status|opfølgning|rapport|redegørelse|orientering|møde)\p{L}* i\s*$/iu

function periodEnd(period: string): string {
  const [year = '', part = '12'] = (period.split('/').at(-1) ?? period).split('-')
  const pad = (n: number) => String(n).padStart(2, '0')
  if (part.startsWith('Q')) return `${year}-${pad(Number(part[1]) * 3)}`
  if (part.startsWith('H')) return `${year}-${pad(Number(part[1]) * 6)}`
  return `${year}-${part}`
}

/** The times a clause promises by: dates and periods first; a bare year needs work beside it and no money. */
export function pickTimes(whens: readonly When[], clause: string, standing: Standing): readonly When[] {
  const strong = whens.filter((when) => !when.weak)
  const recurring = strong.find((when) => when.recurs)
  if (recurring)
    return actionWords.test(clause) || standing === 'decision' || futureWords.test(clause) ? [recurring] : []
  const last = strong.at(-1)
  if (last) {
    const named =
      standing === 'plan' ||
      moved.test(clause) ||
      (standing === 'decision' && requested.test(clause)) ||
      deadline.test(clause) ||
      actionWords.test(clause) ||
      futureWords.test(clause) ||
      hasVerb(clause) ||
      (standing !== 'text' && /(?<!\p{L})er(?!\p{L})/u.test(clause))
    if (!named && !/^med /i.test(clause)) return []
    if (/(?<!\p{L})udløber(?!\p{L})/iu.test(clause) && !deadline.test(clause)) return []
    return [
      strong.find((when) =>
        /(?:senest|inden|frist\p{L}*(?: er| den| fastsættes til)?)(?: (?:\p{L}+dag )?(?:den|d\.))?\s*$/iu.test(
          clause.slice(0, when.start),
        ),
      ) ?? last,
    ]
  }
  const year = whens.find(
    (when) =>
      when.weak &&
      when.period &&
      /(?<!\p{L})(?:i|fra|frem til|inden|senest|fra og med|i løbet af|til)(?: (?:i|år))?\s*$/iu.test(
        clause.slice(0, when.start),
      ),
  )
  if (/^(?:om|hvilke[nt]?|hvordan|hvornår|hvorvidt)(?!\p{L})/iu.test(clause)) return []
  if (year && actionWords.test(clause) && !money.test(clause)) return [year]
  const named =
    standing === 'decision'
      ? whens.find((when) => /(?<!\p{L})for\s*$/iu.test(clause.slice(0, when.start)))
      : undefined
  return named?.period && actionWords.test(clause) && !money.test(clause) ? [named] : []
}

/** Words that end like a verb in the present and are none. */
const notVerb =
  /(?<!\p{L})(?:herunder|under|over|efter|eller|ellers|videre|heller|december|oktober|september|november|fælles|samtidig|ellers|særlige|alles|vores|deres|bestyrelser|måneder|regler|møder|sager|borgere?r|lærer)(?!\p{L})/giu

/** True when a clause seems to hold a verb; a noun in plural at its beginning ("Møder i maj") is none. */
export function hasVerb(clause: string): boolean {
  const words = clause
    .replace(/^\p{Lu}[\p{L}-]*er(?!\p{L})/u, (word) => (actionWords.test(word) ? word : ' '))
    .replace(notVerb, ' ')
  return /(?<!\p{L})(?:er (?:afholdelse|planlagt)|\p{L}{3,}(?:es|er))(?!\p{L})/iu.test(words)
}

/** A missing year is taken from a year printed in the same sentence before the meeting's own. */
export function contextYear(sentence: string, meeting: string | null): string | null {
  const printed = /(?<![\d./-])((?:19|20)\d{2})(?![\d/-])/.exec(sentence)?.[1]
  if (!printed) return meeting
  if (meeting?.startsWith(printed)) return meeting
  return meeting && Number(printed) < Number(meeting.slice(0, 4)) ? meeting : `${printed}-01-01`
}
