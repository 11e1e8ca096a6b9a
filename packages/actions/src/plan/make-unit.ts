import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { freeSlug, slugOf } from '@pejl/domain/identifiers/slug.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { isUnderItself, tidyUnit, type UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { saveEntriesOfUnit } from '@pejl/store/plan/initiative-entry-store.ts'
import { listUnitParents, loadUnit, saveNewUnit, saveUnit } from '@pejl/store/plan/unit-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'
import { type OverloadedPlan, withinLimits } from './within-limits.ts'

/** `under-itself`: a unit would lie below itself. */
export type UnitRefusal = 'forbidden' | 'unknown-unit' | 'unknown-committee' | 'under-itself'

/** Makes an organisational unit with what it bears. */
export async function makeUnit(
  { database }: { readonly database: Database },
  actor: Actor,
  given: UnitText,
): Promise<
  Result<{ readonly unitId: UnitId; readonly slug: string }, UnitRefusal> | WrongValues<keyof UnitText>
> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const tidied = tidyUnit(given)
  if (!tidied.ok) return tidied
  const text = tidied.value

  return database.staff(async (db): Promise<Result<{ unitId: UnitId; slug: string }, UnitRefusal>> => {
    await lockPlan(db)
    const units = await listUnitParents(db)
    const refusal = await refusalOf(db, text, units)
    if (refusal) return refuse(refusal)
    const slug = freeSlug(slugOf(text.name), (one) => units.some((unit) => unit.slug === one))
    const unitId = await saveNewUnit(db, slug, text)
    await recordChange(db, actor, { event: 'unit-made', kind: 'unit', subject: unitId, detail: { ...text } })
    return ok({ unitId, slug })
  })
}

export type EditUnitRefusal = UnitRefusal | 'not-found' | 'stale'

export type GivenUnitEdit = UnitText & {
  readonly unitId: string
  readonly version: number
  /** Also when the unit goes over its limit by it: the person has been shown how far. */
  readonly anyway?: boolean
}

/**
 * Changes a unit's name, place in the organisation and what it bears. Its address stays. What makes a unit go over its
 * limit is refused until the person says that it is to be so.
 */
export async function editUnit(
  needs: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenUnitEdit,
): Promise<
  Result<{ readonly version: number }, EditUnitRefusal> | WrongValues<keyof UnitText> | OverloadedPlan
> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<UnitId>(given.unitId)
  if (!id) return refuse('not-found')
  const tidied = tidyUnit(given)
  if (!tidied.ok) return tidied
  const { version } = given
  const edit = { id, version, text: tidied.value }

  return withinLimits(needs, given.anyway ?? false, (db) => editUnitIn(db, actor, edit))
}

export interface UnitEdit {
  readonly id: UnitId
  readonly version: number
  readonly text: UnitText
  /** The plan's edition, when it has been raised for all that is saved together. */
  readonly edition?: number
}

/** The same for a text that is in order, in the transaction of somebody who has locked the plan. */
export async function editUnitIn(
  db: Db,
  actor: Actor,
  { id, version: seen, text, edition }: UnitEdit,
): Promise<Result<{ readonly version: number }, EditUnitRefusal>> {
  const unit = await loadUnit(db, id)
  if (!unit) return refuse('not-found')
  if (unit.version !== seen) return refuse('stale')
  const units = await listUnitParents(db)
  const refusal = await refusalOf(db, text, units)
  if (refusal) return refuse(refusal)
  if (isUnderItself(id, text.parentId, units)) return refuse('under-itself')
  const version = await saveUnit(db, unit, text)
  if (!version) return refuse('stale')
  // initiatives are found by the name of the unit that answers for them
  if (unit.name !== text.name) await saveEntriesOfUnit(db, id)
  const { id: _, slug: __, version: ___, ...from } = unit
  const entry = { event: 'unit-edited', kind: 'unit', subject: id, detail: { from, to: text } } as const
  await recordChange(db, actor, entry, edition)
  return ok({ version })
}

async function refusalOf(
  db: Db,
  { parentId, committeeId }: UnitText,
  units: readonly { readonly id: UnitId }[],
): Promise<'unknown-unit' | 'unknown-committee' | undefined> {
  if (parentId !== null && !units.some(({ id }) => id === parentId)) return 'unknown-unit'
  if (committeeId === null) return undefined
  const committee = parseId<CommitteeId>(committeeId)
  const committees = await listCommittees(db)
  return committees.some(({ id }) => id === committee) ? undefined : 'unknown-committee'
}
