/** A stream of chance that the seed decides (Mulberry32); the same everywhere the program runs. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0 // kept below 2^31: larger numbers would be allocated anew at each draw
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return {
    next: () => draw() / 4294967296,
    below: (below) => Math.floor((draw() / 4294967296) * below),
  }
}
