import { compile } from './compile.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { startsOf } from './rate.ts'
import { type Shifter, shifterOf, shiftRight } from './shift-right.ts'
import { drawSlips, recordsFor, type SlipRecord, type Slips } from './slip.ts'
import { out } from './state.ts'
import { tryMove } from './try-move.ts'

/**
 * Time in hand for one activity: by beginning earlier, with all others where they are, or by promising its end so many
 * weeks later. `kept` is how many promises of the whole plan are kept on average. What has a target or stands in the
 * adopted plan is a promise: to end by the target where this plan meets it, else by where this plan has it end.
 */
export type Buffer = { readonly id: string; readonly kept: number; readonly keptBefore: number } & (
  | { readonly kind: 'begin-earlier'; readonly from: number; readonly to: number }
  | { readonly kind: 'promise-later'; readonly weeks: number }
)

const tried = 24 // activities whose earlier beginning is looked at closely
const reach = 8 // weeks: a meeting earlier, or past a break
const wanted = 0.8 // the chance a later promise is to have

/** Where a week of buffer lets most promises be kept, the best first; all measured on the same slips. */
export function suggestBuffers(
  portfolio: Portfolio,
  starts: PlanStarts,
  record: SlipRecord,
  { seed, runs = 200, most = 5 }: { readonly seed: number; readonly runs?: number; readonly most?: number },
): readonly Buffer[] {
  const of = compile(portfolio)
  const planned = startsOf(of, starts)
  const records = recordsFor(of, record)
  const slips = Array.from({ length: runs }, (_, run) => drawSlips(of, records, seed, run))
  const promised = portfolio.activities.map(({ due, adopted }, a) => {
    const start = planned[a] as number
    if (start === out || (due === null && adopted === null)) return null
    return Math.max(due ?? 0, of.tables.ends[a * (of.weeks + 1) + start] as number)
  })
  const shifter = shifterOf(of)
  const ends = play(shifter, planned, slips)
  const keptBefore = countKept(ends, promised)

  const worst = portfolio.activities
    .map(({ id, pin }, a) => ({
      a,
      id,
      pin,
      promise: promised[a] ?? null,
      own: (ends[a] ?? new Int32Array()).sort(),
    }))
    .filter(({ promise, own }) => promise !== null && (own.at(-1) ?? 0) > promise)
  const later = worst.map(({ a, id, promise, own }): Buffer => {
    const until = own[Math.ceil(wanted * runs) - 1] ?? 0
    const weeks = Math.max(1, until - (promise ?? 0))
    const kept = countKept(ends, promised.with(a, (promise ?? 0) + weeks))
    return { kind: 'promise-later', id, weeks, kept, keptBefore }
  })
  const earlier = worst
    .filter(({ pin }) => pin === null)
    .sort((one, other) => missesOf(other) - missesOf(one) || one.a - other.a)
    .slice(0, tried)
    .flatMap(({ a, id }): readonly Buffer[] => {
      const from = planned[a] as number
      const to = findEarlier(portfolio, starts, id, from)
      if (to === undefined) return []
      const kept = countKept(play(shifter, planned.with(a, to), slips), promised)
      return kept > keptBefore ? [{ kind: 'begin-earlier', id, from, to, kept, keptBefore }] : []
    })
  return [...earlier, ...later].sort((one, other) => gainOf(other) - gainOf(one)).slice(0, most)
}

/** Promises more for each week of buffer. */
function gainOf(buffer: Buffer): number {
  const weeks = buffer.kind === 'promise-later' ? buffer.weeks : buffer.from - buffer.to
  return (buffer.kept - buffer.keptBefore) / weeks
}

function missesOf({ own, promise }: { readonly own: Int32Array; readonly promise: number | null }): number {
  return own.reduce((misses, end) => (end > (promise ?? 0) ? misses + 1 : misses), 0)
}

function findEarlier(portfolio: Portfolio, starts: PlanStarts, id: string, from: number): number | undefined {
  for (let week = from - 1; week >= Math.max(0, from - reach); week--)
    if (tryMove(portfolio, starts, id, week).ok) return week
  return undefined
}

/** Where each activity ends in each run. */
function play(shifter: Shifter, planned: Int32Array, slips: readonly Slips[]): readonly Int32Array[] {
  const ends = Array.from({ length: shifter.of.count }, () => new Int32Array(slips.length))
  for (const [run, slip] of slips.entries()) {
    shiftRight(shifter, planned, slip)
    for (const [a, own] of ends.entries()) own[run] = shifter.ends[a] as number
  }
  return ends
}

function countKept(ends: readonly Int32Array[], promised: readonly (number | null)[]): number {
  let kept = 0
  for (const [a, own] of ends.entries()) {
    const promise = promised[a] ?? null
    if (promise === null) continue
    for (const end of own) if (end <= promise) kept++
  }
  return kept / Math.max(1, ends[0]?.length ?? 1)
}
