import type { Chance } from '../common/random.ts'
import { blockOf, twoPointOf } from './crossover.ts'
import { latenessOf } from './lateness.ts'
import { emptyMember, isThere, type Member, printOf } from './member.ts'
import { shake } from './mutation.ts'
import { turnerOf } from './order.ts'
import type { Packed, Side } from './packed.ts'
import { parallelDecoderOf } from './parallel-sgs.ts'
import { freshPopulation, isAtRest, nextPopulation, type Population } from './population.ts'
import { samplerOf } from './sampling.ts'
import { decoderOf } from './sgs.ts'
import { drawWindow, type Window } from './window.ts'

/** A search that makes one schedule at each step. */
interface Evolution {
  step(): void
}

/** Members on each side of a fresh population: more in larger projects, until memory for all activities forbids it. */
const sizeFor = (count: number): number =>
  Math.max(20, Math.min(150, Math.round(2.4 * count), Math.round(400_000 / count)))

// how rarely a child is made in another way than its father, is its father, is shaken (one place in so many), or is
// kept although it is worse
const [rarelyOther, rarelyAlone, rarelyShaken, rarelyWorse] = [0.05, 0.2, 200, 0.1]
// how often the mother's window is kept in one piece
const mostlyBlock = 0.75

/**
 * Schedules in two halves, flush left and flush right, each bred from the other, so that every schedule made is also the
 * justification of what its parents have in common (Debels & Vanhoucke 2007). A schedule hands down how it was made,
 * through time or activity by activity (Hartmann 2002). Of equals in makespan the one with less work late lives on.
 * Populations that rest are united two by two.
 */
export function evolutionOf(
  packed: Packed,
  chance: Chance,
  onBest: (starts: readonly number[], makespan: number) => void,
): Evolution {
  const { count, durations, work, horizon } = packed.forward
  const serial = decoderOf(packed)
  const parallel = parallelDecoderOf(packed)
  const lateness = latenessOf(packed.forward)
  const turn = turnerOf(durations, horizon)
  const sample = samplerOf(packed, chance)
  const twoPoint = twoPointOf(count)
  const block = blockOf(packed)
  const views = [packed.forward, packed.backward] as const
  const window: Window = { from: 0, to: 0 }
  const size = sizeFor(count)
  const resting: Population[] = []
  // what the next child is made of, and the schedule it makes
  const list = new Int32Array(count)
  const starts = new Int32Array(count)
  let population = freshPopulation(size)
  let spare = emptyMember(count)
  let best = Number.POSITIVE_INFINITY
  let side: Side = 0
  let at = 0

  const decode = (): number => {
    const makespan = spare.parallel ? parallel(side, list, starts) : serial(side, list, starts)
    if (makespan < population.best) {
      population.best = makespan
      population.stale = 0
    }
    if (makespan < best) {
      best = makespan
      onBest(startsOf(starts, makespan, side, durations), best)
    }
    return makespan
  }

  /** What only a schedule that is kept needs to have. */
  const complete = (member: Member): void => {
    turn(list, starts, member.turned)
    let sum = 0
    for (let k = 0; k < count; k += 1) {
      const a = member.turned[k] ?? 0
      member.ends[k] = (starts[a] ?? 0) + (durations[a] ?? 0)
      sum += work[a] ?? 0
      member.work[k + 1] = sum
    }
  }

  const breed = (parents: readonly Member[]): void => {
    const father = parents[at]
    const one = parents[chance.below(parents.length)]
    const two = parents[chance.below(parents.length)]
    if (!father || !one || !two) return
    const mother = one.length < two.length ? one : two
    spare.parallel = chance.next() < rarelyOther ? !father.parallel : father.parallel
    if (mother === father || chance.next() < rarelyAlone) list.set(father.turned)
    else {
      drawWindow(father, mother, chance, window)
      if (chance.next() < mostlyBlock) block(side, father.turned, mother.turned, window, list)
      else twoPoint(father.turned, mother.turned, window, list)
    }
    shake(views[side], list, chance, rarelyShaken)
  }

  const begin = (parent: Member | undefined): void => {
    if (parent) list.set(parent.turned)
    else sample(list)
    spare.parallel = parent ? parent.parallel : chance.next() < 0.5
  }

  /** Puts the schedule just made in the place of `old` if it is no worse, and now and then if it is. */
  const keep = (makespan: number, members: Member[], old: Member | undefined): void => {
    const isSpared = !old || chance.next() < rarelyWorse
    if (!isSpared && makespan > old.makespan) return
    spare.makespan = makespan
    spare.length = makespan + lateness(starts, makespan)
    if (!isSpared && spare.length > old.length) return
    spare.print = printOf(starts)
    if (old && isThere(spare, members, at)) return
    complete(spare)
    members[at] = spare
    spare = old ?? emptyMember(count)
  }

  return {
    step: () => {
      const members = population.sides[side]
      const parents = population.sides[side === 0 ? 1 : 0]
      const old = members[at]
      if (old) breed(parents)
      else begin(side === 0 ? undefined : parents[at])
      keep(decode(), members, old)
      at += 1
      if (at < population.size) return
      at = 0
      side = side === 0 ? 1 : 0
      population.stale += 1
      if (side === 1 || !isAtRest(population, count)) return
      population = nextPopulation(population, resting, size, chance)
    },
  }
}

const startsOf = (
  starts: Int32Array,
  makespan: number,
  side: Side,
  durations: Int32Array,
): readonly number[] =>
  side === 0 ? Array.from(starts) : Array.from(starts, (start, a) => makespan - start - (durations[a] ?? 0))
