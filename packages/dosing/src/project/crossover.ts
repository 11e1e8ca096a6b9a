import type { Packed, Side } from './packed.ts'
import type { Window } from './window.ts'

/*
 * Each writes a child's list from its parents' lists, with what the mother has in a window. No activity comes before a
 * predecessor in the child when none does in either parent.
 */

/** The father's order outside the window; inside, the next ones in the mother's order (Hartmann 1998). */
export function twoPointOf(count: number) {
  const taken = new Int32Array(count)
  let round = 0
  return (father: Int32Array, mother: Int32Array, { from, to }: Window, into: Int32Array): void => {
    round += 1
    let k = 0
    for (; k < from; k += 1) {
      const a = father[k] ?? 0
      taken[a] = round
      into[k] = a
    }
    for (let i = 0; k < to; i += 1) {
      const a = mother[i] ?? 0
      if (taken[a] === round) continue
      taken[a] = round
      into[k++] = a
    }
    for (let i = from; k < count; i += 1) {
      const a = father[i] ?? 0
      if (taken[a] !== round) into[k++] = a
    }
  }
}

const [inBlock, behind, ahead] = [1, 2, 4]

/**
 * The mother's block as it is, in one piece. Of the rest, in the father's order, as many as stand before it there
 * come before it, with all that the block must follow and without what must follow it.
 */
export function blockOf({ forward, arrows, arrowsAt }: Packed) {
  const { count } = forward
  const role = new Int32Array(count)
  const later = new Int32Array(count)
  return (
    side: Side,
    father: Int32Array,
    mother: Int32Array,
    { from, to }: Window,
    into: Int32Array,
  ): void => {
    const before = side * (count + 1)
    const after = (1 - side) * (count + 1)
    role.fill(0)
    for (let i = from; i < to; i += 1) role[mother[i] ?? 0] = inBlock
    for (let k = from; k < count; k += 1) {
      const a = mother[k] ?? 0
      if (role[a] === 0) continue
      for (let i = arrowsAt[after + a] ?? 0, end = arrowsAt[after + a + 1] ?? 0; i < end; i += 1) {
        const s = arrows[i] ?? 0
        role[s] = (role[s] ?? 0) | behind
      }
    }
    for (let k = to - 1; k >= 0; k -= 1) {
      const a = mother[k] ?? 0
      if (((role[a] ?? 0) & (inBlock | ahead)) === 0) continue
      for (let i = arrowsAt[before + a] ?? 0, end = arrowsAt[before + a + 1] ?? 0; i < end; i += 1) {
        const p = arrows[i] ?? 0
        role[p] = (role[p] ?? 0) | ahead
      }
    }
    let k = 0
    let waiting = 0
    for (let i = 0; i < count; i += 1) {
      const a = father[i] ?? 0
      const is = role[a] ?? 0
      if ((is & inBlock) !== 0) continue
      if ((is & ahead) !== 0 || (is === 0 && k + waiting < from)) into[k++] = a
      else later[waiting++] = a
    }
    for (let i = from; i < to; i += 1) into[k++] = mother[i] ?? 0
    for (let i = 0; i < waiting; i += 1) into[k++] = later[i] ?? 0
  }
}
