import type { Day } from '@pejl/domain/common/day.ts'
import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import { expect, it } from 'vitest'
import { byUrgency } from './urgency.ts'

const promise = (standing: Standing, falls: string | null) => ({
  report: { standing, falls: falls as Day | null },
})

it('puts what asks for attention first, and of what has passed the latest', () => {
  const sorted = byUrgency([
    promise('kept', '2026-01-01'),
    promise('undocumented', '2024-01-01'),
    promise('open', null),
    promise('undocumented', '2026-01-01'),
    promise('due', '2026-12-31'),
    promise('due', '2026-12-01'),
    promise('overdue', '2025-01-01'),
    promise('open', '2027-06-01'),
  ])

  expect(sorted.map(({ report }) => `${report.standing} ${report.falls}`)).toEqual([
    'overdue 2025-01-01',
    'due 2026-12-01',
    'due 2026-12-31',
    'undocumented 2026-01-01',
    'undocumented 2024-01-01',
    'open 2027-06-01',
    'open null',
    'kept 2026-01-01',
  ])
})
