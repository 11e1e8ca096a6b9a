import { hintedModel } from './cp-sat.mjs'
import { addCapacities, calendarsOf, piecesOf } from './cp-sat-capacities.mjs'

/**
 * The same portfolio as a CP-SAT model, weighted tardiness alone as its aim, begun from a plan of ours: without one it
 * often finds none at all. Time is counted in working weeks of the calendar with breaks, so that work with breaks has
 * a fixed length; what works through the breaks is counted there once more. Takes what the generator makes: one
 * calendar beside none, limits on starts and amounts. Null where an activity has no week to begin in.
 */
export function portfolioModel(library, portfolio, { hint, mayBegin }) {
  const { weeks, units, activities, links, limits, apart } = portfolio
  const made = hintedModel(library)
  const calendars = calendarsOf(portfolio)
  const parts = new Map()
  const segments = []
  for (const [place, activity] of activities.entries()) {
    const allowed = range(weeks).filter((week) =>
      activity.pin === null ? mayBegin(place, week) : week === activity.pin,
    )
    if (allowed.length === 0) return null
    const part = addActivity(made, { activity, allowed, at: hint?.[place] ?? null, weeks, calendars })
    parts.set(activity.id, part)
    segments.push(...addSegments(made, part, calendars))
  }
  for (const { before, after, from, least, most } of links) {
    const [first, next] = [parts.get(before), parts.get(after)]
    const gap = next.start.minus(from === 'end' ? first.end : first.start)
    const lag = made.model.addLinearConstraint(gap, least ?? -weeks, most ?? weeks)
    lag.onlyEnforceIf([first.present, next.present])
    made.model.addImplication(next.present, first.present)
  }
  for (const pair of apart) {
    const during = pair.map((id) => {
      const { start, end, present } = parts.get(id)
      const size = made.number(0, weeks, (value) => value(end) - value(start))
      return made.model.newOptionalIntervalVar(start, size, end, present, '')
    })
    made.model.addNoOverlap(during)
  }
  addCapacities(made, { units, segments, calendars })
  addLimits(made, { limits, parts: [...parts.values()], weeks })
  addTardiness(made, { parts: [...parts.values()], weeks })
  return {
    model: made.model,
    startsIn: (solver) =>
      activities.map(({ id }) => {
        const { start, present } = parts.get(id)
        return solver.value(present) === 1 ? solver.value(start) : null
      }),
  }
}

function addActivity(made, { activity, allowed, at, weeks, calendars }) {
  const { id, duration, breaks, optional, pin, latest } = activity
  const present = optional && pin === null ? made.truth(at !== null) : made.yes
  const start = made.from(allowed, at ?? allowed[0], id)
  if (duration === 0 || breaks.length === 0)
    return bounded(made, { activity, present, start, end: start.plus(duration) }, latest)
  const worked = made.look(start, calendars.worked)
  const end = made.look(
    worked.plus(duration - 1),
    calendars.working.map((week) => week + 1),
  )
  return bounded(made, { activity, present, start, end, worked }, latest ?? weeks)
}

function bounded({ model, library }, part, latest) {
  if (latest !== null) model.addLinearConstraint(library.LinearExpr.from(part.end), 0, latest)
  return part
}

/** Its stretches of equal load, on the calendar it works by; on both halves of it where it knows no breaks. */
function addSegments(made, { activity, present, start, worked }, calendars) {
  return piecesOf(activity).flatMap(({ unit, from, size, demand }) => {
    if (worked) {
      const [begin, end] = [worked.plus(from), worked.plus(from + size)]
      return [{ unit, axis: 'working', demand, present, from: begin, size, to: end }]
    }
    return ['working', 'resting'].map((axis) => {
      const table = calendars[axis === 'working' ? 'worked' : 'rested']
      const begin = made.look(start.plus(from), table)
      const end = made.look(start.plus(from + size), table)
      const long = made.number(0, size, (value) => value(end) - value(begin))
      return { unit, axis, demand, present, from: begin, size: long, to: end }
    })
  })
}

/** A start that does not count in the period is outside it. */
function addLimits(made, { limits, parts, weeks }) {
  for (const { unit, counts, most, from, to } of limits) {
    if (unit !== null || counts === 'load') throw new Error('CP-SAT model: only starts and amounts of all')
    const taken = []
    for (const { activity, start, present } of parts) {
      const { duration, amounts } = activity
      const amount = counts === 'starts' ? Math.min(1, duration) : (amounts[counts.amount] ?? 0)
      if (amount === 0) continue
      const inside = made.truth((value) => value(present) === 1 && value(start) >= from && value(start) < to)
      made.model
        .addLinearConstraint(start.plus(0), 0, weeks, [...(from > 0 ? [0, from - 1] : []), to, weeks + to])
        .onlyEnforceIf([inside.not(), present])
      taken.push([inside, amount])
    }
    if (taken.length > 0) made.model.addLinearConstraint(made.sum(taken), 0, most)
  }
}

function addTardiness(made, { parts, weeks }) {
  const costs = []
  for (const { activity, end, present } of parts) {
    const { due, weight, optional } = activity
    if (due !== null && weight > 0) {
      const late = made.number(0, weeks, (value) =>
        value(present) === 1 ? Math.max(0, value(end) - due) : 0,
      )
      made.model.addLinearConstraint(late.minus(end), -due, weeks + weeks).onlyEnforceIf(present)
      costs.push([late, weight])
    }
    if (optional && weight > 0) costs.push([present, -weight * weeks], [made.yes, weight * weeks])
  }
  made.model.minimize(made.sum(costs))
}

function range(count) {
  return Array.from({ length: count }, (_, each) => each)
}
