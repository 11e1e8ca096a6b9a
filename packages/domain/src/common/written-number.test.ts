import { expect, it } from 'vitest'
import { writtenNumber } from './written-number.ts'

it('has the decimal comma in Danish and the point in English, and two decimals at most', () => {
  expect([writtenNumber(1234.5, 'da'), writtenNumber(1234.5, 'en')]).toEqual(['1.234,5', '1,234.5'])
  expect(writtenNumber(2 / 3, 'da')).toBe('0,67')
})
