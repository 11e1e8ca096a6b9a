import { emptyItem } from '@pejl/domain/documents/empty-item.ts'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { expect, it } from 'vitest'
import { sourceMarks } from './source-marks.ts'
import { pageOfPlace, sourceWindows } from './source-window.ts'

const item = (start: number, end: number): ReadItem => emptyItem({ start, end })

const reading = (items: readonly ReadItem[]): Reading => ({
  reader: 'test 1',
  format: 'text',
  damage: 'none',
  original: '',
  text: 'x'.repeat(1000),
  changes: [],
  inDoubt: [{ at: 450, word: 'xxx', why: 'Ikke i ordbogen' }],
  items,
})
// twenty on a page, each of ten letters from 50 on
const long = reading(Array.from({ length: 45 }, (_, n) => item(50 + n * 10, 60 + n * 10)))

it('shows the whole text when all items are on one page', () => {
  expect(sourceWindows(reading([item(10, 20)]))).toEqual([{ start: 0, end: 1000 }])
})

it('parts the text where each page of items begins, and leaves nothing out', () => {
  expect(sourceWindows(long)).toEqual([
    { start: 0, end: 250 },
    { start: 250, end: 450 },
    { start: 450, end: 1000 },
  ])
})

it('is not led astray by an added item, which stands nowhere or in the whole text', () => {
  const added = [...long.items.slice(0, 20), item(0, 0), item(0, 1000), ...long.items.slice(20)]

  expect(sourceWindows(reading(added))[1]).toEqual({ start: 250, end: 430 })
  expect(sourceWindows(reading([...long.items.slice(0, 20), item(0, 0)]))).toEqual([
    { start: 0, end: 1000 },
    { start: 1000, end: 1000 },
  ])
})

it('knows the page of a place', () => {
  const windows = sourceWindows(long)

  expect([0, 249, 250, 999].map((at) => pageOfPlace(windows, at))).toEqual([1, 1, 2, 3])
})

it('marks only the items and words of the page', () => {
  const notes = (items: readonly number[], start: number, end: number) =>
    sourceMarks(long, items, { start, end }).map(({ note }) => note.kind)

  expect(notes([20, 21], 250, 450)).toEqual(['item', 'item'])
  expect(notes([40], 450, 1000)).toEqual(['item', 'doubt'])
})
