import { unreachable } from '@pejl/domain/common/result.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { Span } from '@pejl/dosing/portfolio/portfolio.ts'
import type { Reason } from '@pejl/dosing/portfolio/reason.ts'
import type { Language } from '../language.ts'
import { shortDay, weekNumber } from './days.ts'
import type { PlanNames } from './names.ts'
import type { PlanTexts } from './texts.ts'

export interface Told {
  readonly names: PlanNames
  readonly language: Language
  readonly t: PlanTexts
}

/** What stands in the way of an earlier start, as a sentence. */
export function reasonText(reason: Reason, { names, language, t }: Told): string {
  const w = t.why
  const day = (week: number) => shortDay(names.dayOf(week), language)
  switch (reason.kind) {
    case 'unit':
      return w.unit(
        names.unit(reason.unit),
        spansText(reason.weeks, { names, language, t }),
        titles(reason.others, names),
      )
    case 'at-once':
      return w.atOnce(
        names.unit(reason.unit),
        spansText(reason.weeks, { names, language, t }),
        titles(reason.others, names),
      )
    case 'gate':
      return reason.next === null ? w.noGate : w.gate(day(reason.next))
    case 'break':
      return w.rest
    case 'horizon':
      return w.horizon
    case 'frozen':
      return w.frozen(names.unit(reason.unit))
    case 'release':
      return w.release(day(reason.week))
    case 'deadline':
      return w.deadline(day(reason.week))
    case 'today':
      return w.today
    case 'pin':
      return w.pin(day(reason.week))
    case 'link':
      return linkText(reason.other, reason.link, { names, language, t })
    case 'limit': {
      const { name, fromOn } = names.limit(reason.limit)
      return w.limit(name, fromOn.slice(0, 4))
    }
    case 'apart':
      return w.apart(names.activity(reason.other))
    case 'nothing':
      return w.nothing(day(reason.week))
    default:
      return unreachable(reason)
  }
}

function linkText(other: string, link: string, { names, language, t }: Told): string {
  const end = names.endOf(other)
  const when = end === null ? t.why.noTime : shortDay(end, language)
  return t.why.link[names.kindOf(other)](names.activity(other), when, names.leastWeeks(link))
}

/** What a plan breaks, as a sentence. */
export function violationText(violation: Violation, { names, language, t }: Told): string {
  const b = t.broken
  const day = (week: number) => shortDay(names.dayOf(week), language)
  switch (violation.kind) {
    case 'over-capacity':
      return b.over(
        names.unit(violation.unit),
        t.figure(violation.load),
        t.figure(violation.capacity),
        day(violation.week),
      )
    case 'at-once':
      return b.atOnce(names.unit(violation.unit), violation.count, violation.most, day(violation.week))
    case 'window':
      return violation.side === 'earliest'
        ? b.earliest(names.activity(violation.id), day(violation.bound))
        : b.latest(names.activity(violation.id), day(violation.bound))
    case 'before-today':
      return b.beforeToday(names.activity(violation.id))
    case 'gate':
      return b.gate(names.activity(violation.id), day(violation.week))
    case 'break-start':
      return b.rest(names.activity(violation.id))
    case 'frozen-start':
      return b.frozen(names.activity(violation.id), names.unit(violation.unit))
    case 'pin':
      return b.pin(names.activity(violation.id), day(violation.pin))
    case 'link':
      return b.link(names.activity(violation.after), names.activity(violation.before))
    case 'limit':
      return b.limit(names.limit(violation.limit).name, t.figure(violation.total), t.figure(violation.most))
    case 'apart':
      return b.apart(names.activity(violation.ids[0]), names.activity(violation.ids[1]))
    case 'outside-horizon':
      return b.horizon(names.activity(violation.id))
    case 'left-out':
      return b.leftOut(names.activity(violation.id))
    default:
      return unreachable(violation)
  }
}

/** Violations as sentences; a unit's weeks in a row become one. */
export function violationTexts(violations: readonly Violation[], told: Told): readonly string[] {
  const first = violations.filter((one, index) => {
    if (one.kind !== 'over-capacity' && one.kind !== 'at-once') return true
    return !violations.slice(0, index).some((before) => before.kind === one.kind && before.unit === one.unit)
  })
  return first.map((one) => violationText(one, told))
}

/** `uge 12–18 2026`, several with commas; the two nearest say enough. */
function spansText(spans: readonly Span[], { names, t }: Told): string {
  const texts = spans.slice(0, 2).map(({ from, to }) => {
    const [first, last] = [names.dayOf(from), names.dayOf(to - 1)]
    return t.why.weeks(weekNumber(first), weekNumber(last), Number(last.slice(0, 4)))
  })
  return t.list(spans.length > 2 ? [...texts, t.why.moreWeeks] : texts)
}

function titles(ids: readonly string[], names: PlanNames): readonly string[] {
  return [...new Set(ids.map((id) => names.activity(id)))]
}
