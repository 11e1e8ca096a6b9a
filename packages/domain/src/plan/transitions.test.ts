import { describe, expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { initiativeStates } from './initiative.ts'
import { changeState, type Life, needsReason, nextStates } from './transitions.ts'

const day = (text: string) => text as Day // the tests name days that exist
const today = day('2026-11-29')
const life: Life = {
  state: 'proposed',
  weeks: 4,
  present: null,
  pinned: false,
  began: null,
  ended: null,
  pausedOn: null,
}
const running: Life = {
  ...life,
  state: 'running',
  began: day('2026-11-02'),
  present: { startsOn: day('2026-11-02'), endsOn: day('2026-11-27') },
}
const change = (from: Life, state: Life['state'], on = today, reason: string | null = 'Fordi.') =>
  changeState(from, { state, reason, on }, { today, calendar: [] })

it('knows where each state leads', () => {
  expect(Object.fromEntries(initiativeStates.map((state) => [state, nextStates(state).join(' ')]))).toEqual({
    idea: 'proposed stopped',
    proposed: 'idea running stopped',
    planned: 'proposed running stopped',
    running: 'paused done stopped',
    paused: 'running stopped',
    done: 'closed running',
    closed: 'done',
    stopped: 'proposed',
  })
})

it('needs a reason to pause, to stop and to take up what had ended', () => {
  const needed = initiativeStates.flatMap((from) =>
    nextStates(from)
      .filter((to) => needsReason(from, to))
      .map((to) => `${from} ${to}`),
  )

  expect(needed).toEqual([
    'idea stopped',
    'proposed stopped',
    'planned stopped',
    'running paused',
    'running stopped',
    'paused stopped',
    'done running',
    'closed done',
    'stopped proposed',
  ])
})

describe('refuses', () => {
  it('a way that is none', () => {
    expect(change(life, 'done')).toEqual({ ok: false, reason: 'not-that-way' })
    expect(change(life, 'planned')).toEqual({ ok: false, reason: 'not-that-way' })
  })

  it('a reason of blanks or a letter', () => {
    expect([change(life, 'stopped', today, ' \n'), change(life, 'stopped', today, 'x')]).toEqual([
      { ok: false, reason: 'reason-missing' },
      { ok: false, reason: 'reason-missing' },
    ])
  })

  it('a day that is ahead, and an end before the beginning', () => {
    expect(change(life, 'running', day('2026-11-30'))).toEqual({ ok: false, reason: 'wrong-value' })
    expect(change(running, 'done', day('2026-11-01'))).toEqual({ ok: false, reason: 'wrong-value' })
  })
})

describe('the days', () => {
  it('begin when it really began, and end its weeks later', () => {
    expect(change(life, 'running', day('2026-11-04'))).toMatchObject({
      value: { began: '2026-11-04', present: { startsOn: '2026-11-04', endsOn: '2026-11-27' } },
    })
  })

  it('end when it really ended', () => {
    expect(change(running, 'done', day('2026-11-20'))).toMatchObject({
      value: { ended: '2026-11-20', present: { startsOn: '2026-11-02', endsOn: '2026-11-20' } },
    })
  })

  it('stay while it is paused, and move by the weeks of the rest', () => {
    const paused = change(running, 'paused', day('2026-11-09'))
    const resumed = change(
      { ...running, state: 'paused', pausedOn: day('2026-11-09') },
      'running',
      day('2026-11-23'),
    )

    expect(paused).toMatchObject({ value: { present: running.present } })
    expect(resumed).toMatchObject({
      value: { began: '2026-11-02', present: { startsOn: '2026-11-02', endsOn: '2026-12-11' } },
    })
  })

  it('go when it leaves the plan', () => {
    const planned: Life = {
      ...life,
      state: 'planned',
      pinned: true,
      present: { startsOn: day('2027-01-04'), endsOn: day('2027-01-29') },
    }

    for (const state of ['proposed', 'stopped'] as const)
      expect(change(planned, state)).toMatchObject({ value: { present: null, pinned: false, began: null } })
  })

  it('of what is stopped on the way end on that day', () => {
    expect(change(running, 'stopped', day('2026-11-12'))).toMatchObject({
      value: { ended: '2026-11-12', present: { endsOn: '2026-11-12' }, reason: 'Fordi.' },
    })
  })

  it('of what is closed stay as they ended', () => {
    const done: Life = { ...running, state: 'done', ended: day('2026-11-20') }

    expect(change(done, 'closed')).toMatchObject({ value: { ended: '2026-11-20', present: running.present } })
    expect(change({ ...done, state: 'closed' }, 'done')).toMatchObject({
      value: { ended: '2026-11-20', present: running.present },
    })
  })
})
