import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, MatterId, ObjectiveId, UnitId } from '@pejl/domain/plan/initiative.ts'

/** What a spreadsheet calls things, both ways. */
export interface PlanNames {
  readonly unit: Naming<UnitId>
  readonly objective: Naming<ObjectiveId>
  readonly committee: Naming<CommitteeId>
  readonly matter: Naming<MatterId>
  readonly initiative: Naming<InitiativeId>
}

export interface Naming<Id extends string> {
  name(id: string): string
  /** Letters' case and spaces do not count. */
  find(name: string): Id | undefined
  readonly names: readonly string[]
}

interface Named<Id extends string> {
  readonly id: Id
  readonly name: string
  /** What tells it from others of its name. */
  readonly code: string
}

export interface KnownThings {
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly slug: string }[]
  readonly objectives: readonly {
    readonly id: ObjectiveId
    readonly strategySlug: string
    readonly n: number
  }[]
  readonly committees: readonly { readonly id: CommitteeId; readonly name: string }[]
  readonly matters: readonly { readonly id: MatterId; readonly number: string }[]
  readonly initiatives: readonly { readonly id: InitiativeId; readonly number: number }[]
}

export function planNames({ units, objectives, committees, matters, initiatives }: KnownThings): PlanNames {
  return {
    unit: naming(units.map(({ id, name, slug }) => ({ id, name, code: slug }))),
    objective: naming(
      objectives.map(({ id, strategySlug, n }) => ({ id, name: `${strategySlug}:${n}`, code: String(id) })),
    ),
    committee: naming(committees.map(({ id, name }) => ({ id, name, code: String(id) }))),
    matter: naming(matters.map(({ id, number }) => ({ id, name: number, code: String(id) }))),
    initiative: naming(initiatives.map(({ id, number }) => ({ id, name: String(number), code: String(id) }))),
  }
}

/** A name that several have gets its code in brackets. What would not come back as it is becomes its code alone. */
function naming<Id extends string>(things: readonly Named<Id>[]): Naming<Id> {
  const counts = new Map<string, number>()
  for (const { name } of things) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1)
  const names = new Map(
    things.map(({ id, name, code }) => [
      id as string,
      counts.get(fold(name)) === 1 ? name : `${name} [${code}]`,
    ]),
  )
  const ids = new Map(things.map(({ id }) => [fold(names.get(id) ?? ''), id]))
  return {
    name: (id) => names.get(id) ?? id,
    find: (name) => ids.get(fold(name)),
    names: [...names.values()],
  }
}

const fold = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('da')
