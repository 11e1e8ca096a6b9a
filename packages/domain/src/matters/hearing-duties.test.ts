import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import { newStop } from './arrange-stops.ts'
import { dutiesOf, type HeardRoute, type HearingAnswer, missingHearings } from './hearing-duties.ts'

const committees: HeardRoute['committees'] = new Map([
  ['bsu' as CommitteeId, { kind: 'standing', name: 'Børne- og Skoleudvalget' }],
  ['senior' as CommitteeId, { kind: 'advisory', name: 'Seniorrådet' }],
  ['lmu' as CommitteeId, { kind: 'local-med', name: 'Lokaludvalg Familiehuset' }],
])
const at = (committeeId: string) =>
  newStop(committeeId as StopId, {
    kind: 'committee',
    committeeId: committeeId as CommitteeId,
    decides: false,
    workDays: 0,
  })
const hearing = (statute: 'local-plan' | null) =>
  newStop('hearing' as StopId, { kind: 'hearing', title: 'Høring', days: 28, statute, workDays: 0 })
const answer = (more: Partial<HearingAnswer> & Pick<HearingAnswer, 'body' | 'answer'>): HearingAnswer => ({
  stopId: null,
  why: null,
  saidBy: 'sigrid',
  saidOn: '2026-11-29' as Day,
  ...more,
})
const route = (more: Partial<HeardRoute>): HeardRoute => ({
  fields: [],
  stops: [at('bsu')],
  answers: [],
  committees,
  ...more,
})
const missing = (more: Partial<HeardRoute>) => missingHearings(route(more)).map(({ body }) => body)

it('asks nobody about a matter that is of no such field', () => {
  expect(missing({})).toEqual([])
})

// retssikkerhedsloven § 30
it('misses the senior council on a matter about older people until it is a stop', () => {
  expect(missing({ fields: ['elderly'] })).toEqual(['senior-council'])
  expect(missing({ fields: ['elderly'], stops: [at('senior'), at('bsu')] })).toEqual([])
})

// retssikkerhedsloven § 37 a
it('takes a hearing for the hearing of the disability council when a person says so', () => {
  const asked = { fields: ['disability'], stops: [hearing(null), at('bsu')] } as const
  const said = answer({ body: 'disability-council', answer: 'yes', stopId: 'hearing' as StopId })

  expect(missing(asked)).toEqual(['disability-council'])
  expect(missing({ ...asked, answers: [said] })).toEqual([])
})

it('misses a body again when the stop that heard it is taken out', () => {
  const said = answer({ body: 'disability-council', answer: 'yes', stopId: 'hearing' as StopId })

  expect(missing({ fields: ['disability'], answers: [said] })).toEqual(['disability-council'])
})

it('takes a no, and a yes without a stop, only with a reason', () => {
  expect(
    missing({ fields: ['schools'], answers: [answer({ body: 'school-boards', answer: 'no' })] }),
  ).toEqual(['school-boards'])
  expect(
    missing({
      fields: ['schools'],
      answers: [answer({ body: 'school-boards', answer: 'no', why: 'Ingen skole er berørt' })],
    }),
  ).toEqual([])
})

// MED-rammeaftalen § 7
it('needs a MED committee when working conditions change', () => {
  expect(missing({ fields: ['working-conditions'] })).toEqual(['med'])
  expect(missing({ fields: ['working-conditions'], stops: [at('lmu'), at('bsu')] })).toEqual([])
})

// planloven § 24
it('needs a hearing with the length of the law for a plan', () => {
  expect(missing({ fields: ['plans'], stops: [hearing(null)] })).toEqual(['public'])
  expect(missing({ fields: ['plans'], stops: [hearing('local-plan')] })).toEqual([])
})

it('says by which stop each body is heard', () => {
  expect(dutiesOf(route({ fields: ['elderly'], stops: [at('senior'), at('bsu')] }))).toMatchObject([
    { state: 'by-stop', stopId: 'senior', source: 'retssikkerhedsloven § 30' },
  ])
})
