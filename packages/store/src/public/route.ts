import type { Day } from '@pejl/domain/common/day.ts'
import {
  type RouteCommittee as RebuiltCommittee,
  type RebuiltStop,
  rebuildRoute,
  type Visit,
} from '@pejl/domain/matters/rebuild-route.ts'
import type { ItemView } from './record-views.ts'

/** A stop on a matter's way (sagsgang), and whether the matter has been there. */
export interface RouteStop extends Omit<RebuiltStop, 'committeeId'> {
  readonly committeeSlug: string | null
}

export interface RouteCommittee extends RebuiltCommittee {
  readonly slug: string
}

/** A matter's way as its open items give it: `rebuildRoute`. */
export function routeOf(
  items: readonly ItemView[],
  committees: readonly RouteCommittee[],
  today: Day,
): readonly RouteStop[] {
  return rebuildRoute(
    items.map((item) => visitOf(item, committees)),
    committees,
    today,
  ).map(({ committeeId, ...stop }) => ({
    ...stop,
    committeeSlug: committees.find(({ id }) => id === committeeId)?.slug ?? null,
  }))
}

/** An item without a meeting is of no day; its printed route tells all the same. */
function visitOf({ occasion, route, decisions }: ItemView, committees: readonly RouteCommittee[]): Visit {
  return {
    meetingId: occasion?.meetingId ?? '',
    committeeId: committees.find(({ slug }) => slug === occasion?.committeeSlug)?.id ?? '',
    heldOn: (occasion?.heldOn ?? '') as Day, // a column of type date
    route,
    isDone: decisions.length > 0 && !decisions.every(({ outcome }) => outcome === 'postponed'),
  }
}
