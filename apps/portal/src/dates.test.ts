import { expect, it } from 'vitest'
import { formatDay, formatPeriod, formatRecurrence, formatSpan } from './dates.ts'

it('writes a day as each language does, its number kept with its month', () => {
  expect(formatDay('2024-09-12', 'da')).toBe('12.\u00a0september 2024')
  expect(formatDay('2024-09-12', 'en')).toBe('12\u00a0September 2024')
})

it('writes a time as it was written in the document', () => {
  expect(formatSpan('2024-10-01', '2024-12-31', 'quarter', 'da')).toBe('4.\u00a0kvartal 2024')
  expect(formatSpan('2024-07-01', '2024-12-31', 'half', 'da')).toBe('2.\u00a0halvår 2024')
  expect(formatSpan('2024-05-01', '2024-05-31', 'month', 'da')).toBe('maj 2024')
  expect(formatSpan('2024-11-01', '2025-01-31', 'month', 'da')).toBe('november 2024 til januar 2025')
  expect(formatSpan('2023-01-01', '2025-12-31', 'year', 'da')).toBe('2023-2025')
  expect(formatSpan('2024-03-01', '2024-03-02', 'day', 'da')).toBe(
    '1.\u00a0marts 2024 til 2.\u00a0marts 2024',
  )
})

it('writes the same times in English', () => {
  expect(formatSpan('2024-10-01', '2024-12-31', 'quarter', 'en')).toBe('fourth quarter of 2024')
  expect(formatSpan('2024-07-01', '2024-12-31', 'half', 'en')).toBe('second half of 2024')
  expect(formatRecurrence('P6M', 'en')).toBe('every half-year')
})

it('writes a period in words, and leaves what is none as it is', () => {
  expect(formatPeriod('2023/2024', 'da')).toBe('2023 og 2024')
  expect(formatPeriod('2024-H2/2026-H1', 'da')).toBe('2.\u00a0halvår 2024 til 1.\u00a0halvår 2026')
  expect(formatPeriod('2024-05', 'en')).toBe('May 2024')
  expect(formatPeriod('engang', 'da')).toBe('engang')
})
