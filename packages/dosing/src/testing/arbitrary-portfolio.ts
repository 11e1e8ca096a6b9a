import fc from 'fast-check'
import type { Activity, Limit, Link, Portfolio, Unit } from '../portfolio/portfolio.ts'

const weeks = 40

/** Small portfolios of every kind the model knows, most of them crowded, some of them impossible. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .chain(([count, today]) => {
    const ids = Array.from({ length: count }, (_, place) => `a${place}`)
    const id = fc.constantFrom(...ids)
    return fc.record({
      weeks: fc.constant(weeks),
      today: fc.constant(today),
      units: fc.tuple(anyUnit('top', null), anyUnit('north', 'top'), anyUnit('south', 'top')),
      activities: fc.tuple(...ids.map(anyActivity)),
      links: fc.array(fc.tuple(id, id, anyLag), { maxLength: 5 }).map((drawn) => drawn.flatMap(toLink)),
      limits: fc
        .array(anyLimit, { maxLength: 2 })
        .map((limits) => limits.map((limit, place): Limit => ({ ...limit, id: `limit${place}` }))),
      apart: fc.array(fc.tuple(id, id), { maxLength: 2 }).map((pairs) => pairs.filter(([a, b]) => a !== b)),
    })
  })

const week = fc.integer({ min: 0, max: weeks - 1 })
const span = fc.tuple(week, fc.integer({ min: 1, max: 8 })).map(([from, long]) => ({ from, to: from + long }))
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 })
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.tuple(fc.integer({ min: 0, max: 9 }), value).map(([chance, drawn]) => (chance === 0 ? drawn : null))

function anyUnit(id: string, parent: string | null): fc.Arbitrary<Unit> {
  return fc.record({
    id: fc.constant(id),
    parent: fc.constant(parent),
    capacity: maybe(
      fc
        .tuple(fc.integer({ min: 2, max: 6 }), week)
        .map(([points, slow]) =>
          Array.from({ length: weeks }, (_, at) => (at >= slow && at < slow + 4 ? points / 2 : points)),
        ),
    ),
    atOnce: seldom(fc.integer({ min: 1, max: 3 }).map((most) => new Array<number>(weeks).fill(most))),
    frozen: fc.array(span, { maxLength: 1 }),
    overloads: fc.array(
      span.map((during) => ({ ...during, points: 1 })),
      { maxLength: 1 },
    ),
  })
}

function anyActivity(id: string): fc.Arbitrary<Activity> {
  return fc.integer({ min: 0, max: 8 }).chain((duration) =>
    fc.record({
      id: fc.constant(id),
      duration: fc.constant(duration),
      loads: fc.uniqueArray(
        fc.record({
          unit: fc.constantFrom('top', 'north', 'south'),
          points: fc.oneof(
            fc.tuple(points),
            fc.array(points, { minLength: Math.max(1, duration), maxLength: Math.max(1, duration) }),
          ),
        }),
        { maxLength: 2, selector: ({ unit }) => unit },
      ),
      earliest: maybe(fc.integer({ min: 0, max: 15 })),
      latest: seldom(fc.integer({ min: 15, max: weeks })),
      due: maybe(fc.integer({ min: 0, max: weeks })),
      weight: fc.integer({ min: 0, max: 5 }),
      rank: fc.integer({ min: 1, max: 5 }),
      pin: seldom(week),
      gates: seldom(
        fc.uniqueArray(week, { minLength: 3, maxLength: 12 }).map((gates) => gates.sort((a, b) => a - b)),
      ),
      breaks: fc.uniqueArray(week, { maxLength: 4 }).map((breaks) => breaks.sort((a, b) => a - b)),
      adopted: maybe(week),
      amounts: fc.record({ kroner: fc.integer({ min: 0, max: 9 }) }),
      optional: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    }),
  )
}

const points = fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2)

const anyLag = fc.record({
  from: fc.constantFrom('start', 'end'),
  least: maybe(fc.integer({ min: -2, max: 6 })),
  most: seldom(fc.integer({ min: 6, max: 15 })),
})

/** From the lower to the higher place, so that no circle comes about. */
function toLink(
  [one, other, lag]: readonly [string, string, Pick<Link, 'from' | 'least' | 'most'>],
  place: number,
): readonly Link[] {
  if (one === other) return []
  const [before, after] = one < other ? [one, other] : [other, one]
  return [{ id: `link${place}`, before, after, ...lag }]
}

const anyLimit = span.chain(({ from }) =>
  fc.record({
    id: fc.constant(''),
    from: fc.constant(from),
    to: fc.constant(from + 13),
    unit: fc.constantFrom(null, 'top', 'north'),
    counts: fc.constantFrom<Limit['counts']>('starts', 'load', { amount: 'kroner' }),
    most: fc.integer({ min: 1, max: 20 }),
  }),
)
