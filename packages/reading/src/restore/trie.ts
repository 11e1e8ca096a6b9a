/**
 * Words as a tree of letters in flat arrays. A stem's node links to a shared tree of endings, so that
 * 170,000 entries with some ten forms each stay small; a walk looks among the children of both.
 */
export interface Trie {
  readonly letter: Uint16Array
  readonly child: Int32Array
  readonly next: Int32Array
  /** Root of the tree of endings of a stem, or 0. */
  readonly endings: Int32Array
  /** What may end here: the bits of affixes.ts; only nodes of endings have them. */
  readonly bits: Uint8Array
  /** Index of the root of all stems. */
  readonly root: number
}

export interface Ending {
  readonly add: string
  readonly bits: number
}

/** Builds a trie stem by stem; `finish` gives the arrays, cut to size. */
export interface TrieBuilder {
  readonly add: (stem: string, endings: readonly Ending[]) => void
  readonly finish: () => Trie
}

export function trieBuilder(): TrieBuilder {
  let size = 1 << 20
  let letter = new Uint16Array(size)
  let child = new Int32Array(size)
  let next = new Int32Array(size)
  let endings = new Int32Array(size)
  let bits = new Uint8Array(size)
  let count = 2 // 0 means none, 1 is the root of stems
  const sets: (readonly Ending[])[] = [[]]
  const setIds = new Map<string, number>()
  const unions = new Map<string, number>()

  const grow = () => {
    size *= 2
    letter = copyOf(letter, new Uint16Array(size))
    child = copyOf(child, new Int32Array(size))
    next = copyOf(next, new Int32Array(size))
    endings = copyOf(endings, new Int32Array(size))
    bits = copyOf(bits, new Uint8Array(size))
  }
  const step = (node: number, code: number): number => {
    let last = 0
    for (let at = child[node] ?? 0; at !== 0; at = next[at] ?? 0) {
      if (letter[at] === code) return at
      last = at
    }
    if (count === size) grow()
    const made = count++
    letter[made] = code
    if (last === 0) child[node] = made
    else next[last] = made
    return made
  }
  const walk = (from: number, text: string): number => {
    let node = from
    for (let i = 0; i < text.length; i++) node = step(node, text.charCodeAt(i))
    return node
  }
  const setOf = (list: readonly Ending[]): number => {
    const key = list.map((ending) => `${ending.add}:${ending.bits}`).join(' ')
    const known = setIds.get(key)
    if (known !== undefined) return known
    sets.push(list)
    setIds.set(key, sets.length - 1)
    return sets.length - 1
  }
  const union = (a: number, b: number): number => {
    if (a === 0 || a === b) return b
    const key = `${a} ${b}`
    const known = unions.get(key)
    if (known !== undefined) return known
    const both = setOf([...(sets[a] ?? []), ...(sets[b] ?? [])])
    unions.set(key, both)
    return both
  }

  return {
    add(stem, list) {
      const node = walk(1, stem)
      endings[node] = union(endings[node] ?? 0, setOf(list))
    },
    finish() {
      const roots = new Int32Array(sets.length)
      const stems = count
      for (let node = 1; node < stems; node++) {
        const set = endings[node] ?? 0
        if (set === 0) continue
        if (roots[set] === 0) {
          if (count === size) grow()
          const root = count++
          roots[set] = root
          for (const ending of sets[set] ?? []) {
            const at = walk(root, ending.add)
            bits[at] = (bits[at] ?? 0) | ending.bits
          }
        }
        endings[node] = roots[set] ?? 0
      }
      return {
        letter: letter.slice(0, count),
        child: child.slice(0, count),
        next: next.slice(0, count),
        endings: endings.slice(0, count),
        bits: bits.slice(0, count),
        root: 1,
      }
    },
  }
}

function copyOf<A extends Uint16Array | Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
