import type { Chance } from '../common/random.ts'
import { blockOf, twoPointOf } from './crossover.ts'
import { latenessOf } from './lateness.ts'
import { emptyMember, isThere, type Member, printOf } from './member.ts'
import { shake } from './mutation.ts'
import { turnerOf } from './order.ts'
import type { Packed, View } from './packed.ts'
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
  const { count, durations, work } = packed.forward
  const lateness = latenessOf(packed.forward)
  const turn = turnerOf(durations, packed.forward.horizon)
  const sample = samplerOf(packed, chance)
  const sides = [sideOf(packed.forward), sideOf(packed.backward)] as const
  const twoPoint = twoPointOf(count)
  const window: Window = { from: 0, to: 0 }
  const size = sizeFor(count)
  const resting: Population[] = []
  let population = freshPopulation(size)
  let spare = emptyMember(count)
  let best = Number.POSITIVE_INFINITY
  let side: 0 | 1 = 0
  let at = 0

  const decode = (member: Member): void => {
    const { serial, parallel } = sides[side]
    member.makespan = (member.parallel ? parallel : serial)(member.list, member.starts)
    member.length = member.makespan + lateness(member.starts, member.makespan)
    if (member.makespan < population.best) {
      population.best = member.makespan
      population.stale = 0
    }
    if (member.makespan >= best) return
    best = member.makespan
    onBest(startsOf(member, side, durations), best)
  }

  /** What only a schedule that is kept needs to have. */
  const complete = (member: Member): void => {
    turn(member.list, member.starts, member.turned)
    let sum = 0
    for (let k = 0; k < count; k += 1) {
      sum += work[member.turned[k] ?? 0] ?? 0
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
    if (mother === father || chance.next() < rarelyAlone) spare.list.set(father.turned)
    else {
      drawWindow(father, mother, durations, chance, window)
      const cross = chance.next() < 0.5 ? sides[side].block : twoPoint
      cross(father.turned, mother.turned, window, spare.list)
    }
    shake(sides[side].view, spare.list, chance, rarelyShaken)
  }

  return {
    step: () => {
      const children = population.sides[side]
      const parents = population.sides[side === 0 ? 1 : 0]
      const old = children[at]
      if (old) breed(parents)
      else if (side === 0) {
        sample(spare.list)
        spare.parallel = chance.next() < 0.5
      } else {
        spare.list.set(parents[at]?.turned ?? [])
        spare.parallel = parents[at]?.parallel ?? false
      }
      decode(spare)
      const isWelcome = !old || spare.length <= old.length || chance.next() < rarelyWorse
      if (isWelcome) spare.print = printOf(spare.starts)
      if (isWelcome && !(old && isThere(spare, children, at))) {
        complete(spare)
        children[at] = spare
        spare = old ?? emptyMember(count)
      }
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

const sideOf = (view: View) => ({
  view,
  serial: decoderOf(view),
  parallel: parallelDecoderOf(view),
  block: blockOf(view),
})

function startsOf({ starts, makespan }: Member, side: 0 | 1, durations: Int32Array): readonly number[] {
  return side === 0
    ? Array.from(starts)
    : Array.from(starts, (start, a) => makespan - start - (durations[a] ?? 0))
}
