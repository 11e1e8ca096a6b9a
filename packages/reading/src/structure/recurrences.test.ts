import { expect, it } from 'vitest'
import { findRecurrence, yearsOf } from './recurrences.ts'

it.each([
  ['to gange årligt i 2025 og 2026', '2025/2026'],
  ['hvert halve år i 2024, 2025 og 2026', '2024/2026'],
  ['årligt i perioden 2025-2028', '2025/2028'],
  ['årligt fra 2025 til 2027', '2025/2027'],
  ['hvert kvartal i 2025', '2025'],
  ['årligt, første gang i november 2024', null],
  ['årligt fra 2025', null],
])('reads the years of "%s"', (clause, years) => {
  expect(yearsOf(clause)).toBe(years)
})

it('takes a yearly amount for no rhythm', () => {
  expect(findRecurrence('Driften koster 40.000 kr. årligt')).toBeUndefined()
})
