import { foldDanish } from '../common/danish.ts'
import { stem } from '../search/stem.ts'
import { wordsIn } from '../search/words.ts'

/** A line of the inventory as overlap is found in it. */
export interface Comparable {
  readonly id: string
  readonly title: string
  readonly area: string
  readonly keywords: readonly string[]
  /** What it is about, its principles and objectives: whatever text it has. */
  readonly about: string
}

/** Two that speak of the same, with the words they share, as the first writes them. */
export interface Overlap {
  readonly one: string
  readonly other: string
  readonly words: readonly string[]
  /** Keywords both have. */
  readonly keywords: readonly string[]
  readonly sameArea: boolean
  /** From 0 to 1: how much of the smaller one's rare words both have. */
  readonly likeness: number
}

const leastLikeness = 0.25
const leastWords = 3

/**
 * The pairs that speak of the same things, the likest first: at least three rare words in common, two where they share
 * a keyword, and a quarter of the smaller one's rare words. A word is rare when at most a fifth of all have it (three at the least).
 */
export function findOverlaps(lines: readonly Comparable[]): readonly Overlap[] {
  const stemmed = lines.map((line) => ({ line, stems: stemsOf(line) }))
  const sharers = new Map<string, number>()
  for (const { stems } of stemmed)
    for (const one of stems.keys()) sharers.set(one, (sharers.get(one) ?? 0) + 1)
  const most = Math.max(3, lines.length / 5)
  const rare = stemmed.map(({ line, stems }) => ({
    line,
    stems: new Map([...stems].filter(([one]) => (sharers.get(one) ?? 0) <= most)),
    keywords: new Set(line.keywords.map(foldDanish)),
  }))
  return rare
    .flatMap((a, index) => rare.slice(index + 1).flatMap((b) => compare(a, b) ?? []))
    .sort((a, b) => b.likeness - a.likeness || a.one.localeCompare(b.one))
}

interface Rare {
  readonly line: Comparable
  readonly stems: ReadonlyMap<string, string>
  readonly keywords: ReadonlySet<string>
}

function compare(a: Rare, b: Rare): Overlap | undefined {
  const words = [...a.stems].flatMap(([one, word]) => (b.stems.has(one) ? [word] : []))
  const keywords = a.line.keywords.filter((word) => b.keywords.has(foldDanish(word)))
  const smaller = Math.max(1, Math.min(a.stems.size, b.stems.size))
  const likeness = Math.min(1, words.length / smaller + 0.15 * keywords.length)
  if (words.length < leastWords - Math.min(1, keywords.length)) return undefined
  if (likeness < leastLikeness) return undefined
  return {
    one: a.line.id,
    other: b.line.id,
    words,
    keywords,
    sameArea: a.line.area !== '' && foldDanish(a.line.area) === foldDanish(b.line.area),
    likeness,
  }
}

/** The long words of a line, by their stems; words every strategy is called say nothing. */
function stemsOf({ title, keywords, about }: Comparable): ReadonlyMap<string, string> {
  const words = wordsIn(foldDanish([title, ...keywords, about].join(' ')))
  return new Map(
    words.filter((word) => word.length >= 4 && !common.has(word)).map((word) => [stem(word), word]),
  )
}

const common = new Set(
  `strategi strategien politik politikken kommune kommunen kommunens planen handleplan borgere borgerne området
  områder indsats indsatser arbejde arbejdet skal bliver flere sammen mellem gennem deres andre alle være have eller også efter under over uden kunne hvor hvad samt mere gøre
  nye andet hele hver vores hvert både disse denne dette giver ikke kommer skaber rammer mål derfor`.split(
    /\s+/,
  ),
)
