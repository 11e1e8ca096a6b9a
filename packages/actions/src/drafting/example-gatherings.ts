import type { Actor } from '@pejl/domain/access/actor.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import { findGathering, listGatherings } from '@pejl/store/drafting/gathering-views.ts'
import { findNewestVersion } from '@pejl/store/drafting/version-views.ts'
import { collectInputs } from './collect-input.ts'
import { makeGathering } from './edit-gathering.ts'
import type { ExampleGathering } from './example-drafting.ts'
import { type ExampleDraftingNeeds, taken } from './example-drafting-needs.ts'
import { keyAt } from './example-edits.ts'
import { linkInput } from './link-input.ts'

/** The example's gatherings with the first version, and the links from their input to the words of each version. */
export async function loadExampleGatherings(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  strategyId: StrategyId,
  gatherings: readonly ExampleGathering[],
  version: number,
): Promise<void> {
  if (version === 1) for (const one of gatherings) await enter(needs, actor, strategyId, one)
  const newest = await findNewestVersion(needs.db, strategyId)
  if (!newest) throw new Error('the example has input and no version')
  for (const { id, title } of await listGatherings(needs.db, strategyId)) {
    const wanted = gatherings.find((one) => one.title === title)
    const given = (await findGathering(needs.db, strategyId, id))?.given ?? []
    for (const { text, link } of wanted?.inputs ?? []) {
      const input = given.find((one) => one.text === text)
      if (!input || link?.version !== version) continue
      const passage = keyAt(newest.content, link.at)
      taken(await linkInput(needs, actor, { inputId: input.id, passage, words: link.words }))
    }
  }
}

async function enter(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  strategyId: StrategyId,
  { groups, persons, inputs, ...gathering }: ExampleGathering,
): Promise<void> {
  const guests = [
    ...groups.map((label) => ({ label, isPerson: false })),
    ...persons.map((label) => ({ label, isPerson: true })),
  ]
  const made = await makeGathering(needs, actor, { ...gathering, strategyId, guests, isOpen: true })
  const { gatheringId } = taken(made)
  for (const { theme, by, text, open } of inputs) {
    const given = { gatheringId, pasted: text, saidBy: by, theme, isOpen: open }
    taken(await collectInputs(needs, actor, given))
  }
}
