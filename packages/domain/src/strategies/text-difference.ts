import { sentencesIn } from './sentences.ts'

/** A stretch of two texts: in both, only in the new one, only in the old one. */
export interface Segment {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * What became of a text, so that a person can read it: whole sentences first, then words within sentences that are
 * alike. `same` and `removed` together are the old text, `same` and `added` the new one. Of what was replaced, the
 * old words come first.
 */
export function differText(from: string, to: string): readonly Segment[] {
  const sentences = differ(sentencesIn(from), sentencesIn(to))
  return joinAlike(sentences.flatMap((run) => (run.kind === 'changed' ? differRun(run) : [sameOf(run)])))
}

/** How much of two texts is the same, from 0 to 1, counted in letters of the words they share in order. */
export function likenessOf(from: string, to: string): number {
  const longest = Math.max(from.length, to.length)
  if (longest === 0) return 1
  const runs = differ(tokensIn(from), tokensIn(to))
  return runs.reduce((sum, run) => sum + (run.kind === 'same' ? run.text.length : 0), 0) / longest
}

type Run =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly removed: string; readonly added: string }

const sameOf = ({ text }: { readonly text: string }): Segment => ({ kind: 'same', text })

// less than this in common, and words marked here and there are harder to read than the two sentences
const leastAlike = 0.3

function differRun({
  removed,
  added,
}: {
  readonly removed: string
  readonly added: string
}): readonly Segment[] {
  const whole = replaced(removed, added)
  if (removed === '' || added === '') return whole
  const words = differ(tokensIn(removed), tokensIn(added))
  const kept = words.reduce((sum, run) => sum + (run.kind === 'same' ? run.text.trim().length : 0), 0)
  if (kept < leastAlike * Math.min(removed.trim().length, added.trim().length)) return whole
  return withoutCrumbs(words).flatMap((run) =>
    run.kind === 'same' ? [sameOf(run)] : replaced(run.removed, run.added),
  )
}

const replaced = (removed: string, added: string): readonly Segment[] => [
  ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
  ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
]

/** A blank or one short word left alone between two changes is read with them. */
function withoutCrumbs(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = []
  for (const [index, run] of runs.entries()) {
    const before = whole.at(-1)
    const isCrumb = run.kind === 'same' && index > 0 && index < runs.length - 1 && run.text.trim().length <= 2
    if (before?.kind === 'changed' && (isCrumb || run.kind === 'changed')) {
      const [removed, added] = run.kind === 'same' ? [run.text, run.text] : [run.removed, run.added]
      whole[whole.length - 1] = {
        kind: 'changed',
        removed: before.removed + removed,
        added: before.added + added,
      }
    } else whole.push(run)
  }
  return whole
}

/** Words, blanks and signs, each by itself. */
const tokensIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\d]+|\s+|[^\p{L}\p{M}\d\s]/gu) ?? []

// the table of the two lists has this many cells at most; longer ones are told as replaced
const mostCells = 4_000_000

/** Two lists as runs that are the same and runs that changed, by their longest common subsequence. */
function differ(from: readonly string[], to: readonly string[]): readonly Run[] {
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1
  let end = 0
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end))
    end += 1
  const [a, b] = [from.slice(start, from.length - end), to.slice(start, to.length - end)]
  const same = (texts: readonly string[]): readonly Run[] =>
    texts.length === 0 ? [] : [{ kind: 'same', text: texts.join('') }]
  return [...same(from.slice(0, start)), ...differMiddle(a, b), ...same(from.slice(from.length - end))]
}

function differMiddle(a: readonly string[], b: readonly string[]): readonly Run[] {
  if (a.length === 0 && b.length === 0) return []
  if (a.length * b.length > mostCells || a.length === 0 || b.length === 0)
    return [{ kind: 'changed', removed: a.join(''), added: b.join('') }]
  const lengths = commonLengths(a, b)
  const width = b.length + 1
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const fromI = i
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1
      j += 1
    }
    if (i > fromI) runs.push({ kind: 'same', text: a.slice(fromI, i).join('') })
    const [changeI, changeJ] = [i, j]
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0]
      if (j >= b.length || (i < a.length && down >= right)) i += 1
      else j += 1
    }
    if (i > changeI || j > changeJ)
      runs.push({
        kind: 'changed',
        removed: a.slice(changeI, i).join(''),
        added: b.slice(changeJ, j).join(''),
      })
  }
  return runs
}

/** For every pair of places, how long the longest common subsequence of what follows is. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  return lengths
}

function joinAlike(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const before = joined.at(-1)
    if (before?.kind === segment.kind)
      joined[joined.length - 1] = { ...before, text: before.text + segment.text }
    else joined.push(segment)
  }
  return joined
}
