import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import {
  type InventoryId,
  type InventoryRefusal,
  type InventoryText,
  type TypedInventory,
  tidyInventory,
} from '@pejl/domain/strategies/inventory.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import {
  isUnit,
  loadLine,
  saveLine,
  saveMissingLines,
  saveNewLine,
} from '@pejl/store/drafting/inventory-store.ts'
import { record } from '@pejl/store/journal.ts'

/** Gives every followed strategy a line in the inventory, so that something can be said of it there. */
export async function completeInventory(
  { database }: { database: Database },
  actor: Actor,
): Promise<Result<true, 'forbidden'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  await database.staff(saveMissingLines)
  return ok(true as const)
}

/** Adds a strategy, policy or plan that Pejl does not follow to the inventory. */
export async function addToInventory(
  { database }: { database: Database },
  actor: Actor,
  given: TypedInventory,
): Promise<Result<{ readonly inventoryId: InventoryId }, 'forbidden' | 'unknown-unit' | InventoryRefusal>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const text = tidyInventory(given)
  if (!text.ok) return text

  return database.staff(async (db) => {
    if (!(await hasItsUnit(db, text.value))) return refuse('unknown-unit')
    const inventoryId = await saveNewLine(db, text.value)
    const detail = { ...text.value }
    await record(db, {
      actor: nameOf(actor),
      event: 'inventory-added',
      kind: 'inventory',
      subject: inventoryId,
      detail,
    })
    return ok({ inventoryId })
  })
}

export async function editInventory(
  { database }: { database: Database },
  actor: Actor,
  given: TypedInventory & { readonly inventoryId: string; readonly version: number },
): Promise<
  Result<
    { readonly version: number },
    'forbidden' | 'not-found' | 'stale' | 'unknown-unit' | InventoryRefusal
  >
> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const id = parseId<InventoryId>(given.inventoryId)
  if (!id) return refuse('not-found')
  const text = tidyInventory(given)
  if (!text.ok) return text

  return database.staff(async (db) => {
    const line = await loadLine(db, id)
    if (!line) return refuse('not-found')
    if (!(await hasItsUnit(db, text.value))) return refuse('unknown-unit')
    const version = line.version === given.version ? await saveLine(db, line, text.value) : undefined
    if (!version) return refuse('stale')
    const detail = { ...text.value }
    await record(db, {
      actor: nameOf(actor),
      event: 'inventory-edited',
      kind: 'inventory',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}

const hasItsUnit = async (db: Db, { unitId }: InventoryText): Promise<boolean> =>
  unitId === null || (parseId(unitId) !== undefined && (await isUnit(db, unitId)))
