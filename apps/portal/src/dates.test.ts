import { expect, it } from 'vitest'
import { formatDay, formatPeriod, formatSpan } from './dates.ts'

it('writes a day as Danish does', () => {
  expect(formatDay('2024-09-12')).toBe('12. september 2024')
})

it('writes a time as it was written in the document', () => {
  expect(formatSpan('2024-10-01', '2024-12-31', 'quarter')).toBe('4. kvartal 2024')
  expect(formatSpan('2024-07-01', '2024-12-31', 'half')).toBe('2. halvår 2024')
  expect(formatSpan('2024-05-01', '2024-05-31', 'month')).toBe('maj 2024')
  expect(formatSpan('2024-11-01', '2025-01-31', 'month')).toBe('november 2024 til januar 2025')
  expect(formatSpan('2023-01-01', '2025-12-31', 'year')).toBe('2023-2025')
  expect(formatSpan('2024-03-01', '2024-03-02', 'day')).toBe('1. marts 2024 til 2. marts 2024')
})

it('writes a period in words, and leaves what is none as it is', () => {
  expect(formatPeriod('2023/2024')).toBe('2023 og 2024')
  expect(formatPeriod('2024-H2/2026-H1')).toBe('2. halvår 2024 til 1. halvår 2026')
  expect(formatPeriod('2024-05')).toBe('maj 2024')
  expect(formatPeriod('engang')).toBe('engang')
})
