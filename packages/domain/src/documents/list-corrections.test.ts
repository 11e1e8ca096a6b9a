import { expect, it } from 'vitest'
import type { ItemKeys } from './element-keys.ts'
import { noRows } from './empty-item.ts'
import { correctionsForList } from './list-corrections.ts'

const rows = [
  { number: 1, text: 'at a', place: { start: 0, end: 4 } },
  { number: 2, text: 'at b', place: { start: 5, end: 9 } },
  { number: 3, text: 'at c', place: null },
]
const keys: ItemKeys = { ...noRows, item: 'm24-1', recommendations: ['n1', 'n2', '+1'] }
const changes = (wanted: readonly object[]) => correctionsForList(keys, 'recommendations', rows, wanted, 2)

it('saves nothing for a list that is as it was', () => {
  expect(changes(rows)).toEqual([])
})

it('names the row that was changed, and only that', () => {
  const [a, b, c] = rows

  expect(changes([{ ...a }, { ...b, text: 'at B' }, { ...c }])).toEqual([
    { path: 'items/m24-1/recommendations/n2', value: { number: 2, text: 'at B' } },
  ])
})

it('takes the first row away, not the last', () => {
  expect(changes(rows.slice(1))).toEqual([{ path: 'items/m24-1/recommendations/n1', value: null }])
})

it('gives an added row the next free name', () => {
  expect(changes([...rows, { number: 4, text: 'at d', place: null }])).toEqual([
    { path: 'items/m24-1/recommendations/+2', value: { number: 4, text: 'at d' } },
  ])
})

it('knows two rows of one place by what they say', () => {
  const place = { start: 0, end: 4 }
  const twins = [
    { number: 1, text: 'a', place },
    { number: 2, text: 'b', place },
  ]

  const [only, ...more] = correctionsForList(keys, 'recommendations', twins, twins.slice(1), 2)

  expect([only?.path, more]).toEqual(['items/m24-1/recommendations/n1', []])
})
