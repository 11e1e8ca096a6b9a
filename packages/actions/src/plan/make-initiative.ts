import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Fault } from '@pejl/domain/plan/fault.ts'
import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { tidyInitiative } from '@pejl/domain/plan/tidy-initiative.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { saveInitiativeEntry } from '@pejl/store/plan/initiative-entry-store.ts'
import { type InitiativeSource, saveNewInitiative } from '@pejl/store/plan/initiative-store.ts'
import { findSourceOf, listUnknown } from '@pejl/store/plan/known-store.ts'
import { recordChange } from './record-change.ts'

/** `unknown-choice`: an initiative, committee or matter that does not exist. */
export type InitiativeRefusal =
  | 'forbidden'
  | 'unknown-unit'
  | 'unknown-objective'
  | 'unknown-choice'
  | 'circle'

/** What forms and spreadsheets get back when a value is wrong: each fault with its field, row and part. */
export interface WrongValues<Field extends string> {
  readonly ok: false
  readonly reason: 'wrong-value'
  readonly faults: readonly Fault<Field>[]
}

export interface MadeInitiative {
  readonly initiativeId: InitiativeId
  readonly number: number
}

/** Makes an initiative: an idea, which only the organisation sees. `commitmentId`: the promise whose words it comes from. */
export async function makeInitiative(
  { database }: { readonly database: Database },
  actor: Actor,
  given: InitiativeText & { readonly commitmentId?: string | null },
): Promise<Result<MadeInitiative, InitiativeRefusal> | WrongValues<keyof InitiativeText>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const tidied = tidyInitiative(given)
  if (!tidied.ok) return tidied
  const text = tidied.value

  return database.staff(async (db) => {
    await lockPlan(db)
    return makeInitiativeIn(db, actor, text, given.commitmentId ?? null)
  })
}

/** The same for a text that is in order, in the transaction of somebody who has locked the plan. */
export async function makeInitiativeIn(
  db: Db,
  actor: Actor,
  text: InitiativeText,
  commitmentId: string | null = null,
): Promise<Result<MadeInitiative, InitiativeRefusal>> {
  const unknown = await refusalOf(db, text)
  if (unknown) return refuse(unknown)
  const source = await sourceOf(db, commitmentId)
  if (!source) return refuse('unknown-choice')
  const { id, number } = await saveNewInitiative(db, text, source, nameOf(actor))
  await saveInitiativeEntry(db, id)
  await recordChange(db, actor, {
    event: 'initiative-made',
    kind: 'initiative',
    subject: id,
    detail: { number, ...text },
  })
  return ok({ initiativeId: id, number })
}

/** Why what an initiative names cannot be, or nothing. */
export async function refusalOf(
  db: Db,
  text: InitiativeText,
): Promise<'unknown-unit' | 'unknown-objective' | 'unknown-choice' | undefined> {
  const unknown = await listUnknown(db, text)
  if (unknown.has('unit')) return 'unknown-unit'
  if (unknown.has('objective')) return 'unknown-objective'
  return unknown.size > 0 ? 'unknown-choice' : undefined
}

async function sourceOf(db: Db, commitmentId: string | null): Promise<InitiativeSource | undefined> {
  if (commitmentId === null)
    return { commitmentId: null, documentId: null, start: null, end: null, quote: null }
  const id = parseId(commitmentId)
  const found = id && (await findSourceOf(db, id))
  return id && found ? { commitmentId: id, ...found } : undefined
}
