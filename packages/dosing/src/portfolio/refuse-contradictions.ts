import { endOf } from './calendar.ts'
import type { Fault } from './fault.ts'
import { touchedUnits, unitsAboveOf } from './loads.ts'
import type { Activity, Link, Portfolio } from './portfolio.ts'

/** What cannot be, however much capacity there were. The portfolio is well formed. */
export function findContradictions(portfolio: Portfolio): readonly Fault[] {
  return [...findWindows(portfolio), ...findCircle(portfolio), ...findPins(portfolio)]
}

function findWindows({ weeks, today, units, activities }: Portfolio): readonly Fault[] {
  const above = unitsAboveOf(units)
  return activities.flatMap((activity): readonly Fault[] => {
    const { id, earliest, latest, gates, breaks, pin } = activity
    if (pin !== null)
      return pin < weeks && endOf(activity, pin) <= weeks ? [] : [{ kind: 'no-possible-start', id }]
    if (latest !== null && endOf(activity, earliest ?? 0) > latest) return [{ kind: 'window-too-short', id }]
    const frozen = touchedUnits(activity, above).flatMap((place) => units[place]?.frozen ?? [])
    for (let week = Math.max(today, earliest ?? 0); week < weeks && endOf(activity, week) <= weeks; week++) {
      if (breaks.includes(week) || (gates && !gates.includes(week))) continue
      if (!frozen.some(({ from, to }) => from <= week && week < to)) return []
    }
    return activity.optional ? [] : [{ kind: 'no-possible-start', id }]
  })
}

interface Arc {
  readonly link: string
  readonly from: number
  readonly to: number
  readonly least: number
}

/** Longest ways from every activity at once; one that still grows after as many rounds as there are activities goes round. */
function findCircle({ activities, links }: Portfolio): readonly Fault[] {
  const places = new Map(activities.map(({ id }, place) => [id, place]))
  const arcs = links.flatMap((link) => arcsOf(link, activities, places))
  const reach = new Float64Array(activities.length)
  const by: (Arc | undefined)[] = []
  let grown: Arc | undefined
  for (let round = 0; round <= activities.length; round++) {
    grown = undefined
    for (const arc of arcs) {
      const far = (reach[arc.from] ?? 0) + arc.least
      if (far <= (reach[arc.to] ?? 0)) continue
      reach[arc.to] = far
      by[arc.to] = arc
      grown = arc
    }
    if (!grown) return []
  }

  let at = grown?.to ?? 0
  for (let step = 0; step < activities.length; step++) at = by[at]?.from ?? at
  const round: string[] = []
  const began = at
  do {
    const arc = by[at]
    if (!arc) break
    round.unshift(arc.link)
    at = arc.from
  } while (at !== began)
  return [{ kind: 'link-circle', links: [...new Set(round)] }]
}

/** Gaps from start to start. Breaks can only lengthen what is counted from an end, so the greatest is taken for `most`. */
function arcsOf(
  { id, before, after, from, least, most }: Link,
  activities: readonly Activity[],
  places: ReadonlyMap<string, number>,
): readonly Arc[] {
  const first = places.get(before)
  const then = places.get(after)
  if (first === undefined || then === undefined) return []
  const { duration = 0, breaks = [] } = activities[first] ?? {}
  const lasts = from === 'end' ? duration : 0
  const rests = from === 'end' ? breaks.length : 0
  return [
    ...(least === null ? [] : [{ link: id, from: first, to: then, least: least + lasts }]),
    ...(most === null ? [] : [{ link: id, from: then, to: first, least: -(most + lasts + rests) }]),
  ]
}

function findPins({ today, activities, links, apart }: Portfolio): readonly Fault[] {
  const pinned = new Map(
    activities.flatMap((activity) =>
      activity.pin === null
        ? []
        : [[activity.id, { start: activity.pin, end: endOf(activity, activity.pin) }]],
    ),
  )
  const linked = links.flatMap(({ id, before, after, from, least, most }): readonly Fault[] => {
    const first = pinned.get(before)
    const then = pinned.get(after)
    if (!first || !then || (first.start < today && then.start < today)) return []
    const gap = then.start - (from === 'end' ? first.end : first.start)
    const holds = gap >= (least ?? gap) && gap <= (most ?? gap)
    return holds ? [] : [{ kind: 'pins-collide', in: id, ids: [before, after] }]
  })
  const together = apart.flatMap((ids): readonly Fault[] => {
    const one = pinned.get(ids[0])
    const other = pinned.get(ids[1])
    if (!one || !other) return []
    const over = Math.min(Math.max(one.end, one.start + 1), Math.max(other.end, other.start + 1))
    const holds = Math.max(one.start, other.start) >= over || over <= today
    return holds ? [] : [{ kind: 'pins-collide', in: ids.join(', '), ids }]
  })
  return [...linked, ...together]
}
