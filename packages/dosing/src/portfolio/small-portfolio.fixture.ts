import type { Activity, Portfolio, Unit } from './portfolio.ts'

/** Two schools under a department, thirty weeks, nothing to do yet. */
export const empty: Portfolio = {
  weeks: 30,
  today: 0,
  units: [unit('department', null, null), unit('north', 'department', 2), unit('south', 'department', 2)],
  activities: [],
  links: [],
  limits: [],
  apart: [],
}

export function unit(id: string, parent: string | null, points: number | null, weeks = 30): Unit {
  const capacity = points === null ? null : new Array<number>(weeks).fill(points)
  return { id, parent, capacity, atOnce: null, frozen: [], overloads: [] }
}

/** Work that loads one unit with two points unless said otherwise. */
export function work(id: string, duration: number, changes: Partial<Activity> = {}): Activity {
  return {
    id,
    duration,
    loads: duration === 0 ? [] : [{ unit: 'north', points: [2] }],
    earliest: null,
    latest: null,
    due: null,
    weight: 0,
    rank: 1,
    pin: null,
    gates: null,
    breaks: [],
    adopted: null,
    amounts: {},
    optional: false,
    ...changes,
  }
}
