import { expect, it } from 'vitest'
import { onceEach } from './once.ts'

/** Counts how often it is done. */
function counter(fails: readonly number[] = []) {
  let done = 0
  return async () => {
    done += 1
    return { ok: !fails.includes(done), done }
  }
}

it('does a thing once for a key, however often it is asked for', async () => {
  const once = onceEach<{ ok: boolean; done: number }>()
  const act = counter()

  const both = await Promise.all([once('a', act), once('a', act)])

  expect(both.map(({ done }) => done)).toEqual([1, 1])
  expect((await once('b', act)).done).toBe(2)
})

it('tries again what was refused', async () => {
  const once = onceEach<{ ok: boolean; done: number }>()
  const act = counter([1])

  await once('a', act)

  expect((await once('a', act)).done).toBe(2)
})

it('tries again what failed', async () => {
  const once = onceEach<{ ok: boolean; done: number }>()

  await expect(once('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')

  expect((await once('a', counter())).done).toBe(1)
})

it('forgets the oldest key when it knows too many', async () => {
  const once = onceEach<{ ok: boolean; done: number }>(2)
  const act = counter()
  for (const key of ['a', 'b', 'c']) await once(key, act)

  expect((await once('c', act)).done).toBe(3)
  expect((await once('a', act)).done).toBe(4)
})
