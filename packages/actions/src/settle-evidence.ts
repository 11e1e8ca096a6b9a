import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type CommitmentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { isOccurrence } from '@pejl/domain/follow-up/occurrence-key.ts'
import { loadCommitment } from '@pejl/store/commitment-store.ts'
import type { Database } from '@pejl/store/db.ts'
import { findInItem, loadEvidence, saveEvidenceState, saveFoundEvidence } from '@pejl/store/evidence-store.ts'
import { record } from '@pejl/store/journal.ts'
import { isItem } from '@pejl/store/strategy-store.ts'

type Settled = Result<{ readonly evidenceId: string }, 'forbidden' | 'not-found'>

/** Says that an item shows that a commitment was kept. */
export function linkEvidence(
  { database }: { database: Database },
  actor: Actor,
  { evidenceId }: { readonly evidenceId: string },
): Promise<Settled> {
  return settle(database, actor, evidenceId, 'linked')
}

/** Says that it does not; it is not proposed again. Evidence linked before is dismissed in the same way. */
export function dismissEvidence(
  { database }: { database: Database },
  actor: Actor,
  { evidenceId }: { readonly evidenceId: string },
): Promise<Settled> {
  return settle(database, actor, evidenceId, 'dismissed')
}

async function settle(
  database: Database,
  actor: Actor,
  evidenceId: string,
  state: 'linked' | 'dismissed',
): Promise<Settled> {
  if (!mayActor(actor, 'judge')) return refuse('forbidden')
  const id = parseId(evidenceId)
  if (!id) return refuse('not-found')
  return database.staff(async (db) => {
    const evidence = await loadEvidence(db, id)
    if (!evidence) return refuse('not-found')
    if (evidence.state === state) return ok({ evidenceId: id })
    await saveEvidenceState(db, id, state, nameOf(actor))
    const event = state === 'linked' ? 'evidence-linked' : 'evidence-dismissed'
    const detail = { evidence: id, was: evidence.state, occurrence: evidence.occurrence }
    await record(db, {
      actor: nameOf(actor),
      event,
      kind: 'commitment',
      subject: evidence.commitmentId,
      detail,
    })
    return ok({ evidenceId: id })
  })
}

export interface FoundEvidence {
  readonly commitmentId: string
  /** Which time of a commitment that recurs, as `2024-H2`; empty for one that does not. */
  readonly occurrence: string
  readonly itemId: string
  /** The sentence that shows it, as it stands in the item's text. */
  readonly quote: string
  readonly why?: string
}

/** Links a sentence of an item as evidence by hand. `wrong-value`: the sentence does not stand in the item. */
export async function addEvidence(
  { database }: { database: Database },
  actor: Actor,
  given: FoundEvidence,
): Promise<Result<{ readonly evidenceId: string }, 'forbidden' | 'not-found' | 'wrong-value' | 'same-item'>> {
  if (!mayActor(actor, 'judge')) return refuse('forbidden')
  const commitmentId = parseId<CommitmentId>(given.commitmentId)
  const itemId = parseId(given.itemId)
  if (!commitmentId || !itemId) return refuse('not-found')
  const quote = given.quote.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (quote.length < 3 || quote.length > 2_000) return refuse('wrong-value')

  return database.staff(async (db) => {
    const commitment = await loadCommitment(db, commitmentId)
    if (!commitment || !(await isItem(db, itemId))) return refuse('not-found')
    // a promise is no evidence of itself
    if (commitment.itemId === itemId) return refuse('same-item')
    if (!isOccurrence(commitment, given.occurrence)) return refuse('wrong-value')
    const place = await findInItem(db, itemId, quote)
    if (!place) return refuse('wrong-value')

    const by = nameOf(actor)
    const why = given.why?.replaceAll('\u0000', '').trim().slice(0, 1_000) || 'Fundet af en medarbejder.'
    const { occurrence } = given
    const evidenceId = await saveFoundEvidence(db, {
      commitmentId,
      occurrence,
      itemId,
      quote,
      place,
      why,
      by,
    })
    const detail = { evidence: evidenceId, item: itemId, occurrence, quote }
    await record(db, {
      actor: by,
      event: 'evidence-added',
      kind: 'commitment',
      subject: commitmentId,
      detail,
    })
    return ok({ evidenceId })
  })
}
