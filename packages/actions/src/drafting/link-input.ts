import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { passagesOf } from '@pejl/domain/strategies/content.ts'
import type { InputId } from '@pejl/domain/strategies/gathering.ts'
import { tidy } from '@pejl/domain/strategies/tidy-content.ts'
import type { Database } from '@pejl/store/db.ts'
import {
  deleteInputLink,
  findGatheringOf,
  loadGathering,
  saveInputLink,
} from '@pejl/store/drafting/gathering-store.ts'
import { loadNewestVersion } from '@pejl/store/drafting/version-store.ts'
import { record } from '@pejl/store/journal.ts'

export interface InputLinkGiven {
  readonly inputId: string
  /** `vision`, `purpose`, `easy`, or the key of a guiding principle or objective. */
  readonly passage: string
}

/**
 * Says that an input led to words of a passage in the strategy's newest version. Without `words` all of the passage
 * counts; words that do not stand in it are refused.
 */
export async function linkInput(
  { database }: { database: Database },
  actor: Actor,
  given: InputLinkGiven & { readonly words: string },
): Promise<Result<true, 'forbidden' | 'not-found' | 'no-version' | 'words-not-there'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const inputId = parseId<InputId>(given.inputId)
  if (!inputId) return refuse('not-found')
  const words = (tidy(given.words, 2_000) ?? '').replace(/\s+/g, ' ')

  return database.staff(async (db) => {
    const gatheringId = await findGatheringOf(db, inputId)
    const gathering = gatheringId && (await loadGathering(db, gatheringId))
    if (!gathering) return refuse('not-found')
    const newest = await loadNewestVersion(db, gathering.strategyId)
    if (!newest) return refuse('no-version')
    const passage = passagesOf(newest.content).find(({ key }) => key === given.passage)
    if (!passage) return refuse('not-found')
    if (!passage.text.replace(/\s+/g, ' ').includes(words)) return refuse('words-not-there')

    const by = nameOf(actor)
    const link = { inputId, passage: passage.key, words, versionNumber: newest.number, by }
    await saveInputLink(db, link)
    const subject = gathering.strategyId
    await record(db, { actor: by, event: 'input-linked', kind: 'strategy', subject, detail: link })
    return ok(true as const)
  })
}

export async function unlinkInput(
  { database }: { database: Database },
  actor: Actor,
  given: InputLinkGiven,
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const inputId = parseId<InputId>(given.inputId)
  if (!inputId) return refuse('not-found')
  return database.staff(async (db) => {
    const gatheringId = await findGatheringOf(db, inputId)
    const gathering = gatheringId && (await loadGathering(db, gatheringId))
    if (!gathering || !(await deleteInputLink(db, inputId, given.passage))) return refuse('not-found')
    const [subject, detail] = [gathering.strategyId, { inputId, passage: given.passage }]
    await record(db, { actor: nameOf(actor), event: 'input-unlinked', kind: 'strategy', subject, detail })
    return ok(true as const)
  })
}
