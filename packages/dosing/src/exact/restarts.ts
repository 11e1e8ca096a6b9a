/** Contradictions before the first restart: so long the search goes through the schedule in order of time. */
export const firstRestart = 250

/** Contradictions that one in the sequence stands for. */
export const unit = 100

/** How long to search before restart number `index`, from 1: 1 1 2 1 1 2 4 1 1 2 ... (Luby, Sinclair and Zuckerman 1993). */
export function luby(index: number): number {
  let size = 1
  while (size < index) size = 2 * size + 1
  return size === index ? (size + 1) >> 1 : luby(index - (size >> 1))
}
