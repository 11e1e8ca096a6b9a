import { unreachable } from '@pejl/domain/common/result.ts'
import type { RouteWarning } from '@pejl/domain/matters/route-warnings.ts'
import { formatDay } from '../desk/dates.ts'
import { stopName } from './stop-name.ts'
import type { PlannedWayProps } from './way-props.ts'

/** A warning in words, with the stop it is of. */
export function warningText(
  warning: RouteWarning,
  { visit, t, way, setting }: Pick<PlannedWayProps, 'visit' | 't' | 'way' | 'setting'>,
): string {
  if (warning.kind === 'nothing-decides') return t.warnings[warning.kind]()
  const stop = way.route.stops.find(({ id }) => id === warning.stopId)
  const of = stop ? `${stopName(stop, setting.committees, t)}: ` : ''
  return of + aboutStop(warning, t, (day) => formatDay(day, visit.language))
}

function aboutStop(
  warning: Exclude<RouteWarning, { kind: 'nothing-decides' }>,
  t: PlannedWayProps['t'],
  day: (text: string) => string,
): string {
  switch (warning.kind) {
    case 'hearing-short':
      return t.warnings['hearing-short'](warning.days)
    case 'statute-broken':
      return t.warnings['statute-broken'](warning.leastDays)
    case 'hearing-across-july':
      return t.warnings['hearing-across-july']()
    case 'hearing-ends-on-day-off':
      return t.warnings['hearing-ends-on-day-off'](day(warning.day))
    case 'med-after-political':
      return t.warnings['med-after-political']()
    case 'published-late':
      return t.warnings['published-late'](day(warning.publishOn))
    default:
      return unreachable(warning)
  }
}
