import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { findInItem } from '@pejl/store/evidence-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import {
  type Adoption,
  findDecisions,
  loadRevision,
  type RecordedDecision,
  saveAdoption,
  saveDropped,
} from '@pejl/store/plan/revision-store.ts'
import { recordChange } from './record-change.ts'

export interface GivenAdoption {
  readonly revisionId: string
  readonly version: number
  readonly matterNumber: string
  readonly committeeId: string
  readonly decidedOn: string
  /** The decision's words; null: as the record has them. */
  readonly quote?: string | null
}

/**
 * `unknown-matter`: no document has told of such a matter; `no-decision`: the record has none by the committee on the
 * day, so that its words must be given; `quote-not-found`: it has, but these words do not stand there; `wrong-value`: the
 * day is none, or ahead; `settled`: adopted or dropped before.
 */
export type AdoptionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'settled'
  | 'unknown-matter'
  | 'unknown-committee'
  | 'no-decision'
  | 'quote-not-found'
  | 'wrong-value'

/** Enters the decision that adopts a revision. From then on nobody can change it. */
export async function adoptRevision(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenAdoption,
): Promise<Result<true, AdoptionRefusal>> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const id = parseId(given.revisionId)
  if (!id) return refuse('not-found')
  const decidedOn = parseDay(given.decidedOn)
  if (!decidedOn || decidedOn > today()) return refuse('wrong-value')
  const committeeId = parseId<CommitteeId>(given.committeeId)
  if (!committeeId) return refuse('unknown-committee')

  return database.staff(async (db): Promise<Result<true, AdoptionRefusal>> => {
    await lockPlan(db)
    const revision = await loadRevision(db, id)
    if (!revision) return refuse('not-found')
    if (revision.version !== given.version) return refuse('stale')
    if (revision.state !== 'proposed') return refuse('settled')
    if (!(await listCommittees(db)).some((committee) => committee.id === committeeId))
      return refuse('unknown-committee')
    const found = await findDecisions(db, tidyLine(given.matterNumber), committeeId, decidedOn)
    if (!found) return refuse('unknown-matter')
    const words = await wordsOf(db, found.decisions, tidyLine(given.quote).slice(0, 2_000))
    if (!words.ok) return words
    const adoption = { matterId: found.matterId, committeeId, decidedOn, ...words.value }
    if (!(await saveAdoption(db, revision, adoption))) return refuse('stale')
    const { strategyId, number } = revision
    const detail = { revision: id, strategy: strategyId, number, ...adoption }
    await recordChange(db, actor, { event: 'revision-adopted', kind: 'plan', subject: id, detail })
    return ok(true)
  })
}

type Words = Pick<Adoption, 'documentId' | 'start' | 'end' | 'quote'>

async function wordsOf(
  db: Db,
  decisions: readonly RecordedDecision[],
  quote: string,
): Promise<Result<Words, 'no-decision' | 'quote-not-found'>> {
  const [first] = decisions
  if (quote === '') {
    if (!first) return refuse('no-decision')
    const { documentId, start, end, quote: said } = first
    return ok({ documentId, start, end, quote: said })
  }
  if (!first) return ok({ documentId: null, start: null, end: null, quote })
  for (const { itemId, documentId } of decisions) {
    const place = itemId ? await findInItem(db, itemId, quote) : undefined
    if (place) return ok({ documentId, start: place.start, end: place.end, quote })
  }
  return refuse('quote-not-found')
}

/** Takes a proposed revision back. It is kept, as dropped. */
export async function dropRevision(
  { database }: { readonly database: Database },
  actor: Actor,
  given: { readonly revisionId: string; readonly version: number },
): Promise<Result<true, 'forbidden' | 'not-found' | 'stale' | 'settled'>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const id = parseId(given.revisionId)
  if (!id) return refuse('not-found')

  return database.staff(async (db): Promise<Result<true, 'not-found' | 'stale' | 'settled'>> => {
    await lockPlan(db)
    const revision = await loadRevision(db, id)
    if (!revision) return refuse('not-found')
    if (revision.version !== given.version) return refuse('stale')
    if (revision.state !== 'proposed') return refuse('settled')
    if (!(await saveDropped(db, revision))) return refuse('stale')
    const { strategyId, number } = revision
    const detail = { revision: id, strategy: strategyId, number }
    await recordChange(db, actor, { event: 'revision-dropped', kind: 'plan', subject: id, detail })
    return ok(true)
  })
}
