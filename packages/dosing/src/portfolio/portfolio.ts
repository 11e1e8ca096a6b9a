/**
 * What is to be dosed: the municipality's initiatives on a grid of weeks. Week 0 is the first week of the plan;
 * a start is the week in which work begins, an end is the first week after the work. Ids are the caller's own.
 * Names as in Hartmann & Briskorn, EJOR 207:1-14 (2010) and EJOR 297:1-14 (2022).
 */
export interface Portfolio {
  /** How many weeks the plan covers. Nothing is planned to end after the last of them. */
  readonly weeks: number
  /** What has been is not planned again: nothing but pins may begin before this week. */
  readonly today: number
  readonly units: readonly Unit[]
  readonly activities: readonly Activity[]
  readonly links: readonly Link[]
  readonly limits: readonly Limit[]
  /** Pairs of activities that never run at the same time (incompatibility). */
  readonly apart: readonly (readonly [string, string])[]
}

/** An organisational unit [enhed]. Its load is its own activities' and that of every unit below it. */
export interface Unit {
  readonly id: string
  readonly parent: string | null
  /** Load points it bears, a number for each week; null: no limit on this level. */
  readonly capacity: readonly number[] | null
  /** How many initiatives it bears at once, a number for each week; null: no limit. */
  readonly atOnce: readonly number[] | null
  /** Weeks in which nothing that touches it or a unit below it may begin (frozen periods). */
  readonly frozen: readonly Span[]
  /** Going over the limit on purpose; each names its reason where it was given, outside the engine. */
  readonly overloads: readonly Overload[]
}

/** From one week up to, not including, another. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Points above the capacity that somebody has allowed. */
export interface Overload extends Span {
  readonly points: number
}

/**
 * One stretch of work, or, with duration 0, an event: a decision at a meeting, an involvement that is over.
 * An initiative [tiltag] is one activity; what it waits for may be others.
 */
export interface Activity {
  readonly id: string
  /** Working weeks; weeks of `breaks` come on top. */
  readonly duration: number
  readonly loads: readonly Load[]
  /** Release: begins in this week or later. */
  readonly earliest: number | null
  /** Deadline that binds: has ended by this week. */
  readonly latest: number | null
  /** Target: each week that the end is after it counts `weight`. */
  readonly due: number | null
  /** What a week of lateness costs, more than 0 where `due` is given. */
  readonly weight: number
  /** 1 is the most important. Among plans of equal lateness, important ones begin early. */
  readonly rank: number
  /** Is running or agreed: begins in this week whatever the others do. */
  readonly pin: number | null
  /** The only weeks in which it may begin, rising (meetings of a committee); null: every week. */
  readonly gates: readonly number[] | null
  /** Weeks in which its work rests, rising (summer, Christmas). It neither begins nor loads a unit in them. */
  readonly breaks: readonly number[]
  /** Where the adopted plan has it begin; staying there is worth something. */
  readonly adopted: number | null
  /** What counts against limits, by the limit's `counts` name: kroner, hours. Falls in the week of the start. */
  readonly amounts: Readonly<Record<string, number>>
  /** Not planned when it does not fit, instead of making the plan impossible. Costs `weight` times the horizon. */
  readonly optional: boolean
}

/** How much it loads a unit: a number for each working week (preparing, going live, settling). */
export interface Load {
  readonly unit: string
  /** As long as the duration, or a single number for all of it. */
  readonly points: readonly number[]
}

/**
 * `after` begins at least `least` and at most `most` weeks after `before` has ended (`from: 'end'`) or has begun
 * (`from: 'start'`): minimal and maximal time lags, generalised precedence. Negative numbers are allowed.
 */
export interface Link {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly from: 'start' | 'end'
  readonly least: number | null
  readonly most: number | null
}

/** At most so much in a period, as a quarter or a year (partially renewable, non-renewable). */
export interface Limit extends Span {
  readonly id: string
  /** Only what touches this unit or one below it; null: everything. */
  readonly unit: string | null
  /** Starts in the period; load in point-weeks in it; or the sum of the amounts with this name that start in it. */
  readonly counts: 'starts' | 'load' | { readonly amount: string }
  readonly most: number
}

/** Where each activity begins, in the portfolio's order; null: not in the plan. */
export type PlanStarts = readonly (number | null)[]
