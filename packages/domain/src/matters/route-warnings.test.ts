import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import { newStop } from './arrange-stops.ts'
import type { StopDays } from './planned-stop.ts'
import { type RouteStop, type Stops, standingAtFirst } from './route.ts'
import { medAfterPolitical, warnRoute } from './route-warnings.ts'
import type { StatuteKey } from './statutes.ts'
import { workCalendar } from './work-calendar.ts'

const kinds = new Map<CommitteeId, CommitteeKind>(
  Object.entries({
    bsu: 'standing',
    øk: 'finance',
    kb: 'council',
    lmu: 'local-med',
    omu: 'area-med',
  } as const).map(([id, kind]) => [id as CommitteeId, kind]),
)
const at = (id: string, decides = id.startsWith('kb')): RouteStop =>
  newStop(id as StopId, {
    kind: 'committee',
    committeeId: (id.split('-')[0] ?? id) as CommitteeId,
    decides,
    workDays: 0,
  })
const hearing = (days = 28, statute: StatuteKey | null = null): RouteStop =>
  newStop('hearing' as StopId, { kind: 'hearing', title: 'Høring', days, statute, workDays: 0 })
const from = (on: string, untilOn: string, publishOn: string | null = null): StopDays => ({
  on: on as Day,
  untilOn: untilOn as Day,
  dueOn: null,
  publishOn: publishOn as Day | null,
  beginBy: on as Day,
  meetingId: null,
})
const warn = (stops: Stops, planned: Readonly<Record<string, StopDays>> = {}) =>
  warnRoute(standingAtFirst(stops), {
    kinds,
    planned: new Map(Object.entries(planned).map(([id, days]) => [id as StopId, days])),
    calendar: workCalendar(new Map(), { from: 2026, to: 2028 }),
  }).map(({ kind }) => kind)
const late = (...ids: readonly string[]) => [
  ...medAfterPolitical(
    ids.map((id) => (id === 'hearing' ? hearing() : at(id))),
    kinds,
  ),
]

it('says that nothing decides', () => {
  expect(warn([at('bsu')])).toEqual(['nothing-decides'])
})

it('finds a hearing of less than two weeks short', () => {
  expect(warn([hearing(13), at('kb')])).toEqual(['hearing-short'])
  expect(warn([hearing(14), at('kb')])).toEqual([])
})

// planloven § 24
it.each([
  ['municipal-plan', 56],
  ['municipal-plan-minor', 28],
  ['local-plan', 28],
  ['local-plan-minor', 14],
] as const)('does not let a hearing of a %s be shorter than %d days', (statute, least) => {
  expect(warn([hearing(least - 1, statute), at('kb')])).toEqual(['statute-broken'])
  expect(warn([hearing(least, statute), at('kb')])).toEqual([])
})

it('warns of a hearing across July, in this year or the next', () => {
  expect(warn([hearing(), at('kb')], { hearing: from('2027-06-10', '2027-07-08') })).toEqual([
    'hearing-across-july',
  ])
  expect(warn([hearing(), at('kb')], { hearing: from('2027-08-02', '2027-08-30') })).toEqual([])
  expect(warn([hearing(250), at('kb')], { hearing: from('2026-12-01', '2027-08-09') })).toEqual([
    'hearing-across-july',
  ])
})

it('warns of a hearing that ends on a holiday', () => {
  // Good Friday
  expect(warn([hearing(), at('kb')], { hearing: from('2027-02-26', '2027-03-26') })).toEqual([
    'hearing-ends-on-day-off',
  ])
})

// kommunestyrelsesloven § 8: members have the agenda four weekdays before
it('warns of an agenda that is published less than four working days before a political meeting', () => {
  expect(warn([at('kb')], { kb: from('2027-01-26', '2027-01-26', '2027-01-21') })).toEqual(['published-late'])
  expect(warn([at('kb')], { kb: from('2027-01-26', '2027-01-26', '2027-01-20') })).toEqual([])
})

// MED-rammeaftalen § 7: early enough for the views of staff to enter the basis for the decision
it('finds MED late behind the first body that decides', () => {
  expect(late('lmu', 'omu', 'bsu', 'øk', 'kb')).toEqual([])
  expect(late('bsu', 'omu', 'øk', 'kb')).toEqual(['omu'])
  expect(late('bsu', 'øk', 'kb', 'omu')).toEqual(['omu'])
})

it('lets MED answer while the matter is out to be heard, behind the body that sent it there', () => {
  expect(late('bsu', 'hearing', 'omu', 'bsu-2', 'kb')).toEqual([])
})

it('lets staff be told of the decision when they were asked before it', () => {
  expect(late('omu', 'bsu', 'kb', 'omu-2')).toEqual([])
})
