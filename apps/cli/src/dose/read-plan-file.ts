import type { Day } from '@pejl/domain/common/day.ts'
import { endOfWork } from '@pejl/domain/plan/calendar.ts'
import type { InitiativeId, UnitId, Wait } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { gridAt, mondayOf } from '@pejl/domain/plan/weeks.ts'
import { type PlanFile, planFile } from './plan-file-schema.ts'
import { explainIssue, unknownIn } from './plan-file-texts.ts'

/** The plan of a portfolio file and the day it is made on, or what is wrong with the file, a sentence each. */
export type PlanFileRead =
  | { readonly ok: true; readonly plan: ActionPlan; readonly today: Day }
  | { readonly ok: false; readonly faults: readonly string[] }

export function readPlanFile(text: string): PlanFileRead {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (fault) {
    return { ok: false, faults: [`filen er ikke gyldig JSON: ${(fault as SyntaxError).message}`] }
  }
  const parsed = planFile.safeParse(given, { reportInput: true })
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(explainIssue) }
  const faults = findUnknown(parsed.data)
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, plan: planOf(parsed.data), today: parsed.data.today }
}

/** Whatever the file names must stand in it. */
function findUnknown(file: PlanFile): readonly string[] {
  const units = new Set(file.units.map(({ id }) => id))
  const committees = new Set(file.committees.map(({ id }) => id))
  const initiatives = new Set(file.initiatives.map(({ id }) => id))
  const named = [
    ...file.units.map(({ parent }, i) => [units, parent, `units[${i}].parent`] as const),
    ...file.frozen.map(({ unit }, i) => [units, unit, `frozen[${i}].unit`] as const),
    ...file.limits.map(({ unit }, i) => [units, unit, `limits[${i}].unit`] as const),
    ...file.apart.flatMap((pair, i) => pair.map((one) => [initiatives, one, `apart[${i}]`] as const)),
    ...file.initiatives.flatMap(({ loads, waits }, i) => [
      ...loads.map(({ unit }, j) => [units, unit, `initiatives[${i}].loads[${j}].unit`] as const),
      ...waits.map((wait, j) =>
        'after' in wait
          ? ([initiatives, wait.after, `initiatives[${i}].waits[${j}].after`] as const)
          : ([committees, bodyOf(wait), `initiatives[${i}].waits[${j}]`] as const),
      ),
    ]),
  ]
  return named.flatMap(([known, id, where]) => (id === null || known.has(id) ? [] : [unknownIn(where, id)]))
}

type FileWait = PlanFile['initiatives'][number]['waits'][number]

const bodyOf = (wait: Exclude<FileWait, { readonly after: string }>): string =>
  'decision' in wait ? wait.decision : wait.involvement

/** The ids of a file are its own words; they are only compared with one another. */
function planOf(file: PlanFile): ActionPlan {
  const grid = gridAt(file.today)
  const unitId = (id: string | null) => id as UnitId | null
  return {
    firstOn: mondayOf(file.firstOn ?? grid.firstOn),
    weeks: file.weeks ?? grid.weeks,
    units: file.units.map((unit) => ({
      ...unit,
      id: unit.id as UnitId,
      slug: unit.id,
      name: unit.name ?? unit.id,
      kind: 'section',
      parentId: unitId(unit.parent),
      committeeId: null,
      overloads: unit.overloads.map((one, i) => ({ ...one, id: `${unit.id}-${i}` })),
    })),
    calendar: file.calendar,
    frozen: file.frozen.map(({ unit, ...frozen }) => ({ ...frozen, unitId: unitId(unit) })),
    limits: file.limits.map(({ unit, ...limit }, i) => ({
      ...limit,
      id: `limit-${i}`,
      unitId: unitId(unit),
    })),
    committees: file.committees.map((body) => ({
      ...body,
      name: body.name ?? body.id,
      meetings: [...new Set(body.meetings)].sort(),
    })),
    initiatives: file.initiatives.map((one, i) => ({
      ...one,
      id: one.id as InitiativeId,
      number: i + 1,
      title: one.title ?? one.id,
      unitId: null,
      objectives: [],
      loads: one.loads.map(({ unit, points }) => ({ unitId: unit as UnitId, points })),
      waits: one.waits.map(waitOf),
      version: 1,
      present: one.startsOn && {
        startsOn: one.startsOn,
        endsOn: endOfWork(one.startsOn, one.weeks, file.calendar),
      },
      ended: null,
    })),
    apart: file.apart.map(([one, other]) => [one as InitiativeId, other as InitiativeId] as const),
  }
}

function waitOf(wait: FileWait): Wait {
  const { leastWeeks, mostWeeks } = wait
  const lag = { leastWeeks, mostWeeks, note: null }
  if ('after' in wait) return { kind: 'initiative', afterId: wait.after as InitiativeId, ...lag }
  const kind = 'decision' in wait ? 'decision' : 'involvement'
  return { kind, committeeId: bodyOf(wait), matterId: null, metOn: wait.metOn, ...lag }
}
