import { expect, it } from 'vitest'
import { findTimes } from './times.ts'

const meeting = '2024-05-14'

const table: readonly (readonly [string, { due?: string; period?: string; recurs?: string }])[] = [
  ['senest den 1. oktober 2025', { due: '2025-10-01' }],
  ['inden udgangen af 2025', { due: '2025-12-31' }],
  ['inden udgangen af marts 2025', { due: '2025-03-31' }],
  ['inden udgangen af 2. kvartal 2025', { due: '2025-06-30' }],
  ['i 4. kvartal 2024', { period: '2024-Q4' }],
  ['i andet halvår 2024', { period: '2024-H2' }],
  ['i foråret 2025', { period: '2025-H1' }],
  ['i efteråret 2025', { period: '2025-H2' }],
  ['primo 2025', { period: '2025-Q1' }],
  ['ultimo 2025', { period: '2025-Q4' }],
  ['i november 2024', { period: '2024-11' }],
  ['i maj og juni 2025', { period: '2025-Q2' }],
  ['i juni og august 2025', { period: '2025-06/2025-08' }],
  ['november-januar 2025', { period: '2024-11/2025-01' }],
  ['senest tre uger før mødet den 26. august 2025', { due: '2025-08-05' }],
  ['hvert halve år', { recurs: 'P6M' }],
  ['to gange årligt', { recurs: 'P6M' }],
  ['halvårligt', { recurs: 'P6M' }],
  ['hvert kvartal', { recurs: 'P3M' }],
  ['hver måned', { recurs: 'P1M' }],
  ['årligt', { recurs: 'P1Y' }],
  ['hvert andet år', { recurs: 'P2Y' }],
]

it.each(table)('reads "%s"', (words, expected) => {
  const [found] = findTimes(`Status forelægges ${words}.`, meeting)

  expect(found).toMatchObject({ due: null, period: null, recurs: null, ...expected, doubt: null })
})

it('takes a missing year from the meeting and says so', () => {
  const [january] = findTimes('på mødet i januar', meeting)
  const [september] = findTimes('den 3. september', meeting)

  expect(january).toMatchObject({ period: '2025-01', doubt: expect.stringContaining('2025') })
  expect(september).toMatchObject({ due: '2024-09-03', doubt: expect.stringContaining('2024') })
})

it('leaves a month open when neither the text nor a meeting gives the year', () => {
  expect(findTimes('på mødet i januar', null)[0]).toMatchObject({ period: null, due: null })
})

it('takes no yearly amount for a rhythm', () => {
  expect(findTimes('Udgiften er 690.000 kr. årligt', meeting)).toEqual([])
})

it.each([
  ['samles inden sommerferien 2025', { due: '2025-06-30' }],
  ['samles før sommerferien', { due: '2024-06-30' }],
  ['bruges igen om et år', { period: '2025-05' }],
  ['åbner efter sommerferien', { period: '2024-Q3' }],
  ['gøres op ved årets udgang', { due: '2024-12-31' }],
  ['gennemføres i august og september', { period: '2024-Q3' }],
])('reads "%s" and says what was reckoned', (words, expected) => {
  const [found] = findTimes(words, meeting)

  expect(found).toMatchObject({ ...expected, doubt: expect.any(String) })
})

it('takes the weeks before a holiday for no deadline', () => {
  expect(findTimes('ingen begynder i ugerne før sommerferien', meeting)).toEqual([])
})
