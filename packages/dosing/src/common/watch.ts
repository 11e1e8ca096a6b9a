import type { Stop } from './stop.ts'

/** Counts schedules against a limit and looks at the clock now and then. */
export interface Watch {
  /** One more schedule was made: whether to go on. */
  count(): boolean
  /** Whether it was told to stop. */
  isOver(): boolean
  schedules(): number
}

const between = 16 // schedules made between two looks at the clock

export function watchOf({
  schedules: limit = Number.POSITIVE_INFINITY,
  milliseconds,
  now,
  cancelled,
}: Stop): Watch {
  const until = milliseconds === undefined || !now ? Number.POSITIVE_INFINITY : now() + milliseconds
  let made = 0
  let over = limit <= 0
  const look = (): void => {
    if ((now && now() >= until) || cancelled?.()) over = true
  }
  look()
  return {
    count: () => {
      made += 1
      if (made >= limit) over = true
      else if (made % between === 0) look()
      return !over
    },
    isOver: () => over,
    schedules: () => made,
  }
}
