import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import {
  type InquiryId,
  type InquiryRecommendationId,
  type InquiryState,
  type InquiryText,
  inquiryStates,
  tidyInquiry,
} from '@pejl/domain/strategies/inquiry.ts'
import { tidy } from '@pejl/domain/strategies/tidy-content.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import {
  addRecommendations,
  deleteInquiryLink,
  type InquiryTarget,
  type LoadedRecommendation,
  loadInquiry,
  loadRecommendation,
  saveInquiry,
  saveInquiryLink,
  saveNewInquiry,
  saveOutcome,
} from '@pejl/store/drafting/inquiry-store.ts'
import { listFoundInquiries } from '@pejl/store/drafting/inquiry-views.ts'
import { record } from '@pejl/store/journal.ts'

type Given = Omit<InquiryText, 'deliveredOn'> & { readonly deliveredOn: string | null }

/**
 * Begins to follow an inquiry. With a document of the record the recommendations it lists are taken from there, each
 * with its place; a document that lists none is `not-found`.
 */
export async function makeInquiry(
  { database }: { database: Database },
  actor: Actor,
  given: Given & { readonly documentId: string | null },
): Promise<Result<{ readonly inquiryId: InquiryId }, 'forbidden' | 'not-found' | 'wrong-value'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const text = tidyInquiry(given)
  if (!text) return refuse('wrong-value')

  return database.staff(async (db) => {
    const found = given.documentId === null ? [] : await listFoundInquiries(db)
    const taken = found.find(({ documentId }) => documentId === given.documentId)
    if (given.documentId !== null && !taken) return refuse('not-found')
    const inquiryId = await saveNewInquiry(db, text, taken?.documentId ?? null)
    const added = await addRecommendations(db, inquiryId, taken?.recommendations ?? [])
    const detail = { title: text.title, recommendations: added }
    await record(db, {
      actor: nameOf(actor),
      event: 'inquiry-made',
      kind: 'inquiry',
      subject: inquiryId,
      detail,
    })
    return ok({ inquiryId })
  })
}

export async function editInquiry(
  { database }: { database: Database },
  actor: Actor,
  given: Given & { readonly inquiryId: string; readonly version: number },
): Promise<Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | 'wrong-value'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const id = parseId<InquiryId>(given.inquiryId)
  if (!id) return refuse('not-found')
  const text = tidyInquiry(given)
  if (!text) return refuse('wrong-value')

  return database.staff(async (db) => {
    const inquiry = await loadInquiry(db, id)
    if (!inquiry) return refuse('not-found')
    const version = inquiry.version === given.version ? await saveInquiry(db, inquiry, text) : undefined
    if (!version) return refuse('stale')
    const detail = { title: text.title }
    await record(db, { actor: nameOf(actor), event: 'inquiry-edited', kind: 'inquiry', subject: id, detail })
    return ok({ version })
  })
}

/** Adds recommendations that are in no document of the record, one a line. */
export async function addInquiryRecommendations(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly inquiryId: string; readonly lines: string },
): Promise<Result<{ readonly added: number }, 'forbidden' | 'not-found' | 'nothing-written'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const id = parseId<InquiryId>(given.inquiryId)
  if (!id) return refuse('not-found')
  const rows = given.lines.split('\n').flatMap((line) => tidy(line, 4_000) ?? [])
  if (rows.length === 0) return refuse('nothing-written')

  return database.staff(async (db) => {
    const inquiry = await loadInquiry(db, id)
    if (!inquiry) return refuse('not-found')
    const texts = [...new Set(rows)].slice(0, 100).map((text) => ({ text, place: null }))
    const added = await addRecommendations(db, id, texts)
    const detail = { title: inquiry.title, added }
    await record(db, {
      actor: nameOf(actor),
      event: 'recommendations-added',
      kind: 'inquiry',
      subject: id,
      detail,
    })
    return ok({ added })
  })
}

/** Says what came of a recommendation. One that is not followed needs its reason, which everybody can read. */
export async function tellOutcome(
  { database }: { database: Database },
  actor: Actor,
  given: {
    readonly recommendationId: string
    readonly version: number
    readonly state: string
    readonly outcome: string
  },
): Promise<
  Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | 'wrong-value' | 'reason-missing'>
> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const state: InquiryState | undefined = inquiryStates.find((one) => one === given.state)
  if (!state) return refuse('wrong-value')
  const outcome = tidy(given.outcome, 2_000)
  if (state === 'rejected' && outcome === null) return refuse('reason-missing')

  return database.staff(async (db) => {
    const found = await load(db, given.recommendationId)
    if (!found) return refuse('not-found')
    const version =
      found.version === given.version ? await saveOutcome(db, found, { state, outcome }) : undefined
    if (!version) return refuse('stale')
    await recordOf(db, actor, 'outcome-told', found, { from: found.state, to: state, outcome })
    return ok({ version })
  })
}

/** Links a recommendation to what it became. */
export async function linkRecommendation(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly recommendationId: string; readonly target: InquiryTarget },
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  if (!idsOf(given.target).every((id) => parseId(id) !== undefined)) return refuse('not-found')
  return database.staff(async (db) => {
    const found = await load(db, given.recommendationId)
    if (!found || !(await saveInquiryLink(db, found.id, given.target))) return refuse('not-found')
    await recordOf(db, actor, 'recommendation-linked', found, { ...given.target })
    return ok(true as const)
  })
}

export async function unlinkRecommendation(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly recommendationId: string; readonly linkId: string },
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  if (!/^\d{1,18}$/.test(given.linkId)) return refuse('not-found')
  return database.staff(async (db) => {
    const found = await load(db, given.recommendationId)
    if (!found || !(await deleteInquiryLink(db, found.id, given.linkId))) return refuse('not-found')
    await recordOf(db, actor, 'recommendation-unlinked', found, { linkId: given.linkId })
    return ok(true as const)
  })
}

/** Takes what a form sends of a target: `passage:STRATEGY:KEY`, `initiative:ID`, `commitment:ID`, `item:ID`. */
export function parseTarget(text: string): InquiryTarget | undefined {
  const [kind, id = '', key = ''] = text.split(':')
  if (kind === 'passage') {
    const [strategyId, passage] = [parseId<StrategyId>(id), parseId(key)]
    return strategyId && passage ? { kind, strategyId, passage } : undefined
  }
  const isKnown = kind === 'initiative' || kind === 'commitment' || kind === 'item'
  return isKnown && parseId(id) ? { kind, id } : undefined
}

const idsOf = (target: InquiryTarget): readonly string[] =>
  target.kind === 'passage' ? [target.strategyId, target.passage] : [target.id]

async function load(db: Db, text: string): Promise<LoadedRecommendation | undefined> {
  const id = parseId<InquiryRecommendationId>(text)
  return id && loadRecommendation(db, id)
}

async function recordOf(
  db: Db,
  actor: Actor,
  event: string,
  { inquiryId, number }: LoadedRecommendation,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const detail = { number, ...more }
  await record(db, { actor: nameOf(actor), event, kind: 'inquiry', subject: inquiryId, detail })
}
