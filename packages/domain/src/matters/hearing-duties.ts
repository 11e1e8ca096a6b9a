import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'
import { committeeKey } from '../organisation/committee-name.ts'
import type { RouteStop, Stops } from './route.ts'

/** What a matter is about, as far as it decides who must be heard. */
export const matterFields = [
  'elderly',
  'disability',
  'schools',
  'daycare',
  'working-conditions',
  'plans',
] as const
export type MatterField = (typeof matterFields)[number]

export const heardBodies = [
  'senior-council',
  'disability-council',
  'school-boards',
  'parent-boards',
  'med',
  'public',
] as const
export type HeardBody = (typeof heardBodies)[number]

/** Who must be heard on what, and where it stands; of daycare, the municipality's own statute for its parents' boards says it. */
export const hearingDuties = {
  elderly: { body: 'senior-council', source: 'retssikkerhedsloven § 30' },
  disability: { body: 'disability-council', source: 'retssikkerhedsloven § 37 a' },
  schools: { body: 'school-boards', source: 'folkeskoleloven § 40, stk. 2' },
  daycare: { body: 'parent-boards', source: 'dagtilbudsloven § 15 og styrelsesvedtægten' },
  'working-conditions': { body: 'med', source: 'MED-rammeaftalen § 7' },
  plans: { body: 'public', source: 'planloven § 24' },
} as const satisfies Readonly<Record<MatterField, { readonly body: HeardBody; readonly source: string }>>

/** What a person has said of a body: heard by a stop of the route, heard otherwise (`why`), or need not be heard (`why`). */
export interface HearingAnswer {
  readonly body: HeardBody
  readonly answer: 'yes' | 'no'
  readonly stopId: StopId | null
  readonly why: string | null
  readonly saidBy: string
  readonly saidOn: Day
}

/** A route as far as it says who is heard. */
export interface HeardRoute {
  readonly fields: readonly MatterField[]
  readonly stops: Stops
  readonly answers: readonly HearingAnswer[]
  readonly committees: ReadonlyMap<CommitteeId, { readonly kind: CommitteeKind; readonly name: string }>
}

/** Whether a body is heard: by a stop, `saidBy` a person or by what the stop is; as a person has said; or not at all. */
export type DutyStanding = {
  readonly field: MatterField
  readonly body: HeardBody
  readonly source: string
} & (
  | { readonly state: 'by-stop'; readonly stopId: StopId; readonly said: HearingAnswer | null }
  | { readonly state: 'otherwise' | 'not-needed'; readonly said: HearingAnswer }
  | { readonly state: 'missing' }
)

/** Every body that must be heard on what the matter is about. */
export function dutiesOf(route: HeardRoute): readonly DutyStanding[] {
  return matterFields
    .filter((field) => route.fields.includes(field))
    .map((field): DutyStanding => {
      const duty = { field, ...hearingDuties[field] }
      const said = route.answers.find(({ body }) => body === duty.body) ?? null
      const stop = route.stops.find(({ id, state }) => id === said?.stopId && state !== 'skipped')
      if (said?.answer === 'yes' && stop) return { ...duty, state: 'by-stop', stopId: stop.id, said }
      if (said?.answer === 'yes' && said.why !== null) return { ...duty, state: 'otherwise', said }
      if (said?.answer === 'no' && said.why !== null) return { ...duty, state: 'not-needed', said }
      const natural = stopThatHears(duty.body, route)
      return natural
        ? { ...duty, state: 'by-stop', stopId: natural.id, said: null }
        : { ...duty, state: 'missing' }
    })
}

/** The bodies that must be heard and are not: neither a stop of the route nor a person’s word says how, or why not. */
export const missingHearings = (route: HeardRoute): readonly DutyStanding[] =>
  dutiesOf(route).filter(({ state }) => state === 'missing')

/** A stop that is itself the hearing of a body, so that nobody need say so. */
function stopThatHears(body: HeardBody, { stops, committees }: HeardRoute): RouteStop | undefined {
  return stops.find((stop) => {
    if (stop.state === 'skipped') return false
    if (stop.kind === 'hearing') return body === 'public' && stop.statute !== null
    const committee = committees.get(stop.committeeId)
    if (!committee) return false
    if (body === 'med') return isMed(committee.kind)
    const name = committeeKey(committee.name)
    return committee.kind === 'advisory' && (names[body]?.test(name) ?? false)
  })
}

const names: Partial<Record<HeardBody, RegExp>> = {
  'senior-council': /senior|ældre/,
  'disability-council': /handicap/,
}
