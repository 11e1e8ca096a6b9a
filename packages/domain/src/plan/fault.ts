import { type Day, parseDay } from '../common/day.ts'
import { tidyLine, tidyLines } from './tidy-text.ts'

/** What is wrong with something that was given. */
export type FaultReason =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'too-low'
  | 'too-high'
  | 'not-a-day'
  | 'not-in-order'
  | 'not-a-choice'
  | 'double'
  | 'too-many'

/** One fault, so that a form or a spreadsheet can point at the field or cell: `{ field: 'loads', row: 2, part: 'points' }`. */
export interface Fault<Field extends string = string> {
  readonly field: Field
  /** Which of the field's rows, from 0; null for a field that has none, or for all of them. */
  readonly row: number | null
  /** Which part of the row. */
  readonly part: string | null
  readonly reason: FaultReason
}

export type Checked<T, Field extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'wrong-value'; readonly faults: readonly Fault<Field>[] }

/** Where a value stands. */
export interface Spot<Field extends string> {
  readonly field: Field
  readonly row?: number
  readonly part?: string
}

/** Reads values one by one and gathers everything that is wrong with them. What is wrong becomes the fallback. */
export interface Gatherer<Field extends string> {
  readonly faults: readonly Fault<Field>[]
  fault(spot: Spot<Field>, reason: FaultReason): void
  line(spot: Spot<Field>, text: unknown, most: number): string
  lineOrNull(spot: Spot<Field>, text: unknown, most: number): string | null
  lines(spot: Spot<Field>, text: unknown, most: number): string | null
  number(spot: Spot<Field>, value: unknown, bounds: Bounds): number
  numberOrNull(spot: Spot<Field>, value: unknown, bounds: Bounds): number | null
  day(spot: Spot<Field>, value: unknown): Day | null
  dayOrNull(spot: Spot<Field>, value: unknown): Day | null
  choice<T extends string | number>(spot: Spot<Field>, value: unknown, among: readonly T[]): T | null
  list<T>(spot: Spot<Field>, rows: readonly T[], most: number): readonly T[]
}

export interface Bounds {
  readonly least: number
  readonly most: number
  /** How many decimals count; the value is rounded to them. */
  readonly decimals: number
}

export function gatherFaults<Field extends string>(): Gatherer<Field> {
  const faults: Fault<Field>[] = []
  const fault = ({ field, row, part }: Spot<Field>, reason: FaultReason): void => {
    faults.push({ field, row: row ?? null, part: part ?? null, reason })
  }
  const short = (spot: Spot<Field>, text: string, most: number): string => {
    if (text.length > most) fault(spot, 'too-long')
    return text.slice(0, most)
  }
  const number = (spot: Spot<Field>, value: unknown, { least, most, decimals }: Bounds): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      fault(spot, value === null || value === undefined ? 'missing' : 'not-a-number')
      return least
    }
    if (value < least) fault(spot, 'too-low')
    if (value > most) fault(spot, 'too-high')
    const whole = 10 ** decimals
    if (decimals === 0 && !Number.isInteger(value)) fault(spot, 'not-a-number')
    return Math.round(value * whole) / whole
  }
  const dayOrNull = (spot: Spot<Field>, value: unknown): Day | null => {
    if (value === null || value === undefined || value === '') return null
    const day = typeof value === 'string' ? parseDay(value) : undefined
    // a year typed with too few or too many digits would stretch the plan over centuries
    if (!day || day < '1990' || day > '2100') fault(spot, 'not-a-day')
    return day ?? null
  }

  return {
    faults,
    fault,
    line: (spot, text, most) => {
      const line = tidyLine(text)
      if (line === '') fault(spot, 'missing')
      return short(spot, line, most)
    },
    lineOrNull: (spot, text, most) => short(spot, tidyLine(text), most) || null,
    lines: (spot, text, most) => short(spot, tidyLines(text), most) || null,
    number,
    numberOrNull: (spot, value, bounds) =>
      value === null || value === undefined ? null : number(spot, value, bounds),
    day: (spot, value) => {
      const before = faults.length
      const day = dayOrNull(spot, value)
      if (day === null && faults.length === before) fault(spot, 'missing')
      return day
    },
    dayOrNull,
    choice: (spot, value, among) => {
      const found = among.find((one) => one === value)
      if (found === undefined) fault(spot, value === null || value === undefined ? 'missing' : 'not-a-choice')
      return found ?? null
    },
    list: (spot, rows, most) => {
      if (rows.length > most) fault(spot, 'too-many')
      return rows.slice(0, most)
    },
  }
}

/** The value, when nothing was wrong with it. */
export function checked<T, Field extends string>({ faults }: Gatherer<Field>, value: T): Checked<T, Field> {
  return faults.length === 0 ? { ok: true, value } : { ok: false, reason: 'wrong-value', faults: [...faults] }
}
