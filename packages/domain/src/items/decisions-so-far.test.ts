import { expect, it } from 'vitest'
import { pointsSoFar, type StopAnswer, type TreatedStop } from './decisions-so-far.ts'

const answer = (number: number | null, more: Partial<StopAnswer> = {}): StopAnswer => ({
  number,
  outcome: 'recommended',
  text: 'Anbefales.',
  remark: null,
  amended: null,
  ...more,
})
const stop = (committee: string, more: Partial<TreatedStop>): TreatedStop => ({
  id: committee,
  source: 'here',
  documentId: null,
  committee,
  committeeKind: 'standing',
  heldOn: null,
  points: [],
  answers: [],
  minority: [],
  ...more,
})

it('shows what each committee did with point 3, and what had been amended before it', () => {
  const stops = [
    stop('BSU', {
      points: [{ number: 3, text: 'at der bygges i 2027.' }],
      answers: [answer(3, { amended: 'at der bygges i 2028.' })],
    }),
    stop('ØK', { points: [{ number: 3, text: 'at der bygges i 2028.' }], answers: [answer(3)] }),
    stop('KB', {
      points: [{ number: 3, text: 'at der bygges i 2028.' }],
      answers: [answer(3, { outcome: 'approved' })],
    }),
  ]

  const [point] = pointsSoFar(stops)

  expect(point?.text).toBe('at der bygges i 2027.')
  expect(point?.answers.map((one) => [one.stop, one.answer.outcome, one.laid])).toEqual([
    [0, 'recommended', null],
    [1, 'recommended', 'at der bygges i 2028.'],
    [2, 'approved', 'at der bygges i 2028.'],
  ])
})

it('puts what was said of the matter as a whole last', () => {
  const stops = [stop('KB', { points: [{ number: 2, text: 'at' }], answers: [answer(null), answer(1)] })]

  expect(pointsSoFar(stops).map(({ number }) => number)).toEqual([1, 2, null])
})
