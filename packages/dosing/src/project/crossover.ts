import type { View } from './packed.ts'
import type { Window } from './window.ts'

/**
 * Writes a child's list from its parents' lists, with what the mother has in a window. No activity comes before a
 * predecessor in the child when none does in either parent.
 */
type Cross = (father: Int32Array, mother: Int32Array, window: Window, into: Int32Array) => void

/** The father's order outside the window; inside, the next ones in the mother's order (Hartmann 1998). */
export function twoPointOf(count: number): Cross {
  const taken = new Int32Array(count)
  let round = 0
  return (father, mother, { from, to }, into) => {
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

const other = 0
const inBlock = 1
const behind = 2
const ahead = 3
const placed = 4

/**
 * The mother's block as it is, in one piece. Of the rest, in the father's order, as many as stand before it there
 * come before it, with all that the block must follow and without what must follow it.
 */
export function blockOf({ before, beforeAt, after, afterAt }: View): Cross {
  const count = beforeAt.length - 1
  const role = new Int32Array(count)
  const touches = (arrows: Int32Array, from: number, to: number, mark: number): boolean => {
    for (let i = from; i < to; i += 1) {
      const found = role[arrows[i] ?? 0] ?? 0
      if (found === inBlock || found === mark) return true
    }
    return false
  }
  return (father, mother, { from, to }, into) => {
    role.fill(other)
    for (let i = from; i < to; i += 1) role[mother[i] ?? 0] = inBlock
    for (let i = to; i < count; i += 1) {
      const a = mother[i] ?? 0
      if (touches(before, beforeAt[a] ?? 0, beforeAt[a + 1] ?? 0, behind)) role[a] = behind
    }
    for (let i = from - 1; i >= 0; i -= 1) {
      const a = mother[i] ?? 0
      if (touches(after, afterAt[a] ?? 0, afterAt[a + 1] ?? 0, ahead)) role[a] = ahead
    }
    let k = 0
    for (let i = 0, seen = 0; i < count; i += 1) {
      const a = father[i] ?? 0
      const is = role[a] ?? 0
      if (is === inBlock) continue
      if (is === ahead || (is === other && seen < from)) {
        into[k++] = a
        role[a] = placed
      }
      seen += 1
    }
    for (let i = from; i < to; i += 1) into[k++] = mother[i] ?? 0
    for (let i = 0; i < count; i += 1) {
      const a = father[i] ?? 0
      const is = role[a] ?? 0
      if (is === other || is === behind) into[k++] = a
    }
  }
}
