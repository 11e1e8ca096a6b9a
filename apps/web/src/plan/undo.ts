/** A thing that is changed step by step, with the way back and forth. */
export interface Steps<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
}

const most = 100

export const firstStep = <T>(now: T): Steps<T> => ({ past: [], now, future: [] })

/** One step further; what had been undone can then not be done again. */
export function step<T>({ past, now }: Steps<T>, next: T): Steps<T> {
  return { past: [...past, now].slice(-most), now: next, future: [] }
}

/** One step back; the same where there is none. */
export function undo<T>(steps: Steps<T>): Steps<T> {
  const { past, now, future } = steps
  const last = past.at(-1)
  return last === undefined ? steps : { past: past.slice(0, -1), now: last, future: [now, ...future] }
}

/** The step that was undone last, again. */
export function redo<T>(steps: Steps<T>): Steps<T> {
  const { past, now, future } = steps
  const [next, ...rest] = future
  return next === undefined ? steps : { past: [...past, now], now: next, future: rest }
}

/** Every step, as something else. */
export function mapSteps<T>({ past, now, future }: Steps<T>, change: (value: T) => T): Steps<T> {
  return { past: past.map(change), now: change(now), future: future.map(change) }
}
