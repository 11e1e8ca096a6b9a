import { openProof, type Proof } from '../exact/open-proof.ts'
import type { Packed } from './packed.ts'
import type { Project } from './project.ts'
import type { Solution } from './solution.ts'

/** Schedules made between two looks for a proof, and contradictions at each look. */
const [between, look] = [4_000, 400]

/** Schedules made before the first look: few in small projects, whose proofs mostly take less time than those. */
const firstFor = (count: number): number => (count <= small ? 1_500 : 8_000)

/** A search for a proof that takes turns with another search. */
interface Share {
  /** Whether the next step is its own, when so many steps have been made and this is the best so far. */
  isDue(best: Solution): boolean
  /** One contradiction. Gives what is known after it. */
  step(best: Solution): Solution
}

/**
 * Time is shared about equally, in turns counted in steps, not by the clock: a contradiction takes as long as ten
 * schedules. A proof is looked for where one may be found: in small projects, and where the gap is small.
 */
export function shareOf(project: Project, { forward }: Packed): Share {
  let proof: Proof | undefined
  let turn = firstFor(forward.count)
  let isMine = false
  const isPromising = ({ makespan, lowerBound }: Solution): boolean =>
    forward.count <= small ||
    (forward.count * makespan <= largest && makespan - lowerBound <= Math.max(2, narrow * lowerBound))
  return {
    isDue: (best) => {
      if (turn > 0) turn -= 1
      else {
        isMine = !isMine && isPromising(best)
        turn = (isMine ? look : between) - 1
      }
      return isMine
    },
    step: (best) => {
      proof ??= openProof(project, { upper: best.starts, lower: best.lowerBound, seed: 1 })
      proof.offer(best.starts)
      proof.run(1, never)
      const starts = proof.best()
      const makespan = starts.at(-1) ?? 0
      const lowerBound = Math.max(best.lowerBound, proof.lowerBound())
      return { ...best, starts, makespan, lowerBound, proved: lowerBound === makespan }
    },
  }
}

const small = 40
const narrow = 0.08
const largest = 1_000_000 // activities times units of time: what the proof keeps of each
const never = () => false
