import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, MatterId, ObjectiveId, UnitId } from '@pejl/domain/plan/initiative.ts'
import { planColumns, stateNames } from '@pejl/papers/spreadsheet/columns.ts'
import { type Headings, readHeadings } from '@pejl/papers/spreadsheet/headings.ts'
import { type Naming, type PlanNames, planNames } from '@pejl/papers/spreadsheet/plan-names.ts'
import { blankInitiative, type ReadRow, readRows } from '@pejl/papers/spreadsheet/read-rows.ts'
import { type Cell, dayIn, NotUnderstood, textOf } from '@pejl/papers/spreadsheet/reading.ts'
import { sheetNames } from '@pejl/papers/spreadsheet/surroundings-sheets.ts'
import type { z } from 'zod'
import type { planFile } from './plan-file-schema.ts'
import type { Sheets } from './workbook-sheet.ts'

type Written = z.input<typeof planFile>

/** The initiatives of an exported workbook, as a portfolio file has them: known by their numbers. */
export function readInitiatives(
  sheets: Sheets,
  { units, committees }: { readonly units: readonly string[]; readonly committees: readonly string[] },
  faults: string[],
): Written['initiatives'] {
  const table = sheets.get(sheetNames.initiatives) ?? []
  const headings = readHeadings(table)
  if (!headings) {
    faults.push(`der er intet ark »${sheetNames.initiatives}« med overskrifter`)
    return []
  }
  const numbers = numbersIn(table, headings)
  const names = namesOf(units, committees, numbers)
  const plan = { state: 'planned', present: null, adopted: null, pinned: false, began: null } as const
  const known = new Map(
    numbers.map((number) => [number, { number, version: 1, text: blankInitiative, plan }] as const),
  )
  const read = readRows(table, known, names)
  if (!read.ok) {
    if (read.reason === 'faults')
      for (const { cell, heading, say } of read.faults)
        faults.push(`${sheetNames.initiatives}!${cell} (${heading}): ${say}`)
    else faults.push(`arket »${sheetNames.initiatives}« har mere end 5.000 rækker`)
    return []
  }
  return read.rows.map((row) =>
    written(row, plannedIn(table[row.row - 1] ?? [], headings, row.row, faults), names),
  )
}

function numbersIn(table: readonly (readonly Cell[])[], headings: Headings): readonly number[] {
  const place = headings.places.get('Nr.')
  if (place === undefined) return []
  const numbers = table
    .slice(headings.row + 1)
    .map((cells) => Number(textOf(cells[place] ?? null) || Number.NaN))
  return [...new Set(numbers.filter(Number.isInteger))]
}

/** Names that are only compared with one another; what dosing does not look at may be anything. */
function namesOf(
  units: readonly string[],
  committees: readonly string[],
  numbers: readonly number[],
): PlanNames {
  const all = planNames({
    units: units.map((name, n) => ({ id: idOf<UnitId>(1, n), name, slug: name })),
    committees: committees.map((name, n) => ({ id: idOf<CommitteeId>(2, n), name })),
    initiatives: numbers.map((number, n) => ({ id: idOf<InitiativeId>(3, n), number })),
    objectives: [],
    matters: [],
  })
  const unread = <Id extends string>(kind: number): Naming<Id> => ({
    name: (id) => id,
    find: () => idOf<Id>(kind, 0),
    names: [],
  })
  return { ...all, objective: unread<ObjectiveId>(4), matter: unread<MatterId>(5) }
}

/** Of the form that ids have. */
const idOf = <Id extends string>(kind: number, n: number): Id =>
  `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}` as Id

type Planned = Pick<Written['initiatives'][number], 'state' | 'startsOn' | 'pinned' | 'adopted' | 'began'>

const [stateAt, startAt, , pinnedAt, adoptedStartAt, adoptedEndAt, beganAt] = planColumns

/** What the plan says of a row, in the columns that are only read here. */
function plannedIn(cells: readonly Cell[], { places }: Headings, row: number, faults: string[]): Planned {
  const cellOf = ({ heading }: { readonly heading: string }): Cell => cells[places.get(heading) ?? -1] ?? null
  const day = (column: { readonly heading: string }) => {
    try {
      return dayIn(cellOf(column))
    } catch (reason) {
      if (!(reason instanceof NotUnderstood)) throw reason
      faults.push(`${sheetNames.initiatives}, række ${row} (${column.heading}): ${reason.message}`)
      return null
    }
  }
  const word = textOf(cellOf(stateAt)).trim().toLowerCase()
  const state = (Object.keys(stateNames) as (keyof typeof stateNames)[]) // the keys of a table of our own
    .find((key) => stateNames[key] === word)
  const [startsOn, endsOn] = [day(adoptedStartAt), day(adoptedEndAt)]
  return {
    ...(state ? { state } : {}),
    startsOn: day(startAt),
    pinned: textOf(cellOf(pinnedAt)).trim().toLowerCase() === 'ja',
    adopted: startsOn && endsOn ? { startsOn, endsOn } : null,
    began: day(beganAt),
  }
}

function written(
  { number, row, text }: ReadRow,
  planned: Planned,
  { unit, committee, initiative }: PlanNames,
): Written['initiatives'][number] {
  return {
    id: number === null ? `række ${row}` : String(number),
    title: text.title,
    owner: text.owner,
    rank: text.rank,
    weeks: text.weeks,
    earliestOn: text.earliestOn,
    targetOn: text.targetOn,
    deadlineOn: text.deadlineOn,
    cost: text.cost,
    loads: text.loads.map(({ unitId, points }) => ({ unit: unit.name(unitId), points: [...points] })),
    waits: text.waits.map((wait) => {
      const lag = { leastWeeks: wait.leastWeeks, mostWeeks: wait.mostWeeks }
      if (wait.kind === 'initiative') return { after: initiative.name(wait.afterId), ...lag }
      const body = committee.name(wait.committeeId)
      return wait.kind === 'decision'
        ? { decision: body, metOn: wait.metOn, ...lag }
        : { involvement: body, metOn: wait.metOn, ...lag }
    }),
    ...planned,
  }
}
