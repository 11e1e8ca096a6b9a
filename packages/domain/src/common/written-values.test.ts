import { expect, it } from 'vitest'
import { readDay, readNumber } from './written-values.ts'

it.each([
  '2027-03-09',
  '9.3.2027',
  '09.03.2027',
  '09-03-27',
  '9/3 2027',
  '9/3-2027',
  '9. marts 2027',
  ' 9. MAR. 2027 ',
  '9 marts 27',
])('takes »%s« for a day', (text) => {
  expect(readDay(text)).toEqual({ ok: true, value: '2027-03-09' })
})

it.each(['31.02.2027', '2027-13-01', '9. mozart 2027', '1.1.1999', '1.1.20270', 'i morgen', '3.2027', '<b>'])(
  'does not take »%s« for a day',
  (text) => {
    expect(readDay(text)).toEqual({ ok: false, reason: 'not-a-day' })
  },
)

it('takes an empty field for no day and no number', () => {
  expect(readDay('  ')).toEqual({ ok: true, value: null })
  expect(readNumber(' ', { least: 0, most: 1 })).toEqual({ ok: true, value: null })
})

it.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['1.250', 1250],
  ['1.250.000', 1_250_000],
  ['1 250 000 kr.', 1_250_000],
  ['1.250.000,50', 1_250_000.5],
  ['−3', -3],
  ['87,5 %', 87.5],
  ['500,-', 500],
])('takes »%s« for %d', (text, value) => {
  expect(readNumber(text, { least: -1e9, most: 1e9 })).toEqual({ ok: true, value })
})

it.each(['1,250,000', '1.25.000', 'to', '1e9', '0x10', 'Infinity', 'kr.', '--3', '1'.repeat(400)])(
  'does not take »%s« for a number',
  (text) => {
    expect(readNumber(text, { least: -1e9, most: 1e9 })).toEqual({ ok: false, reason: 'not-a-number' })
  },
)

it('says when a number is no whole one, or lies outside what can be', () => {
  expect(readNumber('2,5', { least: 0, most: 10, whole: true })).toEqual({ ok: false, reason: 'not-whole' })
  expect(readNumber('-1', { least: 0, most: 10 })).toEqual({ ok: false, reason: 'out-of-range' })
})
