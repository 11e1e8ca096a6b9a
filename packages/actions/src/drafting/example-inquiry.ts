import type { Actor } from '@pejl/domain/access/actor.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InquiryTarget } from '@pejl/store/drafting/inquiry-store.ts'
import { findInquiry, listLinkChoices } from '@pejl/store/drafting/inquiry-views.ts'
import { findNewestVersion } from '@pejl/store/drafting/version-views.ts'
import { findDocumentId } from '@pejl/store/example-store.ts'
import type { ExampleInquiry } from './example-drafting.ts'
import { type ExampleDraftingNeeds, taken } from './example-drafting-needs.ts'
import { keyAt } from './example-edits.ts'
import { linkRecommendation, makeInquiry, parseTarget, tellOutcome } from './follow-inquiry.ts'

type Target = ExampleInquiry['outcomes'][number]['links'][number]
type IdOf = (title: string) => StrategyId | undefined

/** Follows the recommendations that the example's document lists, and tells what came of each. */
export async function loadExampleInquiry(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  { file, outcomes, ...inquiry }: ExampleInquiry,
  idOf: IdOf,
): Promise<void> {
  const documentId = await findDocumentId(needs.db, file)
  if (!documentId) return
  const made = taken(await makeInquiry(needs, actor, { ...inquiry, isOpen: true, documentId }))
  const recommendations = (await findInquiry(needs.db, made.inquiryId))?.recommendations ?? []
  for (const { number, state, outcome, links } of outcomes) {
    const found = recommendations.find((one) => one.number === number)
    if (!found) throw new Error(`the example has no recommendation ${number}`)
    const { id: recommendationId, version } = found
    taken(await tellOutcome(needs, actor, { recommendationId, version, state, outcome }))
    for (const link of links) {
      const target = await targetOf(needs, link, idOf)
      if (target) taken(await linkRecommendation(needs, actor, { recommendationId, target }))
    }
  }
}

async function targetOf(
  { db }: ExampleDraftingNeeds,
  link: Target,
  idOf: IdOf,
): Promise<InquiryTarget | undefined> {
  if ('initiative' in link) {
    const choices = await listLinkChoices(db)
    const found = choices.find(({ kind, label }) => kind === 'initiative' && label.endsWith(link.initiative))
    return found && parseTarget(found.value)
  }
  const strategyId = idOf(link.strategy)
  const newest = strategyId && (await findNewestVersion(db, strategyId))
  return newest ? { kind: 'passage', strategyId, passage: keyAt(newest.content, link.at) } : undefined
}
