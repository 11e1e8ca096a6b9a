import { sentencesIn } from '../strategies/sentences.ts'

/** A stretch of a merged text: agreed, or written by two people in two ways. */
export type MergedPiece =
  | { readonly kind: 'agreed'; readonly text: string }
  | { readonly kind: 'conflict'; readonly mine: string; readonly theirs: string }

export type Merged =
  | { readonly kind: 'merged'; readonly text: string }
  | { readonly kind: 'conflict'; readonly pieces: readonly MergedPiece[] }

/**
 * Brings together what two people made of one text, sentence by sentence. What only one of them changed is taken; where
 * both added something at the same place, both are kept, theirs first. A conflict is a sentence that both changed, each in
 * their own way: a person must choose, and neither's words are lost.
 */
export function mergeText(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || theirs === base) return { kind: 'merged', text: mine }
  if (mine === base) return { kind: 'merged', text: theirs }
  const tokens = tokensOf(base)
  const pieces = put(tokens, changesOf(tokens, tokensOf(mine)), changesOf(tokens, tokensOf(theirs)))
  return pieces.some(({ kind }) => kind === 'conflict')
    ? { kind: 'conflict', pieces: joinAgreed(pieces) }
    : { kind: 'merged', text: keepBoth(pieces) }
}

/** A text that has both where two people disagree, mine after theirs on a line of its own. */
export function keepBoth(pieces: readonly MergedPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'agreed' ? piece.text : `${piece.theirs.trimEnd()}\n\n${piece.mine}`))
    .join('')
}

/** Sentences and the white space between them, each by itself, so that a new paragraph changes no sentence before it. */
const tokensOf = (text: string): readonly string[] =>
  sentencesIn(text).flatMap((sentence) => {
    const end = sentence.trimEnd().length
    return end === sentence.length || end === 0 ? [sentence] : [sentence.slice(0, end), sentence.slice(end)]
  })

/** Tokens `from` until `to` of the base became `now`. */
interface Change {
  readonly from: number
  readonly to: number
  readonly now: string
}

type Sided = Change & { readonly side: 'mine' | 'theirs' }

function put(
  base: readonly string[],
  mine: readonly Change[],
  theirs: readonly Change[],
): readonly MergedPiece[] {
  const own = mine.filter((one) => !theirs.some((other) => isSame(one, other)))
  const sided: readonly Sided[] = [
    ...theirs.map((change) => ({ ...change, side: 'theirs' as const })),
    ...own.map((change) => ({ ...change, side: 'mine' as const })),
  ]
  const pieces: MergedPiece[] = []
  const agree = (text: string) => text !== '' && pieces.push({ kind: 'agreed', text })
  let [at, added] = [0, -1]
  for (const group of groupsOf(sided)) {
    agree(base.slice(at, group.from).join(''))
    // two additions at one place are two paragraphs, unless one of them has its own white space
    const isSecond = group.from === group.to && group.from === added
    if (isSecond && /\S$/.test(lastText(pieces)) && /^\S/.test(group.changes[0]?.now ?? '')) agree('\n\n')
    const [ours, others] = [applied(base, group, 'mine'), applied(base, group, 'theirs')]
    const sides = new Set(group.changes.map(({ side }) => side))
    if (sides.size === 2 && ours !== others) pieces.push({ kind: 'conflict', mine: ours, theirs: others })
    else agree(sides.has('mine') ? ours : others)
    added = group.from === group.to ? group.from : -1
    at = group.to
  }
  agree(base.slice(at).join(''))
  return pieces
}

const lastText = (pieces: readonly MergedPiece[]): string => {
  const last = pieces.at(-1)
  return last?.kind === 'agreed' ? last.text : ''
}

interface Group {
  readonly from: number
  readonly to: number
  readonly changes: readonly Sided[]
}

/** Changes that overlap, through one side or the other, are one group. Added at one place: theirs, then mine. */
function groupsOf(changes: readonly Sided[]): readonly Group[] {
  const groups: Group[] = []
  const inOrder = changes.toSorted((a, b) => a.from - b.from || Number(isAdded(b)) - Number(isAdded(a)))
  for (const change of inOrder) {
    const last = groups.at(-1)
    if (last && isWithin(change, last))
      groups[groups.length - 1] = {
        from: last.from,
        to: Math.max(last.to, change.to),
        changes: [...last.changes, change],
      }
    else groups.push({ from: change.from, to: change.to, changes: [change] })
  }
  return groups
}

const isAdded = ({ from, to }: Change): boolean => from === to

const isSame = (a: Change, b: Change): boolean => a.from === b.from && a.to === b.to && a.now === b.now

const isWithin = (change: Change, { from, to }: Group): boolean =>
  isAdded(change) ? from < change.from && change.from < to : change.from < to && from < change.to

/** A group's stretch of the base as one side has it. */
function applied(base: readonly string[], { from, to, changes }: Group, side: Sided['side']): string {
  let [at, text] = [from, '']
  for (const change of changes.filter((one) => one.side === side)) {
    text += base.slice(at, change.from).join('') + change.now
    at = change.to
  }
  return text + base.slice(at, to).join('')
}

function joinAgreed(pieces: readonly MergedPiece[]): readonly MergedPiece[] {
  const joined: MergedPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'agreed' && last?.kind === 'agreed')
      joined[joined.length - 1] = { kind: 'agreed', text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

// the table of the two lists has this many cells at most; longer ones count as changed throughout
const mostCells = 4_000_000

/** What became of the base's tokens, by their longest common subsequence. */
function changesOf(base: readonly string[], now: readonly string[]): readonly Change[] {
  let start = 0
  while (start < base.length && start < now.length && base[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(base.length, now.length) - start && base.at(-1 - end) === now.at(-1 - end)) end += 1
  const [a, b] = [base.slice(start, base.length - end), now.slice(start, now.length - end)]
  if (a.length === 0 && b.length === 0) return []
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells)
    return [{ from: start, to: start + a.length, now: b.join('') }]
  return runsOf(a, b).map(({ from, to, now }) => ({ from: from + start, to: to + start, now }))
}

function runsOf(a: readonly string[], b: readonly string[]): readonly Change[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j]
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1
      else j += 1
    }
    if (i > fromI || j > fromJ) changes.push({ from: fromI, to: i, now: b.slice(fromJ, j).join('') })
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1
      j += 1
    }
  }
  return changes
}
