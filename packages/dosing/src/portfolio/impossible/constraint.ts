import type { Activity, Link, Portfolio, Unit } from '../portfolio.ts'

/** Something a user has set and could set otherwise. */
export type Constraint =
  | { readonly kind: 'earliest' | 'latest' | 'pin' | 'gates'; readonly id: string }
  | { readonly kind: 'least' | 'most'; readonly link: string }
  | { readonly kind: 'apart'; readonly ids: readonly [string, string] }
  | { readonly kind: 'capacity'; readonly unit: string }
  | { readonly kind: 'at-once'; readonly unit: string }
  | { readonly kind: 'frozen'; readonly unit: string }
  | { readonly kind: 'limit'; readonly limit: string }

export function keyOf(constraint: Constraint): string {
  return Object.values(constraint).join(' ')
}

/** All that bears on these activities. */
export function listConstraints(portfolio: Portfolio): readonly Constraint[] {
  const { units, activities, links, limits, apart } = portfolio
  return [
    ...activities.flatMap(({ id, earliest, latest, pin, gates }) => [
      ...when(earliest !== null && earliest > portfolio.today, { kind: 'earliest', id }),
      ...when(latest !== null, { kind: 'latest', id }),
      ...when(pin !== null, { kind: 'pin', id }),
      ...when(gates !== null, { kind: 'gates', id }),
    ]),
    ...links.flatMap(({ id, least, most }) => [
      ...when(least !== null, { kind: 'least', link: id }),
      ...when(most !== null, { kind: 'most', link: id }),
    ]),
    ...apart.map((ids): Constraint => ({ kind: 'apart', ids })),
    ...units.flatMap(({ id, capacity, atOnce, frozen }) => [
      ...when(capacity !== null, { kind: 'capacity', unit: id }),
      ...when(atOnce !== null, { kind: 'at-once', unit: id }),
      ...when(frozen.length > 0, { kind: 'frozen', unit: id }),
    ]),
    ...limits.map(({ id }): Constraint => ({ kind: 'limit', limit: id })),
  ]
}

/** The portfolio in which nothing else holds but these constraints. */
export function keepOnly(portfolio: Portfolio, kept: readonly Constraint[]): Portfolio {
  const keys = new Set(kept.map(keyOf))
  const keeps = (constraint: Constraint): boolean => keys.has(keyOf(constraint))
  const activity = (one: Activity): Activity => ({
    ...one,
    earliest: keeps({ kind: 'earliest', id: one.id }) ? one.earliest : null,
    latest: keeps({ kind: 'latest', id: one.id }) ? one.latest : null,
    pin: keeps({ kind: 'pin', id: one.id }) ? one.pin : null,
    gates: keeps({ kind: 'gates', id: one.id }) ? one.gates : null,
  })
  const link = (one: Link): Link => ({
    ...one,
    least: keeps({ kind: 'least', link: one.id }) ? one.least : null,
    most: keeps({ kind: 'most', link: one.id }) ? one.most : null,
  })
  const unit = (one: Unit): Unit => ({
    ...one,
    capacity: keeps({ kind: 'capacity', unit: one.id }) ? one.capacity : null,
    atOnce: keeps({ kind: 'at-once', unit: one.id }) ? one.atOnce : null,
    frozen: keeps({ kind: 'frozen', unit: one.id }) ? one.frozen : [],
  })
  return {
    ...portfolio,
    activities: portfolio.activities.map(activity),
    links: portfolio.links.map(link).filter(({ least, most }) => least !== null || most !== null),
    units: portfolio.units.map(unit),
    limits: portfolio.limits.filter(({ id }) => keeps({ kind: 'limit', limit: id })),
    apart: portfolio.apart.filter((ids) => keeps({ kind: 'apart', ids })),
  }
}

/** The portfolio of these activities alone, with what is between them, and the units above theirs. */
export function onlyWith(portfolio: Portfolio, ids: ReadonlySet<string>): Portfolio {
  const activities = portfolio.activities.filter(({ id }) => ids.has(id))
  const parents = new Map(portfolio.units.map(({ id, parent }) => [id, parent]))
  const touched = new Set<string>()
  for (const { loads } of activities)
    for (const { unit } of loads)
      for (let at: string | null = unit; at !== null && !touched.has(at); at = parents.get(at) ?? null)
        touched.add(at)
  return {
    ...portfolio,
    activities,
    units: portfolio.units.filter(({ id }) => touched.has(id)),
    links: portfolio.links.filter(({ before, after }) => ids.has(before) && ids.has(after)),
    limits: portfolio.limits.filter(({ unit }) => unit === null || touched.has(unit)),
    apart: portfolio.apart.filter(([one, other]) => ids.has(one) && ids.has(other)),
  }
}

function when(holds: boolean, constraint: Constraint): readonly Constraint[] {
  return holds ? [constraint] : []
}
