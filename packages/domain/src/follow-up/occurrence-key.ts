import { monthsOf, periodAt, spanOf } from '../common/period.ts'
import type { CommitmentTime } from './commitment.ts'

/** Whether a key names a time of this promise: '' for one that does not recur, a period of its length for others. */
export function isOccurrence({ recurs }: CommitmentTime, key: string): boolean {
  const step = recurs === null ? undefined : monthsOf(recurs)
  if (step === undefined) return key === ''
  const span = spanOf(key)
  return span !== undefined && periodAt(span.starts, step).key === key
}
