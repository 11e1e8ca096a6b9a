import { expect, it } from 'vitest'
import { luby } from './restarts.ts'

// Luby, Sinclair and Zuckerman, Optimal speedup of Las Vegas algorithms, 1993
it('goes twice as long each time both halves before were as long', () => {
  const sequence = Array.from({ length: 15 }, (_, k) => luby(k + 1))

  expect(sequence).toEqual([1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8])
})
