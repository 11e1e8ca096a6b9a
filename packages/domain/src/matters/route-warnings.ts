import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'
import type { StopDays } from './planned-stop.ts'
import { decidingStop, type HearingStop, isLeft, type RouteStop, type Stops } from './route.ts'
import { leastDaysOf, type StatuteKey } from './statutes.ts'
import { isWorkday, numberOf, type WorkCalendar } from './work-calendar.ts'

/** What somebody ought to look at before a route is approved. None of them stops it. */
export type RouteWarning =
  | { readonly kind: 'nothing-decides' }
  | { readonly kind: 'hearing-short'; readonly stopId: StopId; readonly days: number }
  | {
      readonly kind: 'statute-broken'
      readonly stopId: StopId
      readonly statute: StatuteKey
      readonly leastDays: number
    }
  | { readonly kind: 'hearing-across-july'; readonly stopId: StopId }
  | { readonly kind: 'hearing-ends-on-day-off'; readonly stopId: StopId; readonly day: Day }
  | { readonly kind: 'med-after-political'; readonly stopId: StopId }
  | { readonly kind: 'published-late'; readonly stopId: StopId; readonly publishOn: Day }

interface Surroundings {
  readonly kinds: ReadonlyMap<CommitteeId, CommitteeKind>
  readonly planned: ReadonlyMap<StopId, StopDays>
  readonly calendar: WorkCalendar
}

/** Looks at the stops that are left, each on its planned days. */
export function warnRoute(stops: Stops, { kinds, planned, calendar }: Surroundings): readonly RouteWarning[] {
  const late = medAfterPolitical(stops, kinds)
  const left = stops.filter(isLeft)
  const decided = decidingStop(stops)
  return [
    ...(left.length > 0 && !decided ? [{ kind: 'nothing-decides' } as const] : []),
    ...left.flatMap((stop): readonly RouteWarning[] => {
      const days = planned.get(stop.id)
      if (stop.kind === 'hearing') return warnHearing(stop, days, calendar)
      return [
        ...(late.has(stop.id) ? [{ kind: 'med-after-political', stopId: stop.id } as const] : []),
        ...warnPublication(stop.id, kinds.get(stop.committeeId) ?? 'unknown', days, calendar),
      ]
    }),
  ]
}

/** Practice, where no law says: two weeks are few, and nobody answers in July. */
const fewDays = 14

function warnHearing(
  { id: stopId, days, statute, fromOn, untilOn }: HearingStop,
  planned: StopDays | undefined,
  calendar: WorkCalendar,
): readonly RouteWarning[] {
  const from = planned?.on ?? fromOn
  const until = planned?.untilOn ?? untilOn
  // days chosen one by one may be more or fewer than the length that was asked for
  const length = from && until ? numberOf(until) - numberOf(from) : days
  const leastDays = leastDaysOf(statute)
  return [
    ...(statute !== null && length < leastDays
      ? [{ kind: 'statute-broken', stopId, statute, leastDays } as const]
      : length < fewDays
        ? [{ kind: 'hearing-short', stopId, days: length } as const]
        : []),
    ...(from && until && touchesJuly(from, until) ? [{ kind: 'hearing-across-july', stopId } as const] : []),
    ...(until && !isWorkday(numberOf(until), calendar)
      ? [{ kind: 'hearing-ends-on-day-off', stopId, day: until } as const]
      : []),
  ]
}

function touchesJuly(from: Day, until: Day): boolean {
  const year = from.slice(0, 4)
  return (from <= `${year}-07-31` && until >= `${year}-07-01`) || until >= `${Number(year) + 1}-07-01`
}

/** The agenda and its material, so that members have four weekdays (kommunestyrelsesloven § 8). */
const weekdaysBefore = 4

function warnPublication(
  stopId: StopId,
  kind: CommitteeKind,
  days: StopDays | undefined,
  calendar: WorkCalendar,
): readonly RouteWarning[] {
  const publishOn = days?.publishOn
  if (!days || !publishOn || !isPolitical(kind)) return []
  let weekdays = 0
  for (let at = numberOf(publishOn); at < numberOf(days.on); at += 1)
    if (isWorkday(at, calendar)) weekdays += 1
  return weekdays < weekdaysBefore ? [{ kind: 'published-late', stopId, publishOn }] : []
}

const isPolitical = (kind: CommitteeKind): boolean =>
  kind === 'council' || kind === 'finance' || kind === 'standing'

/**
 * The stop whose item must hold what staff have said: the first political one after the last hearing before the decision.
 * One that only sends the matter out to be heard is no part of the decision. Nothing when no political body is left or passed.
 */
export function firstDecidingBody(
  stops: Stops,
  kinds: ReadonlyMap<CommitteeId, CommitteeKind>,
): RouteStop | undefined {
  const way = stops.filter(({ state }) => state !== 'skipped')
  const politicalAt = (stop: RouteStop) =>
    stop.kind === 'committee' && isPolitical(kinds.get(stop.committeeId) ?? 'unknown')
  const marked = way.findIndex((stop) => stop.kind === 'committee' && stop.decides)
  const end = marked >= 0 ? marked : way.findLastIndex(politicalAt)
  const heard = way.slice(0, end + 1).findLastIndex(({ kind }) => kind === 'hearing')
  return way.slice(heard + 1, end + 1).find(politicalAt)
}

/**
 * MED stops that come too late: views must be in before the item of the first body that decides is finished
 * (MED-rammeaftalen § 7). After the decision staff may be told again, when they have been asked before.
 */
export function medAfterPolitical(
  stops: Stops,
  kinds: ReadonlyMap<CommitteeId, CommitteeKind>,
): ReadonlySet<StopId> {
  const way = stops.filter(({ state }) => state !== 'skipped')
  const first = way.indexOf(firstDecidingBody(stops, kinds) as RouteStop) // -1 when there is none
  if (first === -1) return new Set()
  const isStaff = (stop: RouteStop) =>
    stop.kind === 'committee' && isMed(kinds.get(stop.committeeId) ?? 'unknown')
  const decided = way.findIndex((stop) => stop.kind === 'committee' && stop.decides)
  const wereAsked = way.slice(0, first).some(isStaff)
  return new Set(
    way
      .filter((stop, at) => at > first && isStaff(stop) && !(wereAsked && decided !== -1 && at > decided))
      .map(({ id }) => id),
  )
}
