import type { RouteStop } from '@pejl/domain/matters/route.ts'
import type { RouteCommittee } from '@pejl/store/matters/route-committee-views.ts'
import type { RouteTexts } from './route-texts-da.ts'

/** What a stop is called: its committee, or the hearing's own name. */
export function stopName(stop: RouteStop, committees: readonly RouteCommittee[], t: RouteTexts): string {
  if (stop.kind === 'hearing') return stop.title
  return committees.find(({ id }) => id === stop.committeeId)?.name ?? t.unknownCommittee
}
