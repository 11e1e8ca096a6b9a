import { expect, it } from 'vitest'
import { keptFiles } from './kept-files.ts'

const file = (name: string, size = 1) => ({ name, bytes: new Uint8Array(size) })
const hour = 60 * 60 * 1000

it('keeps a file for the person who sent it, and for nobody else', () => {
  const files = keptFiles(() => new Date(0))

  const key = files.keep('edith', file('plan.xlsx'))

  expect(files.find('edith', key)?.name).toBe('plan.xlsx')
  expect(files.find('sigrid', key)).toBeUndefined()
})

it('forgets a file after two hours', () => {
  let at = 0
  const files = keptFiles(() => new Date(at))
  const key = files.keep('edith', file('plan.xlsx'))

  at = 3 * hour

  expect(files.find('edith', key)).toBeUndefined()
})

it('lets the oldest of a person give way to the newest', () => {
  const files = keptFiles(() => new Date(0))
  const keys = ['1', '2', '3', '4'].map((name) => files.keep('edith', file(name)))

  expect(keys.map((key) => files.find('edith', key)?.name)).toEqual([undefined, '2', '3', '4'])
})

it('holds no more than it has room for', () => {
  const files = keptFiles(() => new Date(0))
  const keys = Array.from({ length: 12 }, (_, n) => files.keep(`p${n}`, file(String(n), 10_000_000)))

  expect(keys.filter((key, n) => files.find(`p${n}`, key)).length).toBe(10)
})
