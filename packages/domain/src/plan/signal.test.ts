import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { type Facts, signalOf } from './signal.ts'

const day = (text: string) => text as Day // the tests name days that exist
const today = day('2026-11-29')
const facts: Facts = {
  state: 'running',
  present: { startsOn: day('2026-08-10'), endsOn: day('2027-01-29') },
  adopted: { startsOn: day('2026-08-10'), endsOn: day('2027-01-29') },
  began: day('2026-08-10'),
  ended: null,
  saidOn: day('2026-11-01'),
  indicators: [],
  milestones: [],
  hasEvidence: false,
}
const kindOf = (more: Partial<Facts>) => signalOf({ ...facts, ...more }, today).kind
const factsOf = (more: Partial<Facts>) => signalOf({ ...facts, ...more }, today).facts

it('is on course when nothing speaks against it', () => {
  expect(signalOf(facts, today)).toEqual({ kind: 'on-course', facts: [] })
})

it('is silent after half a year without a word, or since it began', () => {
  expect([kindOf({ saidOn: day('2026-05-30') }), kindOf({ saidOn: day('2026-05-29') })]).toEqual([
    'on-course',
    'silent',
  ])
  expect(factsOf({ saidOn: null, began: day('2026-05-01') })).toEqual([
    { kind: 'silent', since: '2026-05-01', days: 212 },
  ])
})

it('slips when it ends more than two weeks after the adopted plan', () => {
  const until = (endsOn: string) => ({ present: { startsOn: day('2026-08-10'), endsOn: day(endsOn) } })

  expect([kindOf(until('2027-02-12')), kindOf(until('2027-02-13'))]).toEqual(['on-course', 'slipping'])
  expect(factsOf(until('2027-03-12'))).toEqual([
    { kind: 'late', adoptedOn: '2027-01-29', presentOn: '2027-03-12', weeks: 6 },
  ])
})

it('slips when it should have begun, or have ended, and has not', () => {
  const past = { startsOn: day('2026-11-16'), endsOn: day('2026-11-27') }

  expect(factsOf({ state: 'planned', present: past, adopted: null, began: null })).toEqual([
    { kind: 'not-begun', dueOn: '2026-11-16' },
  ])
  expect(factsOf({ present: past, adopted: null })).toEqual([{ kind: 'not-ended', dueOn: '2026-11-27' }])
})

it('slips when a milestone has passed and nobody has reached it', () => {
  const milestones = [
    { title: 'Åbner', dueOn: day('2026-11-01'), doneOn: null },
    { title: 'Ansat', dueOn: day('2026-10-01'), doneOn: day('2026-10-20') },
    { title: 'Ahead', dueOn: day('2026-12-01'), doneOn: null },
  ]

  expect(factsOf({ milestones })).toEqual([{ kind: 'milestone-passed', title: 'Åbner', dueOn: '2026-11-01' }])
})

it('is undocumented when nobody reads its indicators in a year', () => {
  const readings = (readOn: string) => [{ readOn: day(readOn), value: 1, note: null }]
  const old = { began: day('2025-08-01'), saidOn: day('2026-11-01') }

  expect(kindOf({ ...old, indicators: [{ name: 'Opkald', readings: readings('2025-12-01') }] })).toBe(
    'on-course',
  )
  expect(
    factsOf({
      ...old,
      indicators: [
        { name: 'Opkald', readings: readings('2025-11-01') },
        { name: 'Børn', readings: [] },
      ],
    }),
  ).toEqual([
    { kind: 'unread', indicator: 'Opkald', lastOn: '2025-11-01' },
    { kind: 'unread', indicator: 'Børn', lastOn: null },
  ])
})

it('is undocumented when it is done and nothing shows what came of it', () => {
  const done = { state: 'done', ended: day('2026-10-01'), present: facts.adopted } as const
  const read = [{ name: 'Opkald', readings: [{ readOn: day('2026-09-01'), value: 1, note: null }] }]

  expect([
    kindOf(done),
    kindOf({ ...done, hasEvidence: true }),
    kindOf({ ...done, indicators: read }),
  ]).toEqual(['undocumented', 'on-course', 'on-course'])
})

it('says the gravest first, with all the facts', () => {
  const all = factsOf({
    state: 'running',
    saidOn: null,
    began: day('2025-08-01'),
    adopted: { startsOn: day('2025-08-01'), endsOn: day('2026-01-01') },
    indicators: [{ name: 'Børn', readings: [] }],
  })

  expect(all.map(({ kind }) => kind)).toEqual(['late', 'silent', 'unread'])
})

it('asks nothing of ideas, proposals and what was stopped', () => {
  expect((['idea', 'proposed', 'stopped'] as const).map((state) => kindOf({ state, saidOn: null }))).toEqual([
    'none',
    'none',
    'none',
  ])
})
