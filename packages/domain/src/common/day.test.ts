import { expect, it } from 'vitest'
import { addDays, type Day } from './day.ts'

it('adds days within a month and across its ends as a calendar does', () => {
  for (const from of ['2023-12-28', '2024-02-27', '2025-02-27', '2026-11-01'] as Day[])
    for (let days = -400; days <= 400; days += 1) {
      const at = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
      expect([from, days, addDays(from, days)]).toEqual([from, days, at])
    }
})
