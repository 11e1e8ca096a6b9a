import type { Actor } from '@pejl/domain/access/actor.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { findVersion } from '@pejl/store/drafting/version-views.ts'
import { adoptVersion } from './adopt-version.ts'
import type { ExampleVersion } from './example-drafting.ts'
import { type ExampleDraftingNeeds, taken } from './example-drafting-needs.ts'
import { sendToHearing } from './send-to-hearing.ts'

/** Sends the example's version out, or enters the decision that adopted it. */
export async function finishExample(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  { strategyId, number, given }: { strategyId: StrategyId; number: number; given: ExampleVersion },
): Promise<void> {
  const version = (await findVersion(needs.db, strategyId, number))?.version ?? 0
  const at = { strategyId, number, version }
  if (given.state === 'hearing') {
    taken(await sendToHearing(needs, actor, { ...at, from: given.from, until: given.until }))
    return
  }
  const committee = (await listCommittees(needs.db)).find(({ name }) => name === given.committee)
  taken(
    await adoptVersion(needs, actor, {
      ...at,
      matterNumber: given.matter,
      committeeId: committee?.id ?? '',
      decidedOn: given.decidedOn,
      quote: null,
      validFrom: given.validFrom,
      expiresOn: given.expiresOn,
    }),
  )
}
