import { expect, it } from 'vitest'
import { parseNext } from './next-address.ts'

it.each(['/arbejde', '/arbejde/gennemsyn?side=2', '/arbejde/strategier/x#tid'])(
  'goes on to %s',
  (address) => {
    expect(parseNext(address)).toBe(address)
  },
)

it.each([
  '//evil.example/arbejde',
  'https://evil.example',
  '/\\evil.example',
  '/arbejde\\..\\x',
  '/arbejde/../loefter',
  '/arbejdexyz',
  '/arbejde/log-ind',
  '/arbejde/\nx',
  '',
  undefined,
])('does not go on to %j', (address) => {
  expect(parseNext(address)).toBeUndefined()
})
