/** How many tries are allowed, and in how many milliseconds. */
export interface AttemptLimit {
  readonly most: number
  readonly within: number
}

/** Counts tries by key. In memory: each process counts its own, and a restart forgets. */
export interface Attempts {
  /** Whether the key may try again, without counting anything. */
  mayTry(key: string, now: Date): boolean
  count(key: string, now: Date): void
  forget(key: string): void
  /** Takes back one try, which came out well; the others still count. */
  takeBack(key: string): void
}

// So many keys at once means an attack with made-up ones; the oldest are let go and memory stays small.
const mostKeys = 20_000

/** A sliding window: a key may try while fewer than `most` of its tries lie within the window. */
export function countAttempts({ most, within }: AttemptLimit): Attempts {
  const tries = new Map<string, readonly number[]>()
  const recent = (key: string, now: Date) =>
    (tries.get(key) ?? []).filter((at) => at > now.getTime() - within)

  return {
    mayTry: (key, now) => recent(key, now).length < most,
    count: (key, now) => {
      const kept = [...recent(key, now), now.getTime()].slice(-most)
      tries.delete(key)
      tries.set(key, kept)
      const oldest = tries.size > mostKeys ? tries.keys().next().value : undefined
      if (oldest !== undefined) tries.delete(oldest)
    },
    forget: (key) => {
      tries.delete(key)
    },
    takeBack: (key) => {
      const kept = (tries.get(key) ?? []).slice(0, -1)
      if (kept.length === 0) tries.delete(key)
      else tries.set(key, kept)
    },
  }
}
