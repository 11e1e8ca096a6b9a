import type { Actor } from '@pejl/domain/access/actor.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { TypedInventory } from '@pejl/domain/strategies/inventory.ts'
import { listInventory } from '@pejl/store/drafting/inventory-views.ts'
import { addToInventory, completeInventory, editInventory } from './edit-inventory.ts'
import type { ExampleDrafting, ExampleLine } from './example-drafting.ts'
import { type ExampleDraftingNeeds, taken } from './example-drafting-needs.ts'
import { proposeStop, stopStrategy } from './stop-strategy.ts'

/** The example's inventory: the two strategies it follows, and all the others it only lists. */
export async function loadExampleInventory(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  { followed, inventory }: Pick<ExampleDrafting, 'followed' | 'inventory'>,
  idOf: (title: string) => StrategyId | undefined,
): Promise<void> {
  taken(await completeInventory(needs, actor))
  const lines = await listInventory(needs.db)
  for (const { strategy, ...said } of followed) {
    const line = lines.find(({ strategyId }) => strategyId !== null && strategyId === idOf(strategy))
    if (!line?.id) continue
    const typed: TypedInventory = { ...line, ...said, unitId: line.unitId }
    taken(await editInventory(needs, actor, { ...typed, inventoryId: line.id, version: line.version }))
  }
  for (const line of inventory) await enter(needs, actor, line)
}

async function enter(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  { stop, ...line }: ExampleLine,
): Promise<void> {
  const typed: TypedInventory = { ...line, unitId: null, isRequired: line.requiredBy !== null }
  const { inventoryId } = taken(await addToInventory(needs, actor, typed))
  if (!stop) return
  const given = { inventoryId, version: 1, reason: stop.reason, decider: stop.decider }
  if (stop.state === 'proposed') taken(await proposeStop(needs, actor, given))
  else taken(await stopStrategy(needs, actor, { ...given, on: stop.on ?? '', matterNumber: null }))
}
