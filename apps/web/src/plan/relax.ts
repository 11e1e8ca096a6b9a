import { addDays } from '@pejl/domain/common/day.ts'
import { unreachable } from '@pejl/domain/common/result.ts'
import type { Conflict } from '@pejl/dosing/portfolio/explain-impossible.ts'
import type { Constraint } from '@pejl/dosing/portfolio/impossible/constraint.ts'
import type { Change } from '@pejl/dosing/portfolio/impossible/relax.ts'
import { href } from '../routes.ts'
import { shortDay } from './days.ts'
import type { Told } from './why.ts'

/** Demands that cannot all be met, and what would help, as sentences. */
export interface ConflictText {
  readonly who: string
  readonly demands: readonly string[]
  readonly choices: readonly {
    readonly text: string
    /** With it alone the whole plan can be kept. */
    readonly enough: boolean
    /** Where it can be done. */
    readonly href: string | null
  }[]
}

export function conflictText({ activities, constraints, relaxations }: Conflict, told: Told): ConflictText {
  const { names, t } = told
  return {
    who: t.impossible.who([...new Set(activities.map((id) => names.activity(id)))]),
    demands: constraints.map((one) => constraintText(one, told)),
    choices: relaxations.map(({ change, enough }) => ({
      text: changeText(change, told),
      enough,
      href: hrefOf(change, told),
    })),
  }
}

function hrefOf(change: Change, { names, t }: Told): string | null {
  switch (change.kind) {
    case 'capacity':
    case 'at-once':
      return href.overloadsOf({
        unit: change.unit,
        from: names.dayOf(change.from),
        to: addDays(names.dayOf(change.to), -1),
        points: change.kind === 'capacity' ? t.figure(change.more) : '',
        atOnce: change.kind === 'at-once' ? String(change.more) : '',
      })
    case 'later':
    case 'sooner':
    case 'unpin':
    case 'any-week':
      return href.planOf({ initiative: names.ownerOf(change.id) })
    default:
      return null
  }
}

function constraintText(constraint: Constraint, { names, t }: Told): string {
  const i = t.impossible
  switch (constraint.kind) {
    case 'earliest':
      return i.earliest(names.activity(constraint.id))
    case 'latest':
      return i.latest(names.activity(constraint.id))
    case 'pin':
      return i.pin(names.activity(constraint.id))
    case 'gates':
      return i.gates(names.activity(constraint.id))
    case 'least':
    case 'most':
      return i.lag(names.linked(constraint.link))
    case 'apart':
      return i.apart(names.activity(constraint.ids[0]), names.activity(constraint.ids[1]))
    case 'capacity':
      return i.capacity(names.unit(constraint.unit))
    case 'at-once':
      return i.atOnce(names.unit(constraint.unit))
    case 'frozen':
      return i.frozen(names.unit(constraint.unit))
    case 'limit':
      return i.limit(names.limit(constraint.limit).name)
    default:
      return unreachable(constraint)
  }
}

function changeText(change: Change, { names, language, t }: Told): string {
  const r = t.relax
  const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
    r.span(shortDay(names.dayOf(from), language), shortDay(names.dayOf(to), language))
  switch (change.kind) {
    case 'later':
      return r.later(names.activity(change.id), change.weeks)
    case 'sooner':
      return r.sooner(names.activity(change.id), change.weeks)
    case 'unpin':
      return r.unpin(names.activity(change.id))
    case 'any-week':
      return r.anyWeek(names.activity(change.id))
    case 'capacity':
      return r.capacity(names.unit(change.unit), t.figure(change.more), span(change))
    case 'at-once':
      return r.atOnce(names.unit(change.unit), change.more, span(change))
    case 'unfreeze':
      return r.unfreeze(names.unit(change.unit))
    case 'shorter-lag':
      return r.shorter(names.linked(change.link), change.weeks)
    case 'longer-lag':
      return r.longer(names.linked(change.link), change.weeks)
    case 'limit':
      return r.limit(names.limit(change.limit).name, t.figure(change.more))
    case 'together':
      return r.together(names.activity(change.ids[0]), names.activity(change.ids[1]))
    default:
      return unreachable(change)
  }
}
