import { expect, it } from 'vitest'
import { readHeading, splitDatedAnswer } from './headings.ts'

it.each([
  ['Sagsfremstilling', 'presentation'],
  ['INDSTILLING', 'recommendation'],
  ['Resumé:', 'summary'],
  ['Økonomiske konsekvenser', 'economy'],
  ['Retligt grundlag', 'law'],
  ['Tidligere beslutninger', 'earlier-decisions'],
  ['Fraværende med afbud:', 'absence'],
  ['• Bilag', 'attachments'],
  ['Sagsgang', 'other'],
])('knows the heading "%s"', (line, kind) => {
  expect(readHeading(line)?.kind).toBe(kind)
})

it.each([
  ['Beslutning i Børneudvalget den 12-12-2023', 'Børneudvalget', '2023-12-12'],
  [
    'Beslutning i Udvalget for Kultur og Fritid den 3. maj 2022',
    'Udvalget for Kultur og Fritid',
    '2022-05-03',
  ],
  ['Beslutning Teknik- og Miljøudvalget den 11-08-2021', 'Teknik- og Miljøudvalget', '2021-08-11'],
  [
    'Beslutning i Områdeudvalg Børne- og Familieområdet den 01-02-2023',
    'Områdeudvalg Børne- og Familieområdet',
    '2023-02-01',
  ],
  ['Sundhedsudvalgets beslutning den 04.12.2012 Punkt 2', 'Sundhedsudvalget', '2012-12-04'],
  ['Økonomi- og Planudvalget, den 21. september 2016:', 'Økonomi- og Planudvalget', '2016-09-21'],
])('reads who decided and when from "%s"', (line, committee, date) => {
  expect(readHeading(line)).toMatchObject({ kind: 'decision', committee, date, named: true })
})

it('lets a heading share its line with what it heads', () => {
  expect(readHeading('Sagsgang: BUU, ØK')).toMatchObject({ heading: 'Sagsgang', length: 9 })
})

it('knows a heading whose Danish letters were broken', () => {
  expect(readHeading('Okonomiske konsekvenser')?.kind).toBe('economy')
})

it.each(['Der er sendt en indstilling til udvalget.', 'Byrådet 27-02-2018', 'indstilling', ''])(
  'takes "%s" for text',
  (line) => {
    expect(readHeading(line)).toBeUndefined()
  },
)

it('tells a committee, a day and the answer on one line apart', () => {
  const found = splitDatedAnswer('Byrådet, 27.02.2018 Godkendt.')

  expect(found).toMatchObject({ committee: 'Byrådet', date: '2018-02-27', length: 19 })
})
