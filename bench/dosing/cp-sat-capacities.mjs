const fine = 8 // loads are in eighths of a point

/** The weeks worked by the calendar with breaks, and the others; and how many of either lie before each week. */
export function calendarsOf({ weeks, activities }) {
  const rests = new Set(activities.find(({ breaks }) => breaks.length > 0)?.breaks ?? [])
  const all = Array.from({ length: weeks }, (_, week) => week)
  const working = all.filter((week) => !rests.has(week))
  const resting = all.filter((week) => rests.has(week))
  const countIn = (list) => [...all, weeks].map((week) => list.filter((one) => one < week).length)
  return { working, resting, worked: countIn(working), rested: countIn(resting) }
}

/** The load as stretches of equal height. */
export function piecesOf({ duration, loads }) {
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

/** Each unit's load with all below it; where it bears less than at most, something that stands there takes the rest. */
export function addCapacities({ model }, { units, segments, calendars }) {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  for (const { id, capacity, atOnce } of units) {
    if (atOnce) throw new Error('CP-SAT model: numbers at once are not modelled')
    if (!capacity) continue
    for (const axis of ['working', 'resting']) {
      const here = segments.filter((one) => one.axis === axis && isUnder(one.unit, id, parents))
      if (here.length === 0) continue
      const bears = calendars[axis].map((week) => Math.round(capacity[week] * fine))
      const most = Math.max(...bears)
      const intervals = here.map(({ from, size, to, present }) =>
        model.newOptionalIntervalVar(from, size, to, present, ''),
      )
      const demands = here.map(({ demand }) => demand)
      for (const { at, size, less } of stretchesBelow(bears, most)) {
        intervals.push(model.newFixedSizeIntervalVar(at, size, ''))
        demands.push(less)
      }
      model.addCumulative(intervals, demands, most)
    }
  }
}

function stretchesBelow(bears, most) {
  const stretches = []
  for (const [at, points] of bears.entries()) {
    const open = stretches.at(-1)
    const less = most - points
    if (open && open.less === less) open.size += 1
    else stretches.push({ at, size: 1, less })
  }
  return stretches.filter(({ less }) => less > 0)
}

function isUnder(unit, top, parents) {
  for (let at = unit; at !== null && at !== undefined; at = parents.get(at)) if (at === top) return true
  return false
}
