import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, InitiativeText, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Database } from '@pejl/store/db.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { changeState } from '../plan/change-state.ts'
import { makeInitiative } from '../plan/make-initiative.ts'
import { makeUnit } from '../plan/make-unit.ts'
import { moveInitiatives } from '../plan/move-initiatives.ts'
import { editor, secretary } from './people.ts'

/** A Sunday; the week before begins on 23 November 2026. */
export const today = (): Day => '2026-11-29' as Day

/** An initiative that asks for little. */
export function initiativeText(text: Partial<InitiativeText> = {}): InitiativeText {
  return {
    title: 'Tidlig tavle',
    difference: null,
    owner: 'Chefen for Børn og Unge',
    unitId: null,
    objectives: [],
    rank: 2,
    weeks: 10,
    earliestOn: null,
    targetOn: null,
    deadlineOn: null,
    loads: [],
    waits: [],
    budgets: [],
    indicators: [],
    milestones: [],
    cost: null,
    isOpen: true,
    ...text,
  }
}

/** Makes a unit that bears so many points; what the action answers must be a success. */
export async function unitNamed(
  database: Database,
  name: string,
  points: number | null = null,
): Promise<UnitId> {
  const unit = { name, kind: 'workplace', parentId: null, committeeId: null, points, atOnce: null } as const
  const made = await makeUnit({ database }, secretary, unit)
  if (!made.ok) throw new Error(made.reason)
  return made.value.unitId
}

/** Makes an initiative and proposes it. */
export async function proposed(
  database: Database,
  text: Partial<InitiativeText> = {},
): Promise<InitiativeId> {
  const made = await makeInitiative({ database }, editor, initiativeText(text))
  if (!made.ok) throw new Error(made.reason)
  const { initiativeId } = made.value
  const given = { initiativeId, version: 1, state: 'proposed', reason: null }
  const changed = await changeState({ database, today }, editor, given)
  if (!changed.ok) throw new Error(changed.reason)
  return initiativeId
}

/** Gives an initiative its days as the plan is now. */
export async function move(database: Database, initiativeId: InitiativeId, startsOn: string, reason = '') {
  const edition = await database.staff(findEdition)
  const moves = [{ initiativeId, startsOn: startsOn as Day, pinned: false }] // the tests name days that exist
  return moveInitiatives({ database, today }, editor, { edition, moves, reason })
}
