const alphabet = ' abcdefghijklmnopqrstuvwxyzæøåé-'
const width = 32
const index = new Map([...alphabet].map((letter, at) => [letter, at] as const))

/** Counts of runs of one to four letters in Danish words. */
export type LetterCounts = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array]

/** How letters follow each other in Danish words. */
export interface Letters {
  readonly counts: LetterCounts
  /** By run without its last letter: how often it was seen, and how many letters were seen to follow. */
  readonly totals: LetterCounts
  readonly kinds: LetterCounts
}

export function emptyCounts(): LetterCounts {
  return [
    new Uint32Array(width),
    new Uint32Array(width ** 2),
    new Uint32Array(width ** 3),
    new Uint32Array(width ** 4),
  ]
}

/** Makes counting over: sums that every question needs. */
export function lettersFrom(counts: LetterCounts): Letters {
  const sums = (count: (n: number) => number): LetterCounts => {
    const of = (run: Uint32Array) => {
      const sum = new Uint32Array(run.length / width)
      run.forEach((n, at) => {
        if (n > 0) add(sum, Math.floor(at / width), count(n))
      })
      return sum
    }
    return [of(counts[0]), of(counts[1]), of(counts[2]), of(counts[3])]
  }
  return { counts, totals: sums((n) => n), kinds: sums(() => 1) }
}

/** Counts one word, in small letters, `weight` times. */
export function countLetters(runs: LetterCounts, word: string, weight: number): void {
  let c1 = 0
  let c2 = 0
  let c3 = 0
  for (let i = 0; i <= word.length; i++) {
    const c = i < word.length ? codeOf(word, i) : 0
    add(runs[0], c, weight)
    add(runs[1], c1 * width + c, weight)
    add(runs[2], (c2 * width + c1) * width + c, weight)
    add(runs[3], ((c3 * width + c2) * width + c1) * width + c, weight)
    c3 = c2
    c2 = c1
    c1 = c
  }
}

/** ln of the probability that a Danish word unknown to us is spelt so; ends included. */
export function spellingProbability(letters: Letters, word: string): number {
  let sum = 0
  for (let i = 0; i <= word.length; i++) sum += nextProbability(letters, word.slice(0, i), word[i] ?? ' ')
  return sum
}

/** ln of the probability that a letter (a space: the end) follows what has been spelt so far. */
export function nextProbability(letters: Letters, before: string, letter: string): number {
  const c = codeOf(letter, 0)
  const [c1, c2, c3] = [codeBefore(before, 1), codeBefore(before, 2), codeBefore(before, 3)]
  const two = share(letters, 1, c1, c, 1 / width)
  const three = share(letters, 2, c2 * width + c1, c, two)
  return Math.log(share(letters, 3, (c3 * width + c2) * width + c1, c, three))
}

/** A long run speaks as far as it has been seen, and leaves the rest to the shorter run. */
function share(letters: Letters, level: 1 | 2 | 3, from: number, c: number, shorter: number): number {
  const kinds = (letters.kinds[level][from] ?? 0) + 1
  const count = letters.counts[level][from * width + c] ?? 0
  return (count + kinds * shorter) / ((letters.totals[level][from] ?? 0) + kinds)
}

function codeBefore(text: string, back: number): number {
  return back > text.length ? 0 : codeOf(text, text.length - back)
}

function codeOf(word: string, i: number): number {
  return index.get(word[i] ?? '') ?? width - 1
}

function add(counts: Uint32Array, at: number, weight: number): void {
  counts[at] = (counts[at] ?? 0) + weight
}
