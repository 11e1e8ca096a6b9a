import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, StrategyId } from '@pejl/domain/common/id.ts'
import { matterSlug } from '@pejl/domain/identifiers/matter-number.ts'
import type { TypedMatter } from '@pejl/domain/matters/matter-text.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { findMatterForStaff } from '@pejl/store/matters/matter-views.ts'
import { hasRoutes } from '@pejl/store/matters/route-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { taken } from '../drafting/example-drafting-needs.ts'
import { type ExampleMatterNeeds, takeMatterStep } from './example-matter-steps.ts'
import type { ExampleMatter, ExampleMatters } from './example-matters.ts'
import { editMatter, makeMatter } from './make-matter.ts'

/**
 * Loads the example's matters and their ways by the same actions that people use, each step on its day. All in one
 * transaction; a database in which a way is planned already is left alone.
 */
export async function loadExampleMatters(
  { database }: { readonly database: Database },
  actor: Actor,
  example: ExampleMatters,
): Promise<void> {
  await database.staff(async (db) => {
    // another process may load it too: the second waits here, and finds it done
    await lockRecord(db)
    if (await hasRoutes(db)) return
    const committees = new Map((await listCommittees(db)).map(({ slug, id }) => [slug, id]))
    const strategies = await listStrategiesForStaff(db)
    for (const matter of example.matters) {
      const strategyId = strategies.find(({ title }) => title.startsWith(matter.strategy ?? '-'))?.id ?? null
      await loadMatter({ db, committees }, actor, matter, strategyId)
    }
  }, askedBy(actor))
}

async function loadMatter(
  { db, committees }: { readonly db: Db; readonly committees: ReadonlyMap<string, CommitteeId> },
  actor: Actor,
  matter: ExampleMatter,
  strategyId: StrategyId | null,
): Promise<void> {
  const needs = (on: Day): ExampleMatterNeeds => ({
    database: { staff: (work) => work(db) },
    db,
    committees,
    today: () => on,
  })
  const id = await makeOrFind(needs(matter.begunOn), actor, matter, strategyId)
  if (!id) return
  const begun = matter.steps.find((step) => step.do === 'begin')
  const count = begun?.do === 'begin' ? begun.stops.length : 0
  for (const step of matter.steps) await takeMatterStep(needs(step.on), actor, { id, count }, step)
}

/** A matter of the example's own is made; one that its documents tell of gets its committee. */
async function makeOrFind(
  needs: ExampleMatterNeeds,
  actor: Actor,
  { number, title, committee, responsible, access }: ExampleMatter,
  strategyId: StrategyId | null,
): Promise<MatterId | undefined> {
  const typed: TypedMatter = {
    title: title ?? '',
    committeeId: needs.committees.get(committee) ?? null,
    responsible,
    strategyId,
    isClosed: access.kind === 'closed',
    reason: access.kind === 'closed' ? access.reason : '',
    neutralTitle: access.kind === 'closed' ? access.neutralTitle : '',
    announced: access.kind === 'announced',
  }
  if (title !== null) return taken(await makeMatter(needs, actor, { ...typed, number })).id
  const known = await findMatterForStaff(needs.db, matterSlug(number))
  if (known) taken(await editMatter(needs, actor, { ...typed, matterId: known.id, version: known.version }))
  return known?.id
}
