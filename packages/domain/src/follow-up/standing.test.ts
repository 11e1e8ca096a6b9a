import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitmentTime } from './commitment.ts'
import { standingOf } from './standing.ts'

const day = (text: string) => text as Day
const today = day('2026-11-22')
const promise: CommitmentTime = {
  madeOn: day('2026-01-10'),
  dueOn: null,
  recurs: null,
  period: null,
  verdict: null,
}

it('is open without a time, and stays so until somebody links evidence', () => {
  expect(standingOf(promise, [], today).standing).toBe('open')
  expect(standingOf(promise, [{ occurrence: '' }], today).standing).toBe('kept')
})

it('falls due soon from ninety days before its last day, that day included', () => {
  const due = (dueOn: string) => standingOf({ ...promise, dueOn: day(dueOn) }, [], today).standing

  expect(due('2027-02-21')).toBe('open')
  expect(due('2027-02-20')).toBe('due')
  expect(due('2026-11-22')).toBe('due')
  expect(due('2026-11-21')).toBe('undocumented')
})

it('is undocumented, not broken, when its period has passed without evidence', () => {
  const report = standingOf({ ...promise, period: '2026-Q3' }, [], today)

  expect(report).toMatchObject({ standing: 'undocumented', falls: '2026-09-30' })
})

it('is overdue only when its time has passed and a person has said that it is not done', () => {
  expect(standingOf({ ...promise, period: '2026-Q3', verdict: 'not-done' }, [], today).standing).toBe(
    'overdue',
  )
  expect(standingOf({ ...promise, period: '2027-Q3', verdict: 'not-done' }, [], today).standing).toBe('open')
})

it('owes a half-yearly status in each half-year of the years it was promised for', () => {
  const twice = { ...promise, madeOn: day('2022-11-15'), recurs: 'P6M', period: '2023/2024' }

  const report = standingOf(twice, [{ occurrence: '2023-H2' }], day('2024-03-01'))

  expect(report.occurrences.map((o) => [o.key, o.state])).toEqual([
    ['2023-H1', 'undocumented'],
    ['2023-H2', 'kept'],
    ['2024-H1', 'ahead'],
    ['2024-H2', 'ahead'],
  ])
  expect(report.standing).toBe('undocumented')
})

it('owes a promise without an end from the time after it was made until the next one from today', () => {
  const always = { ...promise, madeOn: day('2025-12-12'), recurs: 'P6M' }

  const report = standingOf(always, [{ occurrence: '2026-H1' }], today)

  expect(report.occurrences.map((o) => o.key)).toEqual(['2026-H1', '2026-H2'])
  expect(report).toMatchObject({ standing: 'due', falls: '2026-12-31' })
})

it('is kept when every time of a promise with an end has evidence', () => {
  const twice = { ...promise, recurs: 'P6M', period: '2025' }

  const report = standingOf(twice, [{ occurrence: '2025-H1' }, { occurrence: '2025-H2' }], today)

  expect(report.standing).toBe('kept')
})

it('has lapsed when a person says so, whatever its time', () => {
  expect(standingOf({ ...promise, dueOn: day('2026-02-01'), verdict: 'lapsed' }, [], today).standing).toBe(
    'lapsed',
  )
})
