import { expect, it } from 'vitest'
import { countAttempts } from './attempts.ts'

const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000)

it('refuses once the window holds as many tries as are allowed', () => {
  const attempts = countAttempts({ most: 2, within: 60_000 })

  attempts.count('a', at(0))
  attempts.count('a', at(1))

  expect(attempts.mayTry('a', at(2))).toBe(false)
  expect(attempts.mayTry('b', at(2))).toBe(true)
})

it('allows again when the tries have left the window', () => {
  const attempts = countAttempts({ most: 1, within: 60_000 })

  attempts.count('a', at(0))

  expect(attempts.mayTry('a', at(59))).toBe(false)
  expect(attempts.mayTry('a', at(61))).toBe(true)
})

it('forgets a key that has signed in', () => {
  const attempts = countAttempts({ most: 1, within: 60_000 })

  attempts.count('a', at(0))
  attempts.forget('a')

  expect(attempts.mayTry('a', at(1))).toBe(true)
})

it('takes back one try and counts the others', () => {
  const attempts = countAttempts({ most: 2, within: 60_000 })

  for (const second of [0, 1]) attempts.count('a', at(second))
  attempts.takeBack('a')
  const afterOne = attempts.mayTry('a', at(2))
  attempts.count('a', at(2))

  expect(afterOne).toBe(true)
  expect(attempts.mayTry('a', at(3))).toBe(false)
})
