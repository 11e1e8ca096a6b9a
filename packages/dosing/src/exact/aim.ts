/**
 * How short a schedule the search asks for. Most of the time one shorter than the best known; now and then one so short
 * that there may be none, which raises the lower bound when it is refuted (destructive bounds, Klein and Scholl 1999).
 */
export interface Aim {
  /** A makespan to be refuted now, or infinite. */
  target: number
  /** How far above the bound the target is set; doubled by each success. */
  step: number
  /** The contradiction count at which the target is given up, or, with none, at which there is one again. */
  until: number
}

/** Contradictions before the first target, and how many times as many before each later one. */
const first = 250
const rarer = 3

/** The share of all contradictions that one target may cost before it is given up. */
const share = 0.06
const least = 100

export function aimOf(): Aim {
  return { target: Number.POSITIVE_INFINITY, step: 1, until: first }
}

/** Sets the target for what is known now; the search is on level 0. */
export function aimAt(aim: Aim, bound: number, conflicts: number): void {
  const patience = Math.max(least, Math.floor(share * conflicts))
  const isAiming = aim.target < Number.POSITIVE_INFINITY
  if (isAiming && bound > aim.target) {
    aim.step *= 2
    aim.until = conflicts + patience
  } else if (conflicts < aim.until) return
  else if (isAiming && aim.step === 1) {
    aim.target = Number.POSITIVE_INFINITY
    aim.until = rarer * conflicts
    return
  } else {
    aim.step = 1
    aim.until = conflicts + patience
  }
  aim.target = bound + aim.step - 1
}
