import { expect, it } from 'vitest'
import { inTurns } from './in-turns.ts'

it('does the work for each value, in order', async () => {
  expect(await inTurns([3, 1, 2], (n) => n * 2)).toEqual([6, 2, 4])
  expect(await inTurns([], () => 0)).toEqual([])
})

it('lets others have their turn before long work is done', async () => {
  const until = performance.now() + 60
  let turns = 0
  const other = setInterval(() => {
    turns += 1
  }, 1)

  await inTurns(Array.from({ length: 1_000_000 }), () => performance.now() < until)
  clearInterval(other)

  expect(turns).toBeGreaterThan(2)
})
