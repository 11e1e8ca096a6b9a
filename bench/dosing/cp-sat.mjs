/**
 * The same portfolio as a CP-SAT model, weighted tardiness alone as its aim. Time is counted in working weeks of the
 * calendar with breaks, so that work with breaks has a fixed length; what works through the breaks is counted there
 * once more. Takes what the generator makes: one calendar beside none, limits on starts and amounts.
 */
export async function solveWithCpSat({ CpModel, CpSolver, Domain, LinearExpr }, portfolio, options) {
  const { seconds, workers, hint, mayBegin } = options
  const model = new CpModel()
  const { weeks, units, activities, links, limits, apart } = portfolio
  const calendar = activities.find(({ breaks }) => breaks.length > 0)?.breaks ?? []
  const rests = new Set(calendar)
  const working = range(weeks).filter((week) => !rests.has(week))
  const resting = range(weeks).filter((week) => rests.has(week))
  const countIn = (list) => range(weeks + 1).map((week) => list.filter((one) => one < week).length)
  const [worked, rested] = [countIn(working), countIn(resting)]
  const yes = model.newBoolVar('yes')
  model.addBoolOr([yes])
  const sumOf = (terms) =>
    LinearExpr.weightedSum(
      terms.map(([variable]) => variable),
      terms.map(([, factor]) => factor),
    )
  // upper bounds are 2 too high so that no number between 0 and 1 is taken for a truth value
  const look = (index, table, name) => {
    const target = model.newIntVar(Math.min(...table), Math.max(...table) + 2, name)
    model.addElement(index, table, target)
    return target
  }

  const parts = new Map()
  const segments = [] // { unit, from, size, to, axis, demand, present }
  for (const [place, activity] of activities.entries()) {
    const { id, duration, breaks, optional, pin } = activity
    const allowed = range(weeks).filter((week) => (pin === null ? mayBegin(place, week) : week === pin))
    const present = optional && pin === null ? model.newBoolVar(`${id} in`) : yes
    const start = model.newIntVarFromDomain(Domain.fromValues(allowed.length > 0 ? allowed : [0]), id)
    if (allowed.length === 0) return { status: 'INFEASIBLE' }
    let end = start
    const pieces = piecesOf(activity)
    if (duration > 0 && breaks.length > 0) {
      const at = look(start, worked, `${id} at`)
      end = look(
        at.plus(duration - 1),
        working.map((week) => week + 1),
        `${id} end`,
      )
      for (const { unit, from, size, demand } of pieces)
        segments.push({
          unit,
          axis: 'work',
          demand,
          present,
          from: at.plus(from),
          size,
          to: at.plus(from + size),
        })
    } else if (duration > 0) {
      end = start.plus(duration)
      for (const { unit, from, size, demand } of pieces) {
        for (const [axis, table] of [
          ['work', worked],
          ['rest', rested],
        ]) {
          const begin = look(start.plus(from), table, `${id} ${axis} ${from}`)
          const finish = look(start.plus(from + size), table, `${id} ${axis} ${from + size}`)
          const long = model.newIntVar(0, size + 2, '')
          segments.push({ unit, axis, demand, present, from: begin, size: long, to: finish })
        }
      }
    }
    if (activity.latest !== null) model.addLinearConstraint(LinearExpr.from(end), 0, activity.latest)
    parts.set(id, { activity, start, end, present })
  }

  for (const { before, after, from, least, most } of links) {
    const first = parts.get(before)
    const next = parts.get(after)
    const gap = next.start.minus(from === 'end' ? first.end : first.start)
    const made = model.addLinearConstraint(gap, least ?? -weeks, most ?? weeks)
    made.onlyEnforceIf([first.present, next.present])
    model.addImplication(next.present, first.present)
  }

  for (const [one, other] of apart) {
    const during = [one, other].map((id) => {
      const { start, end, present } = parts.get(id)
      return model.newOptionalIntervalVar(start, model.newIntVar(0, weeks, ''), end, present, '')
    })
    model.addNoOverlap(during)
  }

  addCapacities(model, { units, segments, working, resting })
  addLimits(model, { limits, parts, sumOf, weeks })

  const costs = []
  for (const { activity, end, present } of parts.values()) {
    const { due, weight, optional } = activity
    if (due !== null && weight > 0) {
      const late = model.newIntVar(0, weeks, '')
      model.addLinearConstraint(late.minus(end), -due, weeks).onlyEnforceIf(present)
      costs.push([late, weight])
    }
    if (optional && weight > 0) {
      costs.push([present, -weight * weeks])
      costs.push([yes, weight * weeks])
    }
  }
  model.minimize(sumOf(costs))
  if (hint)
    for (const [place, { id }] of activities.entries())
      if (hint[place] !== null) model.addHint(parts.get(id).start, hint[place])

  const solver = new CpSolver()
  const status = await solver.solve(model, { maxTimeInSeconds: seconds, numSearchWorkers: workers })
  const name = solver.statusName(status)
  if (name === 'MODEL_INVALID') throw new Error(solver.solutionInfo())
  if (name !== 'OPTIMAL' && name !== 'FEASIBLE') return { status: name }
  return {
    status: name,
    tardiness: solver.objectiveValue(),
    bound: solver.bestObjectiveBound(),
    starts: activities.map(({ id }) => {
      const { start, present } = parts.get(id)
      return solver.value(present) === 1 ? solver.value(start) : null
    }),
  }
}

const fine = 8 // loads are in eighths of a point

/** The load as stretches of equal height, with every unit above. */
function piecesOf({ duration, loads }) {
  return loads.flatMap(({ unit, points }) => {
    const pieces = []
    for (let week = 0; week < duration; week++) {
      const demand = Math.round((points.length === 1 ? points[0] : points[week]) * fine)
      const open = pieces.at(-1)
      if (open && open.demand === demand) open.size += 1
      else pieces.push({ unit, from: week, size: 1, demand })
    }
    return pieces.filter(({ demand }) => demand > 0)
  })
}

function addCapacities(model, { units, segments, working, resting }) {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  for (const { id, capacity, atOnce } of units) {
    if (atOnce) throw new Error('CP-SAT model: numbers at once are not modelled')
    if (!capacity) continue
    for (const [axis, list] of [
      ['work', working],
      ['rest', resting],
    ]) {
      const here = segments.filter((one) => one.axis === axis && isUnder(one.unit, id, parents))
      if (here.length === 0) continue
      const bears = list.map((week) => Math.round(capacity[week] * fine))
      const most = Math.max(...bears)
      const intervals = here.map(({ from, size, to, present }) =>
        model.newOptionalIntervalVar(from, size, to, present, ''),
      )
      const demands = here.map(({ demand }) => demand)
      for (const [at, points] of bears.entries()) {
        if (points === most) continue
        intervals.push(model.newFixedSizeIntervalVar(at, 1, ''))
        demands.push(most - points)
      }
      model.addCumulative(intervals, demands, most)
    }
  }
}

function isUnder(unit, top, parents) {
  for (let at = unit; at !== null && at !== undefined; at = parents.get(at)) if (at === top) return true
  return false
}

function addLimits(model, { limits, parts, sumOf, weeks }) {
  for (const { unit, counts, most, from, to } of limits) {
    if (unit !== null || counts === 'load') throw new Error('CP-SAT model: only starts and amounts of all')
    const taken = []
    for (const { activity, start, present } of parts.values()) {
      const amount =
        counts === 'starts' ? Math.min(1, activity.duration) : (activity.amounts[counts.amount] ?? 0)
      if (amount === 0) continue
      const [inside, before, after] = ['in', 'before', 'after'].map((name) => model.newBoolVar(name))
      model.addExactlyOne([inside, before, after, ...(activity.optional ? [present.not()] : [])])
      model.addLinearConstraint(start, from, to - 1).onlyEnforceIf(inside)
      model.addLinearConstraint(start, -1, from - 1).onlyEnforceIf(before)
      model.addLinearConstraint(start, to, weeks).onlyEnforceIf(after)
      taken.push([inside, amount])
    }
    if (taken.length > 0) model.addLinearConstraint(sumOf(taken), 0, most)
  }
}

function range(count) {
  return Array.from({ length: count }, (_, each) => each)
}
