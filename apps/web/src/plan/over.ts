import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import { href } from '../routes.ts'
import { monthText } from '../units/span-text.ts'
import { type Told, violationText } from './why.ts'

/** What goes over its limit, as a line that can be read alone; `href` leads to where it can be allowed. */
export interface OverLine {
  readonly name: string
  readonly text: string
  readonly href: string | null
}

/** A unit over what it bears, in the months it is: the worst week of each. */
interface UnitOver {
  readonly unit: string
  readonly from: Day
  readonly to: Day
  readonly months: ReadonlyMap<string, Above>
}

interface Above {
  readonly points: number
  readonly atOnce: number
}

type Over = Extract<Violation, { kind: 'over-capacity' | 'at-once' }>
const isOver = (one: Violation): one is Over => one.kind === 'over-capacity' || one.kind === 'at-once'

/** Whether it is told by `overLines`. */
export const isOverLimit = (one: Violation): boolean => isOver(one) || one.kind === 'limit'

/** Units over their limits, month by month and by how much, and limits for a quarter or a year that are passed. */
export function overLines(violations: readonly Violation[], told: Told): readonly OverLine[] {
  const over = violations.filter(isOver)
  const units = [...new Set(over.map(({ unit }) => unit))]
  const lines = units.map((unit) => {
    const weeks = over.filter((one) => one.unit === unit)
    return lineOf(unitOver(unit, weeks, told), told)
  })
  const limits = violations.filter(({ kind }) => kind === 'limit')
  return [...lines, ...limits.map((one) => ({ name: '', text: violationText(one, told), href: null }))]
}

function unitOver(unit: string, weeks: readonly Over[], { names }: Told): UnitOver {
  const months = new Map<string, Above>()
  const all = weeks.map(({ week }) => week).sort((a, b) => a - b)
  for (const one of weeks.toSorted((a, b) => a.week - b.week)) {
    // a week belongs to the month its Thursday is in
    const month = addDays(names.dayOf(one.week), 3).slice(0, 7)
    const had = months.get(month) ?? { points: 0, atOnce: 0 }
    months.set(
      month,
      one.kind === 'over-capacity'
        ? { ...had, points: Math.max(had.points, one.load - one.capacity) }
        : { ...had, atOnce: Math.max(had.atOnce, one.count - one.most) },
    )
  }
  const [first, last] = [all[0] ?? 0, all.at(-1) ?? 0]
  return { unit, from: names.dayOf(first), to: addDays(names.dayOf(last), 6), months }
}

function lineOf({ unit, from, to, months }: UnitOver, told: Told): OverLine {
  const { names, t } = told
  const name = names.unit(unit)
  const worst = (key: keyof Above) => Math.max(...[...months.values()].map((above) => above[key]))
  const [points, atOnce] = [worst('points'), worst('atOnce')]
  return {
    name,
    text: t.over.unit(name, spansText(months, told)),
    href: href.overloadsOf({
      unit,
      from,
      to,
      points: points > 0 ? t.figure(points) : '',
      atOnce: atOnce > 0 ? String(atOnce) : '',
    }),
  }
}

/** Months in a row that are as far over are told together. */
function spansText(months: ReadonlyMap<string, Above>, { language, t }: Told): string {
  const spans: { first: string; last: string; what: string }[] = []
  for (const [month, { points, atOnce }] of months) {
    const what = t.over.above(points > 0 ? t.figure(points) : null, atOnce)
    const before = spans.at(-1)
    if (before?.what === what && isNext(before.last, month)) before.last = month
    else spans.push({ first: month, last: month, what })
  }
  const said = (month: string) => monthText(month, language).replace(' ', '\u00a0')
  return t.list(
    spans.map(({ first, last, what }) => t.over.span(what, said(first), first === last ? null : said(last))),
  )
}

const isNext = (month: string, other: string): boolean => {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5))
  return count(other) === count(month) + 1
}
