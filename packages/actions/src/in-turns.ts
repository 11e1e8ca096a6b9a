import { setImmediate } from 'node:timers/promises'

/** How long, in milliseconds, others may have to wait for their turn. */
const turn = 10

/** Does a piece of work for each value, letting whoever waits for a page have their turn in between. */
export async function inTurns<T, R>(values: readonly T[], work: (value: T) => R): Promise<readonly R[]> {
  const done: R[] = []
  let until = performance.now() + turn
  for (const value of values) {
    done.push(work(value))
    if (performance.now() < until) continue
    await setImmediate()
    until = performance.now() + turn
  }
  return done
}
