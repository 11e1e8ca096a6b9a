import type { Chance } from '../common/random.ts'
import type { Member } from './member.ts'

/** Schedules flush left and schedules flush right, bred from one another. */
export interface Population {
  readonly sides: readonly [Member[], Member[]]
  /** Members on each side, when it is full. */
  readonly size: number
  /** How many times it is the union of two that had come to rest. */
  readonly level: number
  best: number
  /** Sides gone through since its best became better. */
  stale: number
}

/** Sides gone through without anything better before a population of so many activities' schedules has come to rest. */
const patienceFor = (count: number): number => Math.max(30, Math.round(0.65 * count))

export const freshPopulation = (size: number): Population => ({
  sides: [[], []],
  size,
  level: 0,
  best: Number.POSITIVE_INFINITY,
  stale: 0,
})

/** Whether nothing more is to be hoped of a population, for a project of so many activities. */
export const isAtRest = ({ stale }: Population, count: number): boolean => stale > patienceFor(count)

/**
 * What to breed after a population has come to rest: its union with another of its level, or a fresh one. Every
 * population is thus kept, and each union can take the best of two that knew nothing of one another; however long
 * the search, it does not end in one population whose members are all alike.
 */
export function nextPopulation(
  rested: Population,
  resting: Population[],
  size: number,
  chance: Chance,
): Population {
  if (resting.at(-1)?.level !== rested.level) {
    resting.push(rested)
    return freshPopulation(size)
  }
  const other = resting.pop() ?? rested
  const sides: Population['sides'] = [
    [...other.sides[0], ...rested.sides[0]],
    [...other.sides[1], ...rested.sides[1]],
  ]
  shuffleAlike(sides, chance)
  return {
    sides,
    size: sides[0].length,
    level: rested.level + 1,
    best: Math.min(other.best, rested.best),
    stale: 0,
  }
}

/** A member and the one bred from it stay at the same place. */
function shuffleAlike(sides: Population['sides'], chance: Chance): void {
  for (let i = sides[0].length - 1; i > 0; i -= 1) {
    const j = chance.below(i + 1)
    for (const side of sides) {
      const [one, other] = [side[i], side[j]]
      if (!one || !other) continue
      side[i] = other
      side[j] = one
    }
  }
}
