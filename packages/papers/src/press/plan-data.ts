import { daysInMonth } from '@pejl/domain/common/day.ts'
import type { PlanDays, PlanRow, PlanSheet } from '../content/plan-sheet.ts'
import { proseOf } from '../words/divide.ts'

/** The plan as its template reads it: each bar by where it begins and ends between the first quarter and the last. */
export function planData(
  { groups, today }: PlanSheet,
  show: (text: string) => string,
): Readonly<Record<string, unknown>> {
  const rows = groups.flatMap((group) => group.rows)
  const spans = rows.flatMap((row) => [row.present, row.adopted]).filter((span) => span !== null)
  const first = Math.floor(Math.min(...spans.map((span) => quarterAt(span.startsOn)), quarterAt(today)))
  const last = Math.floor(Math.max(...spans.map((span) => quarterAt(span.endsOn)), first + 3))
  const count = last - first + 1
  const part = (day: string, more = 0) => (quarterAt(day) - first + more) / count
  const bar = (span: PlanDays | null) => span && { from: part(span.startsOn), to: part(span.endsOn, 1 / 91) }
  const now = part(today)
  return {
    quarters: Array.from({ length: count }, (_, index) => ({
      quarter: ((first + index) % 4) + 1,
      year: Math.floor((first + index) / 4),
    })),
    today: now >= 0 && now <= 1 ? now : null,
    groups: groups.map((group) => ({
      number: show(group.number),
      title: proseOf(show(group.title)),
      rows: group.rows.map((row) => ({
        title: proseOf(show(row.title)),
        owner: show(row.owner),
        state: row.state,
        present: bar(row.present),
        adopted: bar(row.adopted),
        said: saidOf(row),
      })),
    })),
  }
}

/** `3. kvt. 2025–1. kvt. 2026`, and what was adopted where that is another. */
function saidOf({ present, adopted }: PlanRow): {
  readonly present: string | null
  readonly adopted: string | null
} {
  const [now, then] = [present && quartersOf(present), adopted && quartersOf(adopted)]
  return { present: now, adopted: then === now ? null : then }
}

function quartersOf({ startsOn, endsOn }: PlanDays): string {
  const [first, last] = [quarterName(startsOn), quarterName(endsOn)]
  if (first === last) return first
  return startsOn.slice(0, 4) === endsOn.slice(0, 4) ? `${first.slice(0, 2)}–${last}` : `${first}–${last}`
}

const quarterName = (day: string): string =>
  `${Math.ceil(Number(day.slice(5, 7)) / 3)}. kvt. ${day.slice(0, 4)}`

/** Quarters since year 0, with the part of the quarter that has passed. */
function quarterAt(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year * 4 + (month - 1 + (date - 1) / daysInMonth(year, month)) / 3
}
