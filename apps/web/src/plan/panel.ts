import type { InitiativeId, InitiativeLoad, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { PlanUnit } from '@pejl/domain/plan/unit.ts'
import { whyNotEarlier } from '@pejl/dosing/portfolio/why-not-earlier.ts'
import type { Language } from '../language.ts'
import type { BoardRow } from './board.ts'
import type { HeatRow } from './heat.ts'
import type { Counted, Shown } from './model.ts'
import { namesIn } from './names.ts'
import type { PlanTexts } from './texts.ts'
import { activitiesIn, worksOf } from './troubled.ts'
import { reasonText, type Told, violationTexts } from './why.ts'

/** What is told of the initiative that is chosen. */
export interface Panel {
  readonly row: BoardRow
  readonly initiative: PlannedInitiative
  /** What binds in the week before it begins comes first. */
  readonly why: readonly string[]
  readonly broken: readonly string[]
  readonly loads: readonly { readonly unitId: UnitId; readonly unit: string; readonly points: string }[]
}

/** What is told of the unit that is chosen. */
export interface UnitPanel {
  readonly unit: PlanUnit
  readonly heat: HeatRow
  readonly broken: readonly string[]
}

export function toldOf(counted: Counted, language: Language, t: PlanTexts): Told {
  return { names: namesIn(counted, t.everywhere), language, t }
}

export function panelOf(counted: Counted, { rows }: Shown, id: InitiativeId, told: Told): Panel | null {
  const row = rows.find((one) => one.id === id)
  const initiative = counted.plan.initiatives.find((one) => one.id === id)
  if (!row || !initiative) return null
  const units = new Map(counted.plan.units.map((unit) => [unit.id, unit.name]))
  const works = worksOf(counted)
  return {
    row,
    initiative,
    why: whyTexts(counted, row, told),
    broken: violationTexts(
      counted.violations.filter((violation) => activitiesIn(works, violation).includes(id)),
      told,
    ),
    loads: initiative.loads.map(({ unitId, points }) => ({
      unitId,
      unit: units.get(unitId) ?? '',
      points: formatPoints(points, told.t),
    })),
  }
}

export function unitPanelOf(counted: Counted, { heat }: Shown, id: UnitId, told: Told): UnitPanel | null {
  const row = heat.find(({ unit }) => unit.id === id)
  if (!row) return null
  const violations = counted.violations.filter((one) => 'unit' in one && one.unit === id)
  return { unit: row.unit, heat: row, broken: violationTexts(violations, told) }
}

/** Several numbers for equal parts of its life are written with a semicolon between, for a comma is a Danish decimal. */
export const formatPoints = (points: InitiativeLoad['points'], t: Pick<PlanTexts, 'figure'>): string =>
  points.map((value) => t.figure(value)).join('; ')

/** Points as typed: `2`, `1,5` or `1; 3; 2`; nothing when it cannot be read. */
export function parsePoints(text: string): readonly number[] | undefined {
  const parts = text.split(';').map((part) => part.trim().replace(',', '.'))
  const points = parts.map(Number)
  const isRead = parts.every((part) => /^\d+(\.\d+)?$/.test(part)) && points.length <= 12
  return isRead ? points : undefined
}

function whyTexts(counted: Counted, row: BoardRow, told: Told): readonly string[] {
  const { t } = told
  if (row.state === 'running') return [t.why.begun]
  if (row.state === 'done' || row.state === 'closed') return [t.why.ended]
  const reasons = whyNotEarlier(counted.inWeeks.portfolio, counted.starts, row.id)
  return [...new Set(reasons.map((reason) => reasonText(reason, told)))]
}
