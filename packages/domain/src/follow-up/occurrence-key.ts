import { periodAt, spanOf } from '../common/period.ts'
import type { CommitmentTime } from './commitment.ts'
import { stepOf } from './standing.ts'

/** Whether a key names a time of this promise: '' for one that does not recur, a period of its length for others. */
export function isOccurrence(time: CommitmentTime, key: string): boolean {
  const step = stepOf(time)
  if (step === undefined) return key === ''
  const span = spanOf(key)
  return span !== undefined && periodAt(span.starts, step).key === key
}
