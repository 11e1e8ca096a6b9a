/** Where things stand on a horizontal picture of time; positions are per cent of its width. */
export type Scale = {
  readonly quarters: readonly {
    readonly label: string
    readonly year: number
    readonly from: number
    readonly width: number
  }[]
  readonly position: (date: string) => number
}

/** Whole quarters from the first to the last of the dates (ISO days, months or years); nothing without any. */
export function quarterScale(dates: readonly string[]): Scale | undefined {
  const numbers = dates.map(quarterNumber).filter((number) => Number.isFinite(number))
  if (numbers.length === 0) return undefined

  const first = Math.floor(Math.min(...numbers))
  const count = Math.floor(Math.max(...numbers)) - first + 1
  const width = 100 / count

  return {
    quarters: Array.from({ length: count }, (_, index) => ({
      label: `${((first + index) % 4) + 1}. kvt.`,
      year: Math.floor((first + index) / 4),
      from: index * width,
      width,
    })),
    position: (date) => (quarterNumber(date) - first) * width,
  }
}

/** The years to name on the picture: as many as stand at least `apart` from the next and from the right edge. */
export function namedYears(scale: Scale, apart: number): ReadonlySet<number> {
  const starts = scale.quarters.filter(({ year }, index) => scale.quarters[index - 1]?.year !== year)
  const named = new Set<number>()
  let edge = 100

  for (const { year, from } of starts.toReversed()) {
    if (edge - from < apart) continue
    named.add(year)
    edge = from
  }
  return named
}

/** Stacks marks that would cover each other: for each position the lane it stands in, lowest first. */
export function laneOf(positions: readonly number[], apart: number, lanes: number): readonly number[] {
  const occupied: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY)

  return positions.map((position) => {
    const free = occupied.findIndex((last) => position - last >= apart)
    const lane = free === -1 ? occupied.indexOf(Math.min(...occupied)) : free
    occupied[lane] = position
    return lane
  })
}

/** Quarters since year 0, with the part of the quarter that has passed. */
function quarterNumber(date: string): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number)
  return year * 4 + (month - 1 + (day - 1) / 31) / 3
}
