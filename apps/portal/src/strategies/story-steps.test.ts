import type { StoryEntry } from '@pejl/store/public/story.ts'
import { expect, it } from 'vitest'
import { inYears, timeOf } from './story-steps.ts'

const today = '2026-11-22'

const entry = (startsOn: string, endsOn: string, more: Partial<StoryEntry> = {}): StoryEntry => ({
  kind: 'commitment',
  startsOn,
  endsOn,
  precision: 'half',
  title: 'Status forelægges',
  committee: null,
  meetingId: null,
  matter: null,
  decisions: [],
  commitment: { id: 'k', state: 'undocumented' },
  tellings: [],
  when: endsOn < today ? 'past' : 'ahead',
  ...more,
})

const meeting = (on: string): StoryEntry =>
  entry(on, on, { kind: 'decision', precision: 'day', meetingId: 'm', commitment: null })

it('puts promises that follow one another in a month into one step', () => {
  const { past } = inYears([entry('2025-01-01', '2025-06-30'), entry('2025-06-30', '2025-06-30')], today)

  expect(past.map(({ year, steps }) => [year, steps.map(({ entries }) => entries.length)])).toEqual([
    ['2025', [2]],
  ])
})

it('keeps the order of time around what a meeting decided', () => {
  const { past } = inYears(
    [entry('2025-06-02', '2025-06-02'), meeting('2025-06-10'), entry('2025-06-30', '2025-06-30')],
    today,
  )

  expect(past[0]?.steps.map(({ isShort }) => isShort)).toEqual([true, false, true])
})

it('gives each year its own part, and what is ahead another', () => {
  const { past, ahead } = inYears(
    [meeting('2024-03-01'), meeting('2025-03-01'), entry('2026-07-01', '2026-12-31')],
    today,
  )

  expect([past.map(({ year }) => year), ahead.length]).toEqual([['2024', '2025'], 1])
})

it('counts what was kept before its time to this year', () => {
  const { past } = inYears([entry('2027-01-01', '2027-06-30', { when: 'past' })], today)

  expect(past.map(({ year }) => year)).toEqual(['2026'])
})

it('names a step by its own time when all share it, and else by the month', () => {
  const { past } = inYears([entry('2025-01-01', '2025-06-30'), entry('2025-04-01', '2025-06-30')], today)
  const { ahead } = inYears([entry('2027-01-01', '2027-06-30')], today)

  expect(past[0]?.steps.map((step) => timeOf(step).precision)).toEqual(['month'])
  expect(ahead.map((step) => timeOf(step).precision)).toEqual(['half'])
})
