/** The same numbers each time, so that figures can be compared. */
export function chanceOf(seed) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** One of a list. */
export const oneOf = (chance, list) => list[Math.floor(chance() * list.length)]

/** A whole number from `least` to `most`, both included. */
export const numberOf = (chance, least, most) => least + Math.floor(chance() * (most - least + 1))
