import type { Actor } from '@pejl/domain/access/actor.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { loadInitiative } from '@pejl/store/plan/initiative-store.ts'
import { findInitiativeText } from '@pejl/store/plan/initiative-text-views.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { listRevisions } from '@pejl/store/plan/revision-views.ts'
import { adoptRevision } from './adopt-revision.ts'
import { allowOverload } from './allow-overload.ts'
import { addCapacity } from './change-capacity.ts'
import { changeState } from './change-state.ts'
import { editInitiative } from './edit-initiative.ts'
import { exampleInitiative } from './example-initiative.ts'
import type { ExampleNames, ExampleNeeds } from './example-names.ts'
import type { ExamplePlan, ExampleStep } from './example-plan.ts'
import { giveStatus } from './give-status.ts'
import { makeInitiative } from './make-initiative.ts'
import { moveInitiatives } from './move-initiatives.ts'
import { saveRevision } from './save-revision.ts'

type Taken = { readonly ok: boolean }
type Step<Do extends ExampleStep['do']> = Extract<ExampleStep, { readonly do: Do }>

/** One thing that happened in the example, done by the action for it. */
export async function takeExampleStep(
  needs: ExampleNeeds,
  actor: Actor,
  plan: ExamplePlan,
  names: ExampleNames,
  step: ExampleStep,
): Promise<Taken> {
  switch (step.do) {
    case 'make':
      return make(needs, actor, plan, names, step)
    case 'state':
      return turn(needs, actor, idOf(names, step.initiative), step)
    case 'weeks':
      return lengthen(needs, actor, idOf(names, step.initiative), step)
    case 'status':
      return giveStatus(needs, actor, { ...step, initiativeId: idOf(names, step.initiative) })
    case 'move':
      return move(needs, actor, names, step)
    case 'capacity':
      return addCapacity(needs, actor, {
        ...step,
        unitId: names.units.get(step.unit) ?? '',
        anyway: true,
      })
    case 'overload':
      return allowOverload(needs, actor, { ...step, unitId: names.units.get(step.unit) ?? '' })
    case 'revision': {
      const strategyId = names.strategies.get(step.strategy) ?? ''
      return saveRevision(needs, actor, { strategyId, note: step.note, reasons: {} })
    }
    case 'adopt':
      return adopt(needs, actor, names, step)
  }
}

async function make(
  needs: ExampleNeeds,
  actor: Actor,
  plan: ExamplePlan,
  names: ExampleNames,
  step: Step<'make'>,
): Promise<Taken> {
  const example = plan.initiatives.find(({ key }) => key === step.initiative)
  if (!example) return { ok: false }
  const made = await makeInitiative(needs, actor, await exampleInitiative(needs, names, example))
  if (!made.ok) return made
  const { initiativeId } = made.value
  names.initiatives.set(example.key, initiativeId)
  return step.isIdea ? made : turn(needs, actor, initiativeId, { state: 'proposed' })
}

async function turn(
  needs: ExampleNeeds,
  actor: Actor,
  initiativeId: InitiativeId,
  { state, reason, happened }: Pick<Step<'state'>, 'state' | 'reason' | 'happened'>,
): Promise<Taken> {
  const version = (await loadInitiative(needs.db, initiativeId))?.version ?? 0
  const wish = { initiativeId, version, state, reason: reason ?? null, on: happened ?? null }
  return changeState(needs, actor, wish)
}

async function lengthen(
  needs: ExampleNeeds,
  actor: Actor,
  initiativeId: InitiativeId,
  { weeks, reason }: Step<'weeks'>,
): Promise<Taken> {
  const text = await findInitiativeText(needs.db, initiativeId)
  const version = (await loadInitiative(needs.db, initiativeId))?.version ?? 0
  return text
    ? editInitiative(needs, actor, { ...text, weeks, initiativeId, version, reason, anyway: true })
    : { ok: false }
}

async function move(
  needs: ExampleNeeds,
  actor: Actor,
  names: ExampleNames,
  { starts, pinned, reason }: Step<'move'>,
): Promise<Taken> {
  const moves = Object.entries(starts).map(([key, startsOn]) => ({
    initiativeId: idOf(names, key),
    startsOn,
    pinned: pinned ?? false,
  }))
  const edition = await findEdition(needs.db)
  return moveInitiatives(needs, actor, { edition, moves, reason: reason ?? null })
}

async function adopt(
  needs: ExampleNeeds,
  actor: Actor,
  names: ExampleNames,
  { strategy, matter, committee, decidedOn }: Step<'adopt'>,
): Promise<Taken> {
  const strategyId = names.strategies.get(strategy)
  const [revision] = strategyId ? await listRevisions(needs.db, strategyId) : []
  if (!revision) return { ok: false }
  return adoptRevision(needs, actor, {
    revisionId: revision.id,
    version: revision.version,
    matterNumber: matter,
    committeeId: names.committees.get(committee) ?? '',
    decidedOn,
  })
}

const idOf = ({ initiatives }: ExampleNames, key: string): InitiativeId => {
  const id = initiatives.get(key)
  if (!id) throw new Error(`the example has not made ${key}`)
  return id
}
