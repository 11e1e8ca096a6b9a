import { type Chance, chanceOf } from '../common/random.ts'
import type { Compiled } from './compile.ts'

/**
 * What units' promises came to, as numbers: how long work took beside what was planned (1: as planned), and by how
 * many weeks a start slipped. `unit` null: for what touches no unit with a record of its own. An empty list: as planned.
 */
export type SlipRecord = readonly UnitRecord[]

export interface UnitRecord {
  readonly unit: string | null
  readonly ratios: readonly number[]
  readonly delays: readonly number[]
}

/** What one run draws for each activity. */
export interface Slips {
  readonly durations: Int32Array
  readonly delays: Int32Array
}

/** Draws a run's slips: the same for the same seed and run, whatever the plan, so that plans can be compared. */
export function drawSlips(
  of: Compiled,
  records: readonly (UnitRecord | undefined)[],
  seed: number,
  run: number,
): Slips {
  const chance = chanceOf(seed + Math.imul(run + 1, 0x9e3779b1))
  const { activities } = of.portfolio
  const durations = new Int32Array(of.count)
  const delays = new Int32Array(of.count)
  for (const [a, { duration }] of activities.entries()) {
    const record = records[a]
    const ratio = pick(record?.ratios, chance) ?? 1
    const delay = pick(record?.delays, chance) ?? 0
    durations[a] = duration === 0 ? 0 : Math.max(1, Math.round(duration * ratio))
    delays[a] = Math.max(0, Math.round(delay))
  }
  return { durations, delays }
}

/** The record of the first unit it touches that has one, upwards; else that for all others. */
export function recordsFor({ portfolio }: Compiled, record: SlipRecord): readonly (UnitRecord | undefined)[] {
  const byUnit = new Map(record.map((one) => [one.unit, one]))
  const parents = new Map(portfolio.units.map(({ id, parent }) => [id, parent]))
  return portfolio.activities.map(({ loads }) => {
    for (const { unit } of loads)
      for (let at: string | null = unit; at !== null; at = parents.get(at) ?? null) {
        const own = byUnit.get(at)
        if (own) return own
      }
    return byUnit.get(null)
  })
}

function pick(numbers: readonly number[] | undefined, chance: Chance): number | undefined {
  const draw = chance.next()
  return numbers?.[Math.floor(draw * numbers.length)]
}
