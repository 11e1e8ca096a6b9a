import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { carryOut, type OperationRefusal } from '@pejl/domain/sittings/carry-out.ts'
import { itemOf, type Operation } from '@pejl/domain/sittings/operation.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { placeItem } from '@pejl/store/sittings/agenda-store.ts'
import { areTargets, findOperation, saveOperation } from '@pejl/store/sittings/operation-store.ts'
import { loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { type Run, type RunRefusal, runMeeting } from './run-meeting.ts'
import { saveDone } from './save-done.ts'

export type CarryOutRefusal = RunRefusal | OperationRefusal | 'id-taken' | 'unknown-target'

export interface CarriedOut {
  /** The meeting's version just after the operation, whenever that was. */
  readonly version: number
  /** The version it followed; null for an operation that was done already. */
  readonly follows: number | null
}

/**
 * Does one thing at a meeting, once: an operation whose id has been done is answered as it was then, and changes nothing.
 * All that follows from it is saved with its answer, or nothing is. What is closed is for those with the secretary's part.
 */
export async function carryOutOperation(
  needs: { readonly database: Database },
  actor: Actor,
  { meetingId, operation }: { readonly meetingId: string; readonly operation: Operation },
): Promise<Result<CarriedOut, CarryOutRefusal>> {
  return runMeeting<CarriedOut, CarryOutRefusal>(needs, actor, meetingId, async (run) => {
    const { db, meeting } = run
    const before = await loadSitting(db, meeting.id, {
      lock: true,
      only: onlyOf(operation),
      bare: isOfWords(operation),
    })
    // behind the lock: the same operation sent twice at once waits for itself
    const done = await findOperation(db, meeting.id, operation.id)
    if (done) return ok({ version: done.version, follows: null })
    if (!before) return refuse('not-sitting')
    if (!mayHandle(run, before, operation)) return refuse('forbidden')

    if (operation.kind === 'decide' && !(await areTargets(db, meeting, operation)))
      return refuse('unknown-target')
    const known = operation.kind === 'add-item' ? await withAdded(run, before, operation) : before
    if (!known) return refuse('no-such-item')
    const carried = carryOut(known, operation, nameOf(actor))
    if (!carried.ok) return carried
    const after = carried.value
    const answer = { version: after.version }
    const isNew = await saveOperation(db, {
      id: operation.id,
      meetingId: meeting.id,
      by: askedBy(actor),
      answer,
    })
    if (!isNew) return refuse('id-taken')
    await saveDone(db, { before: known, after, operation, by: nameOf(actor) })
    await record(db, {
      actor: nameOf(actor),
      event: `meeting-${operation.kind}`,
      kind: itemOf(operation) ? 'agenda-item' : 'meeting',
      subject: itemOf(operation) ?? meeting.id,
      // kinds and ids only: the item may be closed
      detail: { meeting: meeting.id, ...('outcome' in operation ? { outcome: operation.outcome } : {}) },
    })
    return ok({ version: after.version, follows: before.version })
  })
}

/** What is decided, noted and promised does not depend on who is there. */
const isOfWords = ({ kind }: Operation): boolean =>
  ['decide', 'undecide', 'note', 'promise', 'unpromise'].includes(kind)

/** The one item an operation is about; null when it may be about the others as well, as the agenda's order is. */
const onlyOf = (operation: Operation): AgendaItemId | null =>
  [
    'decide',
    'undecide',
    'note',
    'promise',
    'unpromise',
    'ballot',
    'unballot',
    'state',
    'unstate',
    'claim',
    'disqualify',
  ].includes(operation.kind)
    ? itemOf(operation)
    : null

/** What is closed, and closing or opening the doors, is for those who may handle it. */
function mayHandle({ mayClose }: Run, { items }: Sitting, operation: Operation): boolean {
  if (mayClose) return true
  if (operation.kind === 'close-item' || operation.kind === 'open-item') return false
  const id = itemOf(operation)
  return !items.some((item) => item.id === id && item.access === 'closed')
}

/** The meeting with an item of the committee on its agenda that was not there. */
async function withAdded(
  { db, meeting }: Run,
  before: Sitting,
  { itemId }: Extract<Operation, { kind: 'add-item' }>,
): Promise<Sitting | undefined> {
  if (before.state !== 'sitting') return before
  return (await placeItem(db, meeting.id, itemId, true)) ? loadSitting(db, meeting.id) : undefined
}
