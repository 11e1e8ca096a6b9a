import type { AgendaItemId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import { type ArrangingRefusal, arrange } from './carry-out-agenda.ts'
import { type AttendingRefusal, attend } from './carry-out-attendance.ts'
import { type DecidingRefusal, decide } from './carry-out-decisions.ts'
import { type ObjectingRefusal, object } from './carry-out-objections.ts'
import type { Doing, Operation } from './operation.ts'
import type { Sitting, SittingItem } from './sitting.ts'

export type OperationRefusal =
  | 'not-sitting'
  | 'no-such-item'
  | AttendingRefusal
  | ArrangingRefusal
  | DecidingRefusal
  | ObjectingRefusal

/**
 * What the meeting is after an operation, or why it cannot be done. The same rule answers in the browser at once, without
 * a connection, and on the server when it arrives; `by` is who does it.
 */
export function carryOut(
  sitting: Sitting,
  { id, ...doing }: Operation,
  by: string,
): Result<Sitting, OperationRefusal> {
  if (sitting.state !== 'sitting') return refuse('not-sitting')
  const done = partOf(sitting, doing as Doing, id, by) // an operation is its id and what is done
  return done.ok ? ok({ ...done.value, version: sitting.version + 1 }) : done
}

function partOf(sitting: Sitting, doing: Doing, id: string, by: string): Result<Sitting, OperationRefusal> {
  switch (doing.kind) {
    case 'attend':
    case 'call-in':
    case 'guest':
    case 'move-person':
    case 'unmove-person':
    case 'rise':
    case 'disqualify':
      return attend(sitting, doing, id)
    case 'move-item':
    case 'take-off':
    case 'add-item':
    case 'close-item':
    case 'open-item':
      return arrange(sitting, doing)
    case 'decide':
    case 'undecide':
    case 'note':
    case 'promise':
    case 'unpromise':
      return onItem(sitting, doing.itemId, (item) => decide(item, doing, by))
    case 'ballot':
    case 'unballot':
    case 'state':
    case 'unstate':
    case 'claim':
      return onItem(sitting, doing.itemId, (item) => object(sitting, item, doing))
  }
}

function onItem<R extends OperationRefusal>(
  sitting: Sitting,
  id: AgendaItemId,
  change: (item: SittingItem) => Result<SittingItem, R>,
): Result<Sitting, R | 'no-such-item'> {
  const item = sitting.items.find((one) => one.id === id)
  if (!item) return refuse('no-such-item')
  const changed = change(item)
  if (!changed.ok) return changed
  return ok({ ...sitting, items: sitting.items.map((one) => (one.id === id ? changed.value : one)) })
}
