import type { CommitmentId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, InitiativeText, MatterId, Wait } from '@pejl/domain/plan/initiative.ts'
import { listFileCommitments } from '@pejl/store/example-store.ts'
import { listMatterChoices, listObjectiveChoices } from '@pejl/store/plan/choice-views.ts'
import { commitmentAbout } from '../commitment-about.ts'
import type { ExampleNames, ExampleNeeds } from './example-names.ts'
import type { ExampleInitiative, ExampleWait } from './example-plan.ts'

/** An initiative of the example with ids in place of its keys. What its file does not have any more is left out, and told. */
export async function exampleInitiative(
  { db, say }: ExampleNeeds,
  names: ExampleNames,
  example: ExampleInitiative,
): Promise<InitiativeText & { readonly commitmentId: CommitmentId | null }> {
  const { key, unit, objectives, loads, waits, budgets, indicators, milestones, promise, ...text } = example
  const choices = await listObjectiveChoices(db)
  const served = objectives.flatMap((objective) => {
    const [slug = '', n] = objective.split('/')
    const strategyId = names.strategies.get(slug)
    const choice = choices.find((one) => one.strategyId === strategyId && one.n === Number(n))
    if (!choice) say(`Eksemplets tiltag ${key} fandt ikke målsætningen ${objective}.`)
    return choice?.id ?? []
  })
  const matterOf = async (number: string | null | undefined): Promise<MatterId | null> =>
    number ? ((await listMatterChoices(db, number)).find((one) => one.number === number)?.id ?? null) : null
  const commitment = promise && commitmentAbout(await listFileCommitments(db, promise.file), promise.quote)
  if (promise && !commitment) say(`Eksemplets tiltag ${key} fandt ikke sit løfte i ${promise.file}.`)

  return {
    earliestOn: null,
    targetOn: null,
    deadlineOn: null,
    cost: null,
    isOpen: true,
    ...text,
    unitId: names.units.get(unit) ?? null,
    objectives: served,
    loads: Object.entries(loads).flatMap(([place, points]) => {
      const unitId = names.units.get(place)
      return unitId ? [{ unitId, points }] : []
    }),
    waits: await Promise.all(
      (waits ?? []).map(async (wait) => waitOf(names, wait, await matterOf(wait.matter))),
    ),
    budgets: await Promise.all(
      (budgets ?? []).map(async ({ matter, ...budget }) => ({ ...budget, matterId: await matterOf(matter) })),
    ),
    indicators: (indicators ?? []).map((indicator) => ({ ...indicator, id: null })),
    milestones: milestones ?? [],
    commitmentId: commitment?.id ?? null,
  }
}

function waitOf(
  { initiatives, committees }: ExampleNames,
  wait: ExampleWait,
  matterId: MatterId | null,
): Wait {
  const { kind, leastWeeks } = wait
  const rest = { leastWeeks, mostWeeks: wait.mostWeeks ?? null, note: wait.note ?? null }
  if (kind === 'initiative') {
    const afterId = initiatives.get(wait.after ?? '') ?? ('' as InitiativeId) // the action refuses what is no id
    return { kind, afterId, ...rest }
  }
  return {
    kind,
    committeeId: committees.get(wait.committee ?? '') ?? '',
    matterId,
    metOn: wait.metOn ?? null,
    ...rest,
  }
}
