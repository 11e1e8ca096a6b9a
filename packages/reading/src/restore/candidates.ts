import { FIRST, LAST, NAME, WORD } from './affixes.ts'
import { type Channel, lostCost, strayCost } from './channel.ts'
import { follow } from './look-up.ts'
import type { Trie } from './trie.ts'

/** A word of the dictionary that what was seen may have been. */
export interface Candidate {
  /** In small letters. */
  readonly word: string
  /** Minus ln of the probability of seeing what was seen. */
  readonly cost: number
  /** Where parts of a compound end, the word's end left out. */
  readonly joints: readonly number[]
  /** Ten times the Zipf frequency of the stem of each part, 0 when unknown. */
  readonly stems: readonly number[]
  /** May it be a name, and may it be anything else? */
  readonly isName: boolean
  readonly isWord: boolean
  /** Slips that any reader makes, the missing Danish letters not counted. */
  readonly slips: number
}

/** How far a search may go. */
export interface Limits {
  readonly most: number
  readonly compounds: boolean
  /** Is it a word's first half, as in `børne- og`? */
  readonly half: boolean
}

/** What changes seldom on a way into the dictionary; what changes with each letter is passed by itself. */
interface Way {
  readonly joints: readonly number[]
  readonly stems: readonly number[]
  readonly slips: number
}

const mayStrayLast = new Set("'cé|*")
const mayStray = new Set("'cétirld|*")
const mostJoints = 4
const shortestPart = 3
const mostSteps = 60_000
// the letters that leave no trace: æ and å
const [ae, aa] = [0xe6, 0xe5]

/**
 * Finds the words that could have been read as `seen`, by walking the dictionary and the reader's known
 * confusions together. Compounds are tried when asked for; a compound's parts have three letters or more.
 */
export function candidatesFor(
  seen: string,
  { trie, stemZipf }: { readonly trie: Trie; readonly stemZipf: Uint8Array },
  channel: Channel,
  limits: Limits,
): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const small = seen.toLowerCase()
  const length = seen.length
  const half = limits.half ? FIRST : 0
  let steps = 0

  const arrive = (bits: number, i: number, word: string, cost: number, way: Way) => {
    const part = word.length - (way.joints.at(-1) ?? 0)
    if (i === length) {
      const fits = (bits & ((way.joints.length === 0 ? WORD | NAME : LAST) | half)) !== 0
      if (fits && (way.joints.length === 0 || part >= shortestPart)) {
        keepCheaper(found, { word, cost, ...way, isName: (bits & NAME) !== 0, isWord: (bits & ~NAME) !== 0 })
      }
      return
    }
    if (!limits.compounds || (bits & FIRST) === 0 || way.joints.length >= mostJoints) return
    if (part < shortestPart || length - i < shortestPart) return
    const joined = { ...way, joints: [...way.joints, word.length], stems: [...way.stems, 0] }
    visit(trie.root, i, word, cost, joined)
  }
  const visit = (node: number, i: number, word: string, cost: number, way: Way) => {
    if (++steps > mostSteps) return
    const bits = trie.bits[node] ?? 0
    if (bits !== 0) arrive(bits, i, word, cost, way)
    const endings = trie.endings[node] ?? 0
    if (endings !== 0) visit(endings, i, word, cost, withStem(way, stemZipf[node] ?? 0))
    const mayLose = way.slips === 0 && cost + lostCost <= limits.most
    const code = i < length ? small.charCodeAt(i) : -1
    for (let at = trie.child[node] ?? 0; at !== 0; at = trie.next[at] ?? 0) {
      const letter = trie.letter[at] ?? 0
      if (letter === code) visit(at, i + 1, word + small[i], cost, way)
      else if (mayLose && (letter === ae || letter === aa)) {
        visit(at, i, word + String.fromCharCode(letter), cost + lostCost, slipped(way))
      }
    }
    if (i === length) return
    for (const { truth, seen: mark, cost: price, danish } of channel.get(seen[i] ?? '') ?? []) {
      if (cost + price > limits.most || (!danish && way.slips > 1)) continue
      if (mark.length > 1 && !seen.startsWith(mark, i)) continue
      const next = follow(trie, node, truth)
      if (next !== 0) visit(next, i + mark.length, word + truth, cost + price, danish ? way : slipped(way))
    }
    const stray = i + 1 < length ? mayStray : mayStrayLast
    if (i > 0 && way.slips === 0 && cost + strayCost <= limits.most && stray.has(seen[i] ?? '')) {
      visit(node, i + 1, word, cost + strayCost, slipped(way))
    }
  }
  visit(trie.root, 0, '', 0, { joints: [], stems: [0], slips: 0 })
  return [...found.values()]
}

function slipped(way: Way): Way {
  return { joints: way.joints, stems: way.stems, slips: way.slips + 1 }
}

function withStem(way: Way, zipf: number): Way {
  if (way.stems.at(-1) === zipf) return way
  const stems = way.stems.slice()
  stems[stems.length - 1] = zipf
  return { joints: way.joints, stems, slips: way.slips }
}

function keepCheaper(found: Map<string, Candidate>, candidate: Candidate): void {
  const known = found.get(candidate.word)
  if (!known || worth(candidate) > worth(known)) found.set(candidate.word, candidate)
}

/** Of two ways to the same word the one with the more frequent, fewer and longer parts counts. */
function worth({ word, cost, stems, joints }: Candidate): number {
  const ends = [...joints, word.length]
  return stems.reduce((sum, zipf, part) => {
    const length = (ends[part] ?? 0) - (ends[part - 1] ?? 0)
    return sum + Math.min(zipf, 45) * 0.23 - (length < 4 ? 21 : 18)
  }, -cost)
}
