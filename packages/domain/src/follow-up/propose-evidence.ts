import { addDays, type Day } from '../common/day.ts'
import type { CommitmentTime } from './commitment.ts'
import type { EvidenceItem, EvidenceProposal, EvidenceSeeker } from './evidence.ts'
import { findAlike, type ItemIndex, indexItems } from './likeness.ts'
import { occurrenceOn, singleTime, stepOf } from './standing.ts'

/** The most proposals for one time of one promise: a person should see the likely ones, not everything alike. */
const mostProposals = 2

/**
 * For each commitment, later items that look as if a promise was kept: about the same strategy or matter, and either a status to the
 * committee it was promised to in the time it was promised for, or an item that shares words of the promise that few
 * other items have. The likeliest first, at most two for each time. Proposals are for a person to judge; nothing is assumed.
 * The items are made ready once; each commitment is a call of its own, so that thousands need not be done in one go.
 */
export function proposeEvidence(
  items: readonly EvidenceItem[],
): (commitment: EvidenceSeeker) => readonly EvidenceProposal[] {
  const index = indexItems(items)
  return (commitment) => proposalsFor(commitment, index)
}

function proposalsFor(commitment: EvidenceSeeker, index: ItemIndex): readonly EvidenceProposal[] {
  const occurrenceOf = occurrenceFinder(commitment.time)
  const taken = new Map<string, number>()
  return findAlike(commitment, index, (item) => related(commitment, item)).flatMap(({ item, why }) => {
    const occurrence = item.heldOn === null ? undefined : occurrenceOf(item.heldOn)
    const before = taken.get(occurrence ?? '') ?? 0
    if (occurrence === undefined || before >= mostProposals) return []
    taken.set(occurrence, before + 1)
    return [{ commitmentId: commitment.id, itemId: item.itemId, occurrence, why: why() }]
  })
}

function related(commitment: EvidenceSeeker, item: EvidenceItem): boolean {
  if (item.itemId === commitment.itemId || item.heldOn === null) return false
  if (commitment.time.madeOn !== null && item.heldOn <= commitment.time.madeOn) return false
  const sameMatter = commitment.matterNumber !== null && commitment.matterNumber === item.matterNumber
  return sameMatter || commitment.strategyIds.some((id) => item.strategyIds.includes(id))
}

// evidence may come before its time, and up to half a year late
const lateDays = 183

/** Says which time of a promise an item of a day may be evidence for; nothing for a day none was promised for. */
function occurrenceFinder(time: CommitmentTime): (day: Day) => string | undefined {
  if (stepOf(time) !== undefined) return (day) => occurrenceOn(time, day)
  const ends = singleTime(time)?.ends
  const latest = ends && addDays(ends, lateDays)
  return (day) => (latest === undefined || day <= latest ? '' : undefined)
}
