import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import {
  type GatheringId,
  type InputId,
  type InputText,
  inputLines,
} from '@pejl/domain/strategies/gathering.ts'
import { tidy } from '@pejl/domain/strategies/tidy-content.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import {
  addInputs,
  deleteInput,
  findGatheringOf,
  type LoadedGathering,
  loadGathering,
  saveInput,
} from '@pejl/store/drafting/gathering-store.ts'
import { record } from '@pejl/store/journal.ts'

export interface PastedInput {
  readonly gatheringId: string
  /** One a line; a line may begin with who said it and a colon. */
  readonly pasted: string
  /** Who said the lines that do not say so. */
  readonly saidBy: string
  readonly theme: string
  readonly isOpen: boolean
}

/** Takes in the input of a gathering, many lines at once. What is there already, word for word, is left. */
export async function collectInputs(
  { database }: { database: Database },
  actor: Actor,
  given: PastedInput,
): Promise<Result<{ readonly added: number }, 'forbidden' | 'not-found' | 'nothing-written'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const id = parseId<GatheringId>(given.gatheringId)
  if (!id) return refuse('not-found')
  const theme = tidy(given.theme, 200) ?? ''
  const inputs = inputLines(given.pasted, given.saidBy).map((one) => ({
    ...one,
    theme,
    isOpen: given.isOpen,
  }))
  if (inputs.length === 0) return refuse('nothing-written')

  return database.staff(async (db) => {
    const gathering = await loadGathering(db, id)
    if (!gathering) return refuse('not-found')
    const added = await addInputs(db, id, inputs)
    const detail = { gatheringId: id, title: gathering.title, added }
    const subject = gathering.strategyId
    await record(db, { actor: nameOf(actor), event: 'input-collected', kind: 'strategy', subject, detail })
    return ok({ added })
  })
}

/** Corrects one input, and says whether the public may read it. */
export async function editInput(
  needs: { database: Database },
  actor: Actor,
  given: InputText & { readonly inputId: string },
): Promise<Result<true, 'forbidden' | 'not-found' | 'nothing-written'>> {
  const text = tidy(given.text, 2_000)
  if (text === null) return refuse('nothing-written')
  return change(needs, actor, given.inputId, 'input-edited', async (db, id) => {
    const [saidBy, theme] = [tidy(given.saidBy, 200) ?? '', tidy(given.theme, 200) ?? '']
    await saveInput(db, id, { text, saidBy, theme, isOpen: given.isOpen })
    return { text, isOpen: given.isOpen }
  })
}

export async function removeInput(
  needs: { database: Database },
  actor: Actor,
  given: { readonly inputId: string },
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  return change(needs, actor, given.inputId, 'input-removed', async (db, id) => {
    await deleteInput(db, id)
    return {}
  })
}

async function change(
  { database }: { database: Database },
  actor: Actor,
  inputId: string,
  event: string,
  save: (db: Db, id: InputId, gathering: LoadedGathering) => Promise<Record<string, unknown>>,
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const id = parseId<InputId>(inputId)
  if (!id) return refuse('not-found')
  return database.staff(async (db) => {
    const gatheringId = await findGatheringOf(db, id)
    const gathering = gatheringId && (await loadGathering(db, gatheringId))
    if (!gathering) return refuse('not-found')
    const detail = { inputId: id, title: gathering.title, ...(await save(db, id, gathering)) }
    const subject = gathering.strategyId
    await record(db, { actor: nameOf(actor), event, kind: 'strategy', subject, detail })
    return ok(true as const)
  })
}
