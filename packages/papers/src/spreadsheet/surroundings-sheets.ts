import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlanCommittee } from '@pejl/domain/plan/plan.ts'
import type { PlanLimit, PlanUnit, UnitKind } from '@pejl/domain/plan/unit.ts'
import type { Sheet } from './book.ts'
import { asDate } from './column.ts'
import { joinParts, written } from './parts.ts'
import type { PlanNames } from './plan-names.ts'
import { type Cell, leftOut } from './reading.ts'
import { longestCell } from './sheet-row.ts'

/** What the plan's other sheets are called. They are written, for people and for `pejl dose`; Pejl takes nothing in from them. */
export const sheetNames = {
  initiatives: 'Tiltag',
  units: 'Enheder',
  calendar: 'Kalender',
  limits: 'Grænser',
  committees: 'Udvalg',
  apart: 'Ikke samtidig',
  guide: 'Vejledning',
} as const

const unitKinds = {
  administration: 'forvaltning',
  department: 'afdeling',
  section: 'sektion',
  workplace: 'arbejdsplads',
} as const satisfies Record<UnitKind, string>

/** The words for what a limit counts, and in which periods. */
export const limitWords = {
  per: { quarter: 'kvartal', year: 'år' },
  counts: { starts: 'nye tiltag', load: 'pointuger', kroner: 'kroner' },
} as const satisfies { per: Record<PlanLimit['per'], string>; counts: Record<PlanLimit['counts'], string> }

/** What initiatives are planned within: units, calendar, limits, committees, and who is kept apart. */
export function surroundingsSheets(plan: ActionPlan, names: PlanNames): readonly Sheet[] {
  const unitName = (id: string | null): string | null => (id === null ? null : names.unit.name(id))
  return [
    sheet(
      sheetNames.units,
      [
        ['Enhed', 30],
        ['Hører under', 30],
        ['Slags', 14],
        ['Point', 8],
        ['Ad gangen', 10],
        ['Bærer i perioder', 46],
        ['Må gå over', 46],
      ],
      plan.units.map((unit) => [
        unitName(unit.id),
        unitName(unit.parentId),
        unitKinds[unit.kind],
        unit.points,
        unit.atOnce,
        capacities(unit),
        overloads(unit),
      ]),
    ),
    sheet(
      sheetNames.calendar,
      [
        ['Slags', 12],
        ['Navn', 34],
        ['Enhed', 30],
        ['Fra', 12],
        ['Til', 12],
        ['Procent', 9],
      ],
      [
        ...plan.calendar.map((one) => [
          'periode',
          one.name,
          null,
          asDate(one.fromOn),
          asDate(one.toOn),
          one.percent,
        ]),
        ...plan.frozen.map((one) => [
          'frys',
          one.why,
          unitName(one.unitId),
          asDate(one.fromOn),
          asDate(one.toOn),
          null,
        ]),
      ],
    ),
    sheet(
      sheetNames.limits,
      [
        ['Navn', 34],
        ['Enhed', 30],
        ['Pr.', 10],
        ['Tæller', 12],
        ['Højst', 14],
      ],
      plan.limits.map((one) => [
        one.name,
        unitName(one.unitId),
        limitWords.per[one.per],
        limitWords.counts[one.counts],
        one.most,
      ]),
    ),
    sheet(
      sheetNames.committees,
      [
        ['Udvalg', 40],
        ['Dage før mødet', 16],
        ['Møder', 14],
      ],
      plan.committees.map((one) => [names.committee.name(one.id), one.leadDays, meetings(one, plan.firstOn)]),
    ),
    sheet(
      sheetNames.apart,
      [
        ['Tiltag', 9],
        ['Ikke samtidig med', 18],
      ],
      plan.apart.map((pair) => pair.map((id: InitiativeId) => Number(names.initiative.name(id)))),
    ),
  ]
}

const sheet = (
  name: string,
  columns: readonly (readonly [heading: string, width: number])[],
  rows: readonly (readonly Cell[])[],
): Sheet => ({
  name,
  columns: columns.map(([heading, width]) => ({ heading, width })),
  rows: rows.map((row) => row.map((cell) => (isTooLong(cell) ? leftOut : cell))),
})

const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > longestCell

/** `2027-08-01 | 2027-12-31 | 4 point | 2 ad gangen | to stillinger er ubesatte`, one a line. */
const capacities = ({ capacities }: PlanUnit): string =>
  capacities
    .map(({ fromOn, toOn, points, atOnce, why }) => joinParts([fromOn, toOn, ...bears(points, atOnce), why]))
    .join('\n')

const overloads = ({ overloads }: PlanUnit): string =>
  overloads
    .map(({ fromOn, toOn, points, atOnce, reason, allowedBy }) =>
      joinParts([fromOn, toOn, ...bears(points, atOnce), reason, allowedBy]),
    )
    .join('\n')

const bears = (points: number | null, atOnce: number | null): readonly string[] => [
  points === null ? 'som ellers' : `${written(points)} point`,
  atOnce === null ? 'som ellers' : `${written(atOnce)} ad gangen`,
]

/** Those the plan's weeks can reach. */
const meetings = ({ meetings }: PlanCommittee, firstOn: Day): string =>
  meetings.filter((day) => day >= firstOn).join('\n')
