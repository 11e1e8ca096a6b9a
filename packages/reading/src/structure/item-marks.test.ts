import { expect, it } from 'vitest'
import { readTitleMark } from './item-marks.ts'

it.each([
  ['Punkt 3. Halvårsstatus på havneplanen', '3', 'Halvårsstatus på havneplanen'],
  ['4. Majfest på torvet', '4', 'Majfest på torvet'],
  ['12 (Åben) Budget', '12', 'Budget'],
])('reads number and title of "%s"', (line, label, title) => {
  expect(readTitleMark(line)).toMatchObject({ label, title })
})

it.each(['4. kvartal 2025 udarbejdes planen', '1. halvår 2026', '3. maj afholdes mødet', '2. kl. 15.30'])(
  'takes no time for a title: "%s"',
  (line) => {
    expect(readTitleMark(line)).toBeUndefined()
  },
)
