import type { Day } from '@pejl/domain/common/day.ts'
import { guessCommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import { committeeKey } from '@pejl/domain/organisation/committee-name.ts'
import { recogniseCommittee } from '@pejl/domain/organisation/known-committee.ts'
import type { ItemView } from './record-views.ts'

/** A stop on a matter's way (sagsgang), and whether the matter has been there. */
export interface RouteStop {
  readonly name: string
  readonly kind: 'committee' | 'hearing'
  /** `passed`: later stops have been reached, but no document tells of this one. */
  readonly state: 'done' | 'passed' | 'now' | 'ahead'
  /** The day it was treated there. */
  readonly on: string | null
  readonly meetingId: string | null
  readonly committeeSlug: string | null
  /** Not in the route as written: a body that treated the matter all the same. */
  readonly extra: boolean
}

export interface RouteCommittee {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly abbreviations: readonly string[]
}

/**
 * A matter's way as its own documents give it, laid beside the meetings that are known. A stop is done when its
 * committee has treated the matter and not postponed it; one that the matter went past without a document is passed.
 * The first stop after those is where the matter is. Without a written route, the meetings themselves are the way.
 */
export function routeOf(
  items: readonly ItemView[],
  committees: readonly RouteCommittee[],
  today: Day,
): readonly RouteStop[] {
  const written = items.reduce<readonly string[]>(
    (best, { route }) => (route.length >= best.length ? route : best),
    [],
  )
  const held = items.filter((item) => item.occasion !== null && isDone(item, today))
  const stops: RouteStop[] = []
  let passed = 0
  for (const { occasion } of held) {
    if (!occasion) continue
    const at = written.findIndex(
      (stop, index) => index >= passed && isCommittee(stop, occasion.committeeSlug, committees),
    )
    const visit = {
      kind: 'committee' as const,
      state: 'done' as const,
      on: occasion.heldOn,
      meetingId: occasion.meetingId,
      committeeSlug: occasion.committeeSlug,
    }
    if (at === -1) {
      if (stops.at(-1)?.meetingId !== occasion.meetingId)
        stops.push({ name: occasion.committee, ...visit, extra: written.length > 0 })
      continue
    }
    for (const skipped of written.slice(passed, at)) stops.push(stopAt(skipped, 'passed', committees))
    stops.push({ name: occasion.committee, ...visit, extra: false })
    passed = at + 1
  }
  return [
    ...stops,
    ...written.slice(passed).map((stop, at) => stopAt(stop, at === 0 ? 'now' : 'ahead', committees)),
  ]
}

const isDone = ({ occasion, decisions }: ItemView, today: Day): boolean =>
  occasion !== null &&
  occasion.heldOn <= today &&
  decisions.length > 0 &&
  !decisions.every((decision) => decision.outcome === 'postponed')

function stopAt(stop: string, state: RouteStop['state'], committees: readonly RouteCommittee[]): RouteStop {
  const known = recogniseCommittee(stop, committees)
  return {
    name: known?.name ?? stop.charAt(0).toUpperCase() + stop.slice(1),
    kind: /høring/i.test(stop) ? 'hearing' : 'committee',
    state,
    on: null,
    meetingId: null,
    committeeSlug: known?.slug ?? null,
    extra: false,
  }
}

/** Of these a municipality has one, or the route means the one whose meeting it is: OMU, KB, ØK. */
const ownKinds = new Set(['council', 'finance', 'main-med', 'area-med', 'local-med'])

function isCommittee(stop: string, slug: string, committees: readonly RouteCommittee[]): boolean {
  const committee = committees.find((known) => known.slug === slug)
  if (!committee) return false
  const wanted = committeeKey(stop)
  const kind = guessCommitteeKind(stop)
  return (
    committeeKey(committee.name) === wanted ||
    committee.abbreviations.some((abbreviation) => committeeKey(abbreviation) === wanted) ||
    (ownKinds.has(kind) && kind === committee.kind)
  )
}
