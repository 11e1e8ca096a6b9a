import fc from 'fast-check'
import type { Project } from '../project/project.ts'

/** Any small project: a few resources, arrows from lower to higher numbers, some activities that take no time. */
export const drawnProject: fc.Arbitrary<Project> = fc
  .record({
    capacities: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 0, maxLength: 7 }),
    inner: fc.array(
      fc.record({
        duration: fc.integer({ min: 0, max: 8 }),
        shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 }),
        arrows: fc.array(fc.nat(30), { maxLength: 3 }),
      }),
      { minLength: 0, maxLength: 14 },
    ),
  })
  .map(({ capacities, inner }) => {
    const last = inner.length + 1
    const nothing = capacities.map(() => 0)
    const demandsOf = (shares: readonly number[]) =>
      capacities.map((capacity, r) => Math.floor((capacity * (shares[r] ?? 0)) / 100))
    const successorsOf = (arrows: readonly number[], a: number) => [
      ...new Set(arrows.map((arrow) => Math.min(last, a + 1 + arrow))),
      ...(arrows.length === 0 ? [last] : []),
    ]
    return {
      capacities,
      durations: [0, ...inner.map(({ duration }) => duration), 0],
      demands: [nothing, ...inner.map(({ shares }) => demandsOf(shares)), nothing],
      successors: [
        inner.length === 0 ? [last] : inner.map((_, i) => i + 1),
        ...inner.map(({ arrows }, i) => successorsOf(arrows, i + 1)),
        [],
      ],
    }
  })
