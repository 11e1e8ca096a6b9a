import { describe, expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { MeetingId } from '../common/id.ts'
import { type MeetingProgress, nextStep, nextSteps } from './next-step.ts'

const today = '2027-01-04' as Day
const meeting: MeetingProgress = {
  id: 'm' as MeetingId,
  committee: 'Børneudvalget',
  heldOn: '2027-01-12' as Day,
  state: 'planned',
  agendaDueOn: '2026-12-21' as Day,
  dispatchOn: '2027-01-04' as Day,
  publishOn: '2027-01-05' as Day,
  items: 3,
  notReady: 0,
  publishes: true,
  published: null,
  minutes: null,
}
const stepOf = (change: Partial<MeetingProgress>) => {
  const step = nextStep({ ...meeting, ...change }, today)
  return step && [step.kind, step.dueOn, step.isLate]
}
const held = { state: 'held', heldOn: '2026-12-15' as Day } as const

describe('what is to be done next about a meeting', () => {
  it('asks for the items first, and says when they are late', () => {
    expect(stepOf({ notReady: 1 })).toEqual(['ready-items', '2026-12-21', true])
    expect(stepOf({})).toEqual(['send-agenda', '2027-01-04', false])
  })

  it('wants the agenda published before the meeting, where the committee publishes', () => {
    expect(stepOf({ state: 'called' })).toEqual(['publish-agenda', '2027-01-05', false])
    expect(stepOf({ state: 'called', publishes: false })).toEqual(['hold', '2027-01-12', false])
    expect(stepOf({ state: 'called', published: { kind: 'agenda', edition: 1 } })?.[0]).toBe('hold')
    expect(stepOf({ state: 'called', heldOn: today })?.[0]).toBe('hold')
  })

  it('follows a held meeting until its minutes can be read', () => {
    expect(stepOf({ ...held })).toEqual(['lay-minutes', '2026-12-15', true])
    expect(stepOf({ ...held, items: 0 })).toBeUndefined()
    expect(stepOf({ ...held, minutes: { state: 'awaiting', edition: 1 } })?.[0]).toBe('collect-answers')
    expect(stepOf({ ...held, minutes: { state: 'approved', edition: 1 } })?.[0]).toBe('publish-minutes')
    expect(stepOf({ ...held, minutes: { state: 'approved', edition: 1 }, publishes: false })).toBeUndefined()
  })

  it('wants minutes that were corrected published again', () => {
    const published = { kind: 'minutes', edition: 1 } as const
    expect(stepOf({ ...held, published, minutes: { state: 'approved', edition: 2 } })?.[0]).toBe(
      'publish-minutes',
    )
    expect(stepOf({ ...held, published, minutes: { state: 'approved', edition: 1 } })).toBeUndefined()
  })

  it('wants nothing of a meeting that is called off', () => {
    expect(stepOf({ state: 'cancelled' })).toBeUndefined()
  })

  it('puts what is due first at the top', () => {
    const sitting = { ...meeting, state: 'sitting', heldOn: '2027-01-03' as Day } as const
    const steps = nextSteps([meeting, { ...meeting, notReady: 2 }, sitting], today)
    expect(steps.map(({ kind }) => kind)).toEqual(['ready-items', 'close', 'send-agenda'])
  })
})
