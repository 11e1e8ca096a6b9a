import type { InitiativeId, InitiativeText, MatterId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import {
  type CommitteeChoice,
  listCommitteeChoices,
  listObjectiveChoices,
  type ObjectiveChoice,
} from './choice-views.ts'
import { findInitiativeText } from './initiative-text-views.ts'
import { listPlanUnits } from './plan-views.ts'

/** What an initiative's form lets one choose among, each list in the order it is shown. */
export interface InitiativeChoices {
  readonly units: readonly UnitChoice[]
  readonly objectives: readonly ObjectiveChoice[]
  readonly committees: readonly CommitteeChoice[]
  /** Every one that has a number, newest first: the form knows them by it. */
  readonly matters: readonly { readonly id: MatterId; readonly number: string; readonly title: string }[]
  readonly initiatives: readonly InitiativeChoice[]
}

export interface InitiativeChoice {
  readonly id: InitiativeId
  readonly number: number
  readonly title: string
}

/** `depth` 0 is the top of the tree. */
export interface UnitChoice {
  readonly id: UnitId
  readonly name: string
  readonly depth: number
}

/** Everything the form of an initiative offers. */
export async function findInitiativeChoices(db: Db): Promise<InitiativeChoices> {
  return {
    units: await listUnitChoices(db),
    objectives: await listObjectiveChoices(db),
    committees: await listCommitteeChoices(db),
    matters: await db.rows(sql`select id, number, title from matters where number is not null
      order by substr(number, 1, 2) desc, length(number) desc, number desc`),
    initiatives: await listInitiativeChoices(db),
  }
}

/** Every initiative by its title. */
export async function listInitiativeChoices(db: Db): Promise<readonly InitiativeChoice[]> {
  return db.rows(sql`select id, number, title from initiatives order by title collate danish, number`)
}

/** Units as a tree is read: parents before children. */
export async function listUnitChoices(db: Db): Promise<readonly UnitChoice[]> {
  const depths = new Map<string, number>()
  return (await listPlanUnits(db)).map(({ id, name, parentId }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1
    depths.set(id, depth)
    return { id, name, depth }
  })
}

/** An initiative as its form is opened. The version is read first: what is saved in between makes it stale, not lost. */
export async function findInitiativeForm(
  db: Db,
  id: InitiativeId,
): Promise<
  { readonly id: InitiativeId; readonly version: number; readonly text: InitiativeText } | undefined
> {
  const [row] = await db.rows<{ version: number }>(sql`select version from initiatives where id = ${id}`)
  const text = row && (await findInitiativeText(db, id))
  return text && { id, version: row.version, text }
}
