import { expect, it } from 'vitest'
import { parseFields } from '../desk/fields.ts'
import { movesOf, readTable } from './plan-table.ts'

const seen = { udgave: '7', 'set.a': '2026-03-02', 'set.b': '2026-04-06!', 'set.c': '' }
const untouched = { ...seen, 'start.a': '2026-03-02', 'start.b': '2026-04-06', 'fast.b': 'ja', 'start.c': '' }
const read = (changes: object) => readTable(parseFields({ ...untouched, ...changes }))

it('finds no change in a table nobody has touched', () => {
  expect(read({}).rows.size).toBe(0)
  expect(read({}).edition).toBe(7)
})

it('takes a new day as the Monday of its week, an empty one as no time, and a new pin', () => {
  const { moves } = movesOf(read({ 'start.a': '2026-05-07', 'start.b': '', 'fast.c': 'ja' }))

  expect(moves).toEqual([
    { initiativeId: 'a', startsOn: '2026-05-04', pinned: false },
    { initiativeId: 'b', startsOn: null, pinned: true },
    { initiativeId: 'c', startsOn: null, pinned: true },
  ])
})

it('names the rows whose date is none', () => {
  expect(movesOf(read({ 'start.a': '2026-02-31' }))).toEqual({ moves: [], wrong: ['a'] })
})
