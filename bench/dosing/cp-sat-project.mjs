import { hintedModel } from './cp-sat.mjs'

/** A project with its resources (RCPSP) as a CP-SAT model, its makespan as the aim, begun from a schedule if given. */
export function projectModel(library, { durations, demands, capacities, successors }, hint) {
  const made = hintedModel(library)
  const { model } = made
  const horizon = durations.reduce((sum, duration) => sum + duration, 0)
  const starts = durations.map((duration, a) => made.number(0, horizon - duration, hint?.[a] ?? 0))
  const intervals = durations.map((duration, a) => model.newFixedSizeIntervalVar(starts[a], duration, ''))
  for (const [a, list] of successors.entries())
    for (const after of list) model.addLinearConstraint(starts[after].minus(starts[a]), durations[a], horizon)
  for (const [resource, capacity] of capacities.entries())
    model.addCumulative(
      intervals,
      demands.map((row) => row[resource]),
      capacity,
    )
  const makespan = made.number(0, horizon, (value) =>
    Math.max(...durations.map((duration, a) => value(starts[a]) + duration)),
  )
  for (const [a, duration] of durations.entries())
    model.addLinearConstraint(makespan.minus(starts[a]), duration, 2 * horizon)
  model.minimize(makespan)
  return { model, startsIn: (solver) => starts.map((start) => solver.value(start)) }
}
