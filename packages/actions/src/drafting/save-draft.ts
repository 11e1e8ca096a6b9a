import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import { notesOf } from '@pejl/domain/strategies/difference-notes.ts'
import { type ContentRefusal, tidy, tidyContent } from '@pejl/domain/strategies/tidy-content.ts'
import { differVersions } from '@pejl/domain/strategies/version-difference.ts'
import type { Database } from '@pejl/store/db.ts'
import { hasForeignKeys } from '@pejl/store/drafting/adopted-store.ts'
import { deleteDraft, loadDraft, saveContent } from '@pejl/store/drafting/version-store.ts'
import { record } from '@pejl/store/journal.ts'

export type SaveDraftRefusal = 'forbidden' | 'not-found' | 'stale' | ContentRefusal

export interface DraftGiven {
  readonly strategyId: string
  /** The number the view gave. */
  readonly version: number
  readonly content: StrategyContent
  /** What this version changes, in a line. */
  readonly note: string
}

/** Saves the words of a strategy's draft. */
export async function saveDraft(
  { database }: { database: Database },
  actor: Actor,
  given: DraftGiven,
): Promise<Result<{ readonly version: number }, SaveDraftRefusal>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')
  const tidied = tidyContent(given.content)
  if (!tidied.ok) return tidied
  const content = tidied.value

  return database.staff(async (db) => {
    const draft = await loadDraft(db, strategyId)
    if (!draft) return refuse('not-found')
    if (draft.version !== given.version) return refuse('stale')
    const keys = content.principles.flatMap(({ key, objectives }) => [
      key,
      ...objectives.map((one) => one.key),
    ])
    if (await hasForeignKeys(db, strategyId, keys)) return refuse('wrong-value')

    const by = nameOf(actor)
    const version = await saveContent(db, draft, { content, note: tidy(given.note, 2_000) ?? '', by })
    if (!version) return refuse('stale')
    const changes = notesOf(differVersions(draft.content, content))
    const detail = { number: draft.number, changes }
    await record(db, { actor: by, event: 'draft-saved', kind: 'strategy', subject: strategyId, detail })
    return ok({ version })
  })
}

/** Throws a draft away. Versions others have read stay. */
export async function dropDraft(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly strategyId: string; readonly version: number },
): Promise<Result<true, 'forbidden' | 'not-found' | 'stale'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')

  return database.staff(async (db) => {
    const draft = await loadDraft(db, strategyId)
    if (!draft) return refuse('not-found')
    if (draft.version !== given.version || !(await deleteDraft(db, draft))) return refuse('stale')
    // the journal keeps what was thrown away
    const detail = { number: draft.number, content: draft.content }
    await record(db, {
      actor: nameOf(actor),
      event: 'draft-dropped',
      kind: 'strategy',
      subject: strategyId,
      detail,
    })
    return ok(true as const)
  })
}
