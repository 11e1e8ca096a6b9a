/**
 * When a search is to stop. The engine asks no clock of its own: whoever calls it says what time is.
 * In tests the limit is a number of schedules, so that the same seed gives the same plan.
 */
export interface Stop {
  /** Schedules made at most. */
  readonly schedules?: number
  /** Milliseconds at most, by `now`. */
  readonly milliseconds?: number
  /** A clock in milliseconds that never goes back (`performance.now`). Needed with `milliseconds`. */
  readonly now?: () => number
  /** Asked now and then; true ends the search with the best so far. */
  readonly cancelled?: () => boolean
}
