import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundSteps } from './chart-scale.ts'

it('steps by round numbers around what is shown', () => {
  expect(roundSteps([62, 80])).toEqual([60, 65, 70, 75, 80])
  expect(roundSteps([0.1, 0.3])).toEqual([0.1, 0.15, 0.2, 0.25, 0.3])
  expect(roundSteps([-3, 12])).toEqual([-5, 0, 5, 10, 15])
})

it('gives a single value room above and below', () => {
  expect(roundSteps([50])).toEqual([45, 50, 55])
})

it('always reaches around every value, in few steps', () => {
  const value = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
      const steps = roundSteps(values)
      expect(steps[0]).toBeLessThanOrEqual(Math.min(...values))
      expect(steps.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
      expect(steps.length).toBeGreaterThanOrEqual(2)
      expect(steps.length).toBeLessThanOrEqual(8)
    }),
    { seed: 3, numRuns: 500 },
  )
})
