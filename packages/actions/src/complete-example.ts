import type { Actor } from '@pejl/domain/access/actor.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { monthsOf, periodAt } from '@pejl/domain/common/period.ts'
import { slugOf } from '@pejl/domain/identifiers/slug.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { type FileCommitment, listFileCommitments, listFileItems } from '@pejl/store/example-store.ts'
import { completePrinciples } from '@pejl/store/principle-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'
import { completeStrategy } from '@pejl/store/strategy-store.ts'
import { listStrategiesForStaff, type StaffStrategy } from '@pejl/store/strategy-views.ts'
import { commitmentAbout } from './commitment-about.ts'
import type { ExampleEvidence, ExampleMunicipality, ExampleStrategy } from './example-folder.ts'
import type { ExamplePlan } from './plan/example-plan.ts'
import { loadExamplePlan } from './plan/load-example-plan.ts'
import { addEvidence } from './settle-evidence.ts'

interface Needs {
  readonly database: Database
  readonly say: (text: string) => void
}

/**
 * Adds to the example what its documents leave out: the strategies' objectives, evidence for what was kept, and the
 * action plan.
 */
export async function completeExample(
  needs: Needs,
  actor: Actor,
  municipality: ExampleMunicipality,
  plan: ExamplePlan,
): Promise<void> {
  await needs.database.staff(async (db) => {
    for (const strategy of municipality.strategies) await complete(db, strategy)
    await saveEntries(db, await listStrategyEntries(db))
  })
  for (const evidence of municipality.evidence) await linkOne(needs, actor, evidence)
  const strategies = await needs.database.staff(listStrategiesForStaff)
  const named = municipality.strategies.flatMap((wanted) => {
    const found = strategies.find((one) => isWanted(one, wanted))
    return found ? [[wanted.slug, found.id] as const] : []
  })
  await loadExamplePlan(needs, actor, plan, new Map(named))
}

async function complete(db: Db, wanted: ExampleStrategy): Promise<void> {
  const strategies = await listStrategiesForStaff(db)
  const found = strategies.find((one) => isWanted(one, wanted))
  if (!found) return
  await completeStrategy(db, found.id, {
    purpose: wanted.purpose,
    period: wanted.period,
    state: wanted.status,
  })
  const principles = wanted.principles.map((principle) => ({
    ...principle,
    objectives: principle.objectives.map((text, i) => ({ number: i + 1, text })),
  }))
  await completePrinciples(db, found.id, principles)
}

/** Whether a strategy that was found in the documents is one of the example's. */
function isWanted({ title, area }: StaffStrategy, wanted: ExampleStrategy): boolean {
  return wanted.title.startsWith(title) || slugOf(area).startsWith(slugOf(wanted.area))
}

async function linkOne({ database, say }: Needs, actor: Actor, wanted: ExampleEvidence): Promise<void> {
  const { commitmentFile, documentFile, evidenceQuote, note } = wanted
  const [commitments, items] = await database.staff(async (db) => [
    await listFileCommitments(db, commitmentFile),
    await listFileItems(db, documentFile),
  ])
  const commitment = commitmentAbout(commitments, wanted.commitmentQuote)
  for (const { id: itemId, heldOn } of commitment ? items : []) {
    if (!commitment) continue
    const occurrence = occurrenceAt(commitment, heldOn)
    const given = { commitmentId: commitment.id, occurrence, itemId, quote: evidenceQuote, why: note }
    const added = await addEvidence({ database }, actor, given)
    if (added.ok) return
  }
  say(
    `Eksemplets dokumentation i ${documentFile} blev ikke knyttet: løftet eller sætningen blev ikke fundet.`,
  )
}

function occurrenceAt({ recurs }: FileCommitment, heldOn: string | null): string {
  const step = recurs === null ? undefined : monthsOf(recurs)
  const day = parseDay(heldOn)
  return step === undefined || !day ? '' : periodAt(day, step).key
}
