import type { Standing, StandingReport } from '@pejl/domain/follow-up/commitment.ts'

interface Falling {
  readonly report: Pick<StandingReport, 'standing' | 'falls'>
}

const order: readonly Standing[] = ['overdue', 'due', 'undocumented', 'open', 'kept', 'lapsed']
const newestFirst = new Set<Standing>(['undocumented', 'kept', 'lapsed'])

/**
 * What asks for attention first: confirmed overdue, then what falls due soon, then what has passed undocumented with
 * the latest first, then what lies ahead. What is settled comes last.
 */
export function byUrgency<C extends Falling>(commitments: readonly C[]): readonly C[] {
  return commitments.toSorted((a, b) => {
    const [one, other] = [a.report, b.report]
    if (one.standing !== other.standing) return order.indexOf(one.standing) - order.indexOf(other.standing)
    const later = (one.falls ?? '9999').localeCompare(other.falls ?? '9999')
    return newestFirst.has(one.standing) ? -later : later
  })
}
