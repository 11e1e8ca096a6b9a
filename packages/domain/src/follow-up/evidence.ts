import { stemDanish, wordsOf } from '../common/danish.ts'
import { addDays, type Day } from '../common/day.ts'
import { committeeKey } from '../organisation/committee-name.ts'
import type { CommitmentTime } from './commitment.ts'
import { standingOf } from './standing.ts'

/** A promise that is not yet known to be kept. */
export interface EvidenceSeeker {
  readonly id: string
  readonly itemId: string
  readonly what: string
  readonly quote: string
  /** Whom it was promised to: a committee's name or abbreviation, or nothing. */
  readonly recipient: string | null
  readonly time: CommitmentTime
  readonly strategyIds: readonly string[]
  readonly matterNumber: string | null
}

/** An agenda item that may show that a promise was kept. */
export interface EvidenceItem {
  readonly itemId: string
  readonly title: string
  /** The committee's name and its abbreviations. */
  readonly committeeNames: readonly string[]
  readonly heldOn: Day | null
  readonly strategyIds: readonly string[]
  readonly matterNumber: string | null
  /** What the item is about, beside its title: its attachments' titles and what was decided. */
  readonly about: string
}

/** Something for a person to look at; never evidence by itself. */
export interface EvidenceProposal {
  readonly commitmentId: string
  readonly itemId: string
  /** Which time of a promise that recurs; '' for one that does not. */
  readonly occurrence: string
  /** Danish: what makes it look like evidence. */
  readonly why: string
}

/** The most proposals for one time of one promise: a person should see the likely ones, not everything alike. */
const mostProposals = 2

/**
 * Later items that look as if a promise was kept: about the same strategy or matter, and either a status to the
 * committee it was promised to in the time it was promised for, or an item that shares words of the promise that few
 * other items have. The likeliest first, at most two for each time. Proposals are for a person to judge; nothing is assumed.
 */
export function proposeEvidence(
  commitments: readonly EvidenceSeeker[],
  items: readonly EvidenceItem[],
): readonly EvidenceProposal[] {
  const read = items.map((item) => ({ item, stems: stemsOf(`${item.title} ${item.about}`) }))
  const rare = rareWords(read)
  return commitments.flatMap((commitment) => {
    const words = rareIn(commitment.what, rare)
    const likely = read
      .flatMap((one) => (related(commitment, one.item) ? (compare(commitment, words, one) ?? []) : []))
      .sort((a, b) => b.likeness - a.likeness || (a.heldOn < b.heldOn ? -1 : 1))
    const taken = new Map<string, number>()
    return likely.flatMap(({ proposal }) => {
      const before = taken.get(proposal.occurrence) ?? 0
      taken.set(proposal.occurrence, before + 1)
      return before < mostProposals ? [proposal] : []
    })
  })
}

interface ReadItem {
  readonly item: EvidenceItem
  readonly stems: ReadonlySet<string>
}

/** A word as the promise writes it, and its stem. */
type Word = readonly [word: string, stem: string]

interface Likely {
  readonly proposal: EvidenceProposal
  readonly likeness: number
  readonly heldOn: Day
}

function related(commitment: EvidenceSeeker, item: EvidenceItem): boolean {
  if (item.itemId === commitment.itemId || item.heldOn === null) return false
  if (commitment.time.madeOn !== null && item.heldOn <= commitment.time.madeOn) return false
  const sameMatter = commitment.matterNumber !== null && commitment.matterNumber === item.matterNumber
  return sameMatter || commitment.strategyIds.some((id) => item.strategyIds.includes(id))
}

function compare(
  commitment: EvidenceSeeker,
  words: readonly Word[],
  { item, stems }: ReadItem,
): Likely | undefined {
  const occurrence = occurrenceOf(commitment, item)
  if (occurrence === undefined || item.heldOn === null) return undefined
  const { heldOn } = item
  const found = (why: string, likeness: number): Likely => ({
    proposal: { commitmentId: commitment.id, itemId: item.itemId, occurrence, why },
    likeness,
    heldOn,
  })

  const aboutStatus = isStatus(commitment.what) || isStatus(commitment.quote)
  if (aboutStatus && isStatus(item.title) && reached(commitment.recipient, item))
    return found(`Punktet er en status, behandlet i ${item.committeeNames[0] ?? 'udvalget'} i perioden.`, 100)

  const shared = words.flatMap(([word, stem]) => (stems.has(stem) ? [word] : []))
  if (shared.length >= 2)
    return found(`Punktet handler også om ${shared.slice(0, 4).join(', ')}.`, shared.length)
  return undefined
}

// evidence may come before its time, and up to half a year late
const lateDays = 183

function occurrenceOf({ time }: EvidenceSeeker, { heldOn }: EvidenceItem): string | undefined {
  if (heldOn === null) return undefined
  const { occurrences } = standingOf(time, [], heldOn)
  if (time.recurs === null) {
    const ends = occurrences[0]?.ends
    return !ends || heldOn <= addDays(ends, lateDays) ? '' : undefined
  }
  return occurrences.find(
    (o) => o.starts !== null && o.ends !== null && o.starts <= heldOn && heldOn <= o.ends,
  )?.key
}

const isStatus = (text: string): boolean => /status|opfølgning|følges op|afrapporter|evaluer/i.test(text)

function reached(recipient: string | null, item: EvidenceItem): boolean {
  if (recipient === null) return true
  const asked = recipient
    .split(/,|\bog\b|\bsamt\b/)
    .map(committeeKey)
    .filter((key) => key !== '')
  const names = item.committeeNames.map(committeeKey)
  return asked.some((key) => names.some((name) => name === key || name.includes(key) || key.includes(name)))
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(stemDanish))

/** Stems that at most a fifth of the items have, three at the least: words that tell one item from another. */
function rareWords(read: readonly ReadItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { stems } of read) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = Math.max(3, read.length / 5)
  return new Set([...counts].flatMap(([stem, count]) => (count <= most ? [stem] : [])))
}

/** The long, rare words of a promise, each stem once. */
function rareIn(promise: string, rare: ReadonlySet<string>): readonly Word[] {
  const words = wordsOf(promise).map((word) => [word, stemDanish(word)] as const)
  const kept = words.filter(([word, stem]) => word.length >= 6 && rare.has(stem))
  return [...new Map(kept.map(([word, stem]) => [stem, word])).entries()].map(([stem, word]) => [word, stem])
}
