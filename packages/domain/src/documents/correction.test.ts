import { expect, it } from 'vitest'
import { parseCorrection } from './correction.ts'

const decision = {
  number: 1,
  outcome: 'approved',
  text: 'Godkendt.',
  remark: null,
  committee: null,
  date: '2024-02-29',
}

it.each([
  ['a field', 'items/m24-5866/title', 'Titel'],
  ['a field made empty', 'items/m24-5866/meetingDate', ''],
  ['a list of stops', 'items/m24-5866/route', ['BUU', 'høring', 'KB']],
  ['an element', 'items/m24-5866/decisions/n1@2024-02-29', decision],
  ['an element taken away', 'items/m24-5866/decisions/n1', null],
  ['an element added', 'items/t1a2b/decisions/+3', decision],
  ['a word', 'text/120', { from: 'Fzelles', to: 'Fælles' }],
])('takes %s', (_, path, value) => {
  expect(parseCorrection({ path, value }).ok).toBe(true)
})

it.each([
  ['an empty path', '', 'x'],
  ['a path that climbs', 'items/../title', 'x'],
  ['a field nobody can set', 'items/m24-1/place', { start: 0, end: 1 }],
  ['a field of every object', 'items/m24-1/__proto__', 'x'],
  ['a list nobody knows', 'items/m24-1/votes/n1', {}],
  ['a path too long', 'items/m24-1/decisions/n1/text', 'x'],
  ['a place that is no number', 'text/-1', { from: 'a', to: 'b' }],
])('does not know %s', (_, path, value) => {
  expect(parseCorrection({ path, value })).toEqual({ ok: false, reason: 'unknown-path' })
})

it.each([
  ['a title that is an object', 'items/m24-1/title', { toString: 'x' }],
  ['a title with a control character', 'items/m24-1/title', 'a\u0000b'],
  ['a title of half a letter', 'items/m24-1/title', 'a\ud800'],
  ['a title without end', 'items/m24-1/title', 'x'.repeat(501)],
  ['a day that is none', 'items/m24-1/meetingDate', '2023-02-29'],
  ['an outcome that is none', 'items/m24-1/decisions/n1', { ...decision, outcome: 'perhaps' }],
  [
    'an element with more than it has',
    'items/m24-1/decisions/n1',
    { ...decision, place: { start: 0, end: 9 } },
  ],
  ['an element with less', 'items/m24-1/decisions/n1', { text: 'Godkendt.' }],
  ['an addition of nothing', 'items/m24-1/decisions/+1', null],
  [
    'a recurrence that is none',
    'items/m24-1/commitments/+1',
    {
      what: 'a',
      who: null,
      to: null,
      due: null,
      period: null,
      quote: 'a',
      section: '',
      recurs: 'P0M',
    },
  ],
  ['a word that is not written', 'text/1', { from: '', to: 'x' }],
])('refuses %s', (_, path, value) => {
  expect(parseCorrection({ path, value })).toEqual({ ok: false, reason: 'wrong-value' })
})
