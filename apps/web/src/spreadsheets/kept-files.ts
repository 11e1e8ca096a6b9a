import { randomUUID } from 'node:crypto'

export interface KeptFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files between their preview and their saving, in this process: each for one person, and for a time. */
export interface KeptFiles {
  /** Answers the key under which the same person finds it. */
  keep(owner: string, file: KeptFile): string
  find(owner: string, key: string): KeptFile | undefined
}

const longest = 2 * 60 * 60 * 1000
const mostEach = 3
const mostBytes = 100_000_000

/** The oldest give way: of a person beyond three, and of all beyond 100 MB. */
export function keptFiles(now: () => Date): KeptFiles {
  type Kept = KeptFile & { readonly owner: string; readonly until: number }
  const kept = new Map<string, Kept>()
  const tidy = (owner: string): void => {
    const at = now().valueOf()
    for (const [key, { until }] of kept) if (until <= at) kept.delete(key)
    const own = [...kept].filter(([, one]) => one.owner === owner)
    for (const [key] of own.slice(0, Math.max(0, own.length - mostEach))) kept.delete(key)
    let total = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    for (const [key, { bytes }] of kept) {
      if (total <= mostBytes) return
      kept.delete(key)
      total -= bytes.length
    }
  }

  return {
    keep: (owner, { name, bytes }) => {
      const key = randomUUID()
      kept.set(key, { name, bytes, owner, until: now().valueOf() + longest })
      tidy(owner)
      return key
    },
    find: (owner, key) => {
      const found = kept.get(key)
      return found?.owner === owner && found.until > now().valueOf() ? found : undefined
    },
  }
}
