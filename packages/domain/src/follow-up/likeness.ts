import { foldDanish } from '../common/danish.ts'
import { committeeKey } from '../organisation/committee-name.ts'
import { stem } from '../search/stem.ts'
import { wordsIn } from '../search/words.ts'
import type { EvidenceItem, EvidenceSeeker } from './evidence.ts'

/** Items made ready to be compared with many promises. */
export interface ItemIndex {
  readonly items: readonly IndexedItem[]
  /** The items that have a stem, as places in `items`; stems that many items have are left out. */
  readonly withStem: ReadonlyMap<string, readonly number[]>
  readonly statuses: readonly IndexedItem[]
}

interface IndexedItem {
  readonly item: EvidenceItem
  readonly at: number
  readonly committees: readonly string[]
  readonly stems: ReadonlySet<string>
}

/** An item that looks as if a promise was kept, and why, in Danish. */
export interface Alike {
  readonly item: EvidenceItem
  readonly why: () => string
}

export function indexItems(items: readonly EvidenceItem[]): ItemIndex {
  const indexed = items.map((item, at) => ({
    item,
    at,
    committees: item.committeeNames.map(committeeKey),
    stems: new Set(wordsOf(`${item.title} ${item.about}`).map(stem)),
  }))
  return {
    items: indexed,
    withStem: rareStems(indexed),
    statuses: indexed.filter(({ item }) => isStatus(item.title)),
  }
}

/**
 * The items that are a status to the committee it was promised to, or that share at least two rare words with the
 * promise; the likeliest first, then the earliest. Only those that `mayCount` says may.
 */
export function findAlike(
  commitment: EvidenceSeeker,
  index: ItemIndex,
  mayCount: (item: EvidenceItem) => boolean,
): readonly Alike[] {
  const statuses = statusesFor(commitment, index).filter(({ item }) => mayCount(item))
  const words = rareWordsOf(commitment.what, index)
  const asStatus = new Set(statuses)
  const sharing = sharingTwo(words, index).filter(({ one }) => !asStatus.has(one) && mayCount(one.item))
  const found = [
    ...statuses.map((one) => ({ one, likeness: 100, why: () => statusWhy(one) })),
    ...sharing.map(({ one, shares }) => ({ one, likeness: shares, why: () => sharedWhy(one, words) })),
  ]
  return found
    .sort((a, b) => b.likeness - a.likeness || earlierFirst(a.one, b.one))
    .map(({ one, why }) => ({ item: one.item, why }))
}

function earlierFirst(a: IndexedItem, b: IndexedItem): number {
  const [dayA, dayB] = [a.item.heldOn ?? '', b.item.heldOn ?? '']
  return dayA === dayB ? a.at - b.at : dayA < dayB ? -1 : 1
}

const statusWhy = ({ item }: IndexedItem): string =>
  `Punktet er en status, behandlet i ${item.committeeNames[0] ?? 'udvalget'} i perioden.`

function sharedWhy({ stems }: IndexedItem, words: readonly Word[]): string {
  const shared = words.flatMap(([word, itsStem]) => (stems.has(itsStem) ? [word] : []))
  return `Punktet handler også om ${shared.slice(0, 4).join(', ')}.`
}

const isStatus = (text: string): boolean => /status|opfølgning|følges op|afrapporter|evaluer/i.test(text)

function statusesFor({ what, quote, recipient }: EvidenceSeeker, { statuses }: ItemIndex) {
  if (!isStatus(what) && !isStatus(quote)) return []
  if (recipient === null) return statuses
  const asked = recipient
    .split(/,|\bog\b|\bsamt\b/)
    .map(committeeKey)
    .filter((key) => key !== '')
  return statuses.filter(({ committees }) =>
    asked.some((key) => committees.some((name) => name.includes(key) || key.includes(name))),
  )
}

const wordsOf = (text: string): readonly string[] => wordsIn(foldDanish(text))

/** A word as the promise writes it, and its stem. */
type Word = readonly [word: string, stem: string]

/** The long, rare words of a promise, each stem once. */
function rareWordsOf(promise: string, { withStem }: ItemIndex): readonly Word[] {
  const words = wordsOf(promise).map((word) => [stem(word), word] as const)
  const rare = words.filter(([stem, word]) => word.length >= 6 && withStem.has(stem))
  return [...new Map(rare)].map(([stem, word]) => [word, stem])
}

/** The items that have two of the words or more, and how many. */
function sharingTwo(
  words: readonly Word[],
  { items, withStem }: ItemIndex,
): readonly { readonly one: IndexedItem; readonly shares: number }[] {
  const shares = new Uint16Array(items.length)
  const places: number[] = []
  for (const [, stem] of words)
    for (const at of withStem.get(stem) ?? []) {
      const count = (shares[at] ?? 0) + 1
      shares[at] = count
      if (count === 2) places.push(at)
    }
  return places.flatMap((at) => {
    const one = items[at]
    return one ? [{ one, shares: shares[at] ?? 0 }] : []
  })
}

// a word that two hundred items have tells none of them from the others, however many there are
const mostSharers = 200

/** Stems that at most a fifth of the items have, three at the least: words that tell one item from another. */
function rareStems(items: readonly IndexedItem[]): ReadonlyMap<string, readonly number[]> {
  const withStem = new Map<string, number[]>()
  for (const { at, stems } of items)
    for (const stem of stems) {
      const others = withStem.get(stem)
      if (others) others.push(at)
      else withStem.set(stem, [at])
    }
  const most = Math.min(mostSharers, Math.max(3, items.length / 5))
  return new Map([...withStem].filter(([, sharers]) => sharers.length <= most))
}
