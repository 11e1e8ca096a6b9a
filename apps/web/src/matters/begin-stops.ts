import type { CommitteeId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type MedUnit, medCommitteesFor } from '@pejl/domain/matters/med-route.ts'
import type { RebuiltStop } from '@pejl/domain/matters/rebuild-route.ts'
import { presetKeys, presetStops, type StopText } from '@pejl/domain/matters/route-presets.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { LoadedWay } from './load-way.ts'
import type { RouteTexts } from './route-texts-da.ts'
import { readUnits } from './way-forms.ts'

/** The stops a form asks to begin with: a preset, or the ones papers say are ahead. */
export function beginStops(
  form: Fields,
  { matter, setting, rebuilt, touched }: LoadedWay,
  units: readonly MedUnit[],
  t: RouteTexts,
): Result<readonly StopText[], 'preset-missing' | 'committee-missing'> {
  const asked = textOf(form, 'forslag')
  const preset = presetKeys.find((one) => one === asked)
  const chosen = readUnits(form)
  const med =
    textOf(form, 'med') === ''
      ? []
      : medCommitteesFor(chosen.length > 0 ? chosen : touched, units, setting.committees)
  if (asked === 'dokumenter') return ok(printedStops(rebuilt, t))
  if (!preset) return refuse('preset-missing')
  if (matter.committeeId === null) return refuse('committee-missing')
  const only = (kind: 'finance' | 'council') => {
    const there = setting.committees.filter(
      (one) => one.kind === kind && (one.toOn === null || one.toOn >= setting.today),
    )
    return there[0]?.id ?? null
  }
  const given = { own: matter.committeeId, finance: only('finance'), council: only('council'), med }
  return ok(presetStops(preset, given, t.hearing))
}

/** What papers say is ahead, as far as its committees are known; the last of them decides. */
function printedStops(rebuilt: readonly RebuiltStop[], t: RouteTexts): readonly StopText[] {
  const stops = rebuilt
    .filter(({ state }) => state === 'now' || state === 'ahead')
    .flatMap(({ kind, committeeId }, at): readonly StopText[] => {
      if (kind === 'hearing') return [{ kind, title: t.hearing, days: 28, statute: null, workDays: 2 }]
      const workDays = at === 0 ? 5 : 0
      // an id of the record
      return committeeId === null
        ? []
        : [{ kind, committeeId: committeeId as CommitteeId, decides: false, workDays }]
    })
  const last = stops.findLastIndex(({ kind }) => kind === 'committee')
  return stops.map((stop, at) =>
    stop.kind === 'committee' && at === last ? { ...stop, decides: true } : stop,
  )
}

/** The committees of staff to add for some units: those that are no stop of the way that is left. */
export function medStops(
  chosen: readonly UnitId[],
  { setting, way }: LoadedWay,
  units: readonly MedUnit[],
): readonly StopText[] {
  const there = new Set(
    (way?.route.stops ?? []).flatMap((stop) =>
      stop.kind === 'committee' && stop.state !== 'passed' ? [stop.committeeId] : [],
    ),
  )
  return medCommitteesFor(chosen, units, setting.committees)
    .filter((id) => !there.has(id))
    .map((committeeId) => ({ kind: 'committee', committeeId, decides: false, workDays: 5 }))
}
