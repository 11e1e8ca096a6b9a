import type { Day } from '@pejl/domain/common/day.ts'
import { expect, it } from 'vitest'
import { head } from '../testing/samples.ts'
import { planSheetOf } from './plan-sheet-of.ts'
import { processOf, type ToldEntry } from './process-of.ts'

const today = '2025-06-15' as Day
const entry = (kind: string, startsOn: string, more: Partial<ToldEntry> = {}): ToldEntry => ({
  kind,
  startsOn,
  endsOn: startsOn,
  precision: 'day',
  title: `${kind} ${startsOn}`,
  committee: null,
  when: startsOn < today ? 'past' : 'ahead',
  ...more,
})

it("makes a strategy's meetings and decisions stops, year by year, and leaves its promises out", () => {
  const story = [
    entry('agenda', '2024-03-01'),
    entry('commitment', '2024-04-01'),
    entry('decision', '2025-09-02'),
  ]
  const { phases } = processOf(head, { story, versions: [], today })

  expect(phases.map(({ title }) => title)).toEqual(['2024', '2025'])
  expect(phases.flatMap(({ stops }) => stops.map(({ kind }) => kind))).toEqual(['meeting', 'decision'])
})

it('makes the hearing of a version a span that goes on now', () => {
  const versions = [{ number: 1, hearingFrom: '2025-06-01', hearingUntil: '2025-07-01' }]
  const { phases } = processOf(head, { story: [], versions, today })

  expect(phases[0]?.stops[0]).toMatchObject({
    kind: 'hearing',
    when: 'now',
    said: '1. juni 2025 til 1. juli 2025',
  })
})

it('keeps decisions and hearings when there are more stops than a sheet is clear with', () => {
  const days = Array.from({ length: 30 }, (_, index) => `2024-06-${String(index + 1).padStart(2, '0')}`)
  const story = [
    ...days.map((day) => entry('event', day)),
    ...days.slice(0, 9).map((day) => entry('decision', day)),
  ]
  const stops = processOf(head, { story, versions: [], today }).phases.flatMap((phase) => phase.stops)

  expect(stops).toHaveLength(18)
  expect(stops.filter(({ kind }) => kind === 'decision')).toHaveLength(9)
})

it("puts an initiative once, under the first of the strategy's objectives it serves", () => {
  const principles = [
    {
      number: 1,
      objectives: [
        { n: 1, number: 1, text: 'Det første' },
        { n: 2, number: 2, text: 'Det andet' },
      ],
    },
  ]
  const objectives = [
    { strategySlug: 'en-anden', n: 1 },
    { strategySlug: 'vores', n: 2 },
  ]
  const one = {
    title: 'Overgange',
    owner: 'Skolechefen',
    state: 'paused',
    present: null,
    adopted: null,
    objectives,
  }
  const sheet = planSheetOf(head, { slug: 'vores', principles, initiatives: [one], today })

  expect(sheet.groups.map(({ number, rows }) => [number, rows.map(({ state }) => state)])).toEqual([
    ['1.2', ['running']],
  ])
})
