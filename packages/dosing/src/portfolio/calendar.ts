import type { Activity } from './portfolio.ts'

/** The first week after its work, when it begins in `start`; its breaks come on top of its duration. */
export function endOf({ duration, breaks }: Pick<Activity, 'duration' | 'breaks'>, start: number): number {
  if (duration === 0) return start
  let left = duration
  let week = start
  let next = breaks.findIndex((rest) => rest >= start)
  if (next < 0) next = breaks.length
  for (; left > 0; week++) {
    if (breaks[next] === week) next++
    else left--
  }
  return week
}
