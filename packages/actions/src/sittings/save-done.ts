import { itemOf, type Operation } from '@pejl/domain/sittings/operation.ts'
import type { Sitting, SittingItem } from '@pejl/domain/sittings/sitting.ts'
import type { Db } from '@pejl/store/db.ts'
import {
  removeItem,
  saveAccess,
  saveAgendaChanges,
  saveCalled,
  saveOrder,
} from '@pejl/store/sittings/agenda-store.ts'
import {
  removeMovement,
  saveAttendees,
  saveMovement,
  savePerson,
  saveRisen,
} from '@pejl/store/sittings/attendance-store.ts'
import {
  removePromise,
  removeStatement,
  saveBallots,
  saveClaim,
  saveDecisions,
  saveDisqualified,
  saveNote,
  savePromise,
  saveStatement,
} from '@pejl/store/sittings/treatment-store.ts'

export interface Done {
  readonly before: Sitting
  readonly after: Sitting
  readonly operation: Operation
  readonly by: string
}

/** Saves what an operation changed. */
export async function saveDone(db: Db, done: Done): Promise<void> {
  const { before, after, operation } = done
  const id = itemOf(operation)
  const [was, is] = [before, after].map(({ items }) => items.find((item) => item.id === id))
  if (was && is) await saveTreatment(db, was, is, operation)
  await saveAttendance(db, done)
  if (before.agendaChanges !== after.agendaChanges) await saveArranged(db, done, is)
}

async function saveTreatment(db: Db, was: SittingItem, is: SittingItem, operation: Operation): Promise<void> {
  switch (operation.kind) {
    case 'decide':
    case 'undecide':
      return saveDecisions(db, is.id, was.decisions, is.decisions)
    case 'note':
      return saveNote(db, is)
    case 'promise': {
      const made = is.promises.find((one) => one.id === operation.promiseId)
      return made && savePromise(db, is.id, made)
    }
    case 'unpromise':
      return removePromise(db, is.id, operation.promiseId)
    case 'ballot':
    case 'unballot':
      return saveBallots(db, is.id, was.ballots, is.ballots)
    case 'state': {
      const at = is.statements.findIndex((one) => one.id === operation.statementId)
      const made = is.statements[at]
      return made && saveStatement(db, is.id, made, at)
    }
    case 'unstate':
      return removeStatement(db, is.id, operation.statementId)
    case 'claim':
      return saveClaim(db, is.id, operation.personId)
    case 'disqualify':
      return saveDisqualified(db, is.id, operation.personId, operation.reason)
    default:
      return undefined
  }
}

async function saveAttendance(db: Db, { before, after, operation }: Done): Promise<void> {
  if (operation.kind === 'guest') await savePerson(db, operation.id, operation.name)
  if (before.attendees !== after.attendees)
    await saveAttendees(db, after.id, before.attendees, after.attendees)
  if (operation.kind === 'move-person') {
    const made = after.movements.find(({ id }) => id === operation.id)
    if (made) await saveMovement(db, after.id, made)
  }
  if (operation.kind === 'unmove-person') await removeMovement(db, after.id, operation.movementId)
  if (operation.kind === 'rise') await saveRisen(db, after.id, operation.at)
}

/** The agenda as the meeting adopted it: order, what came and went, what is closed. */
async function saveArranged(db: Db, done: Done, item: SittingItem | undefined): Promise<void> {
  const { before, after, operation, by } = done
  if (operation.kind === 'take-off') await removeItem(db, after.id, operation.itemId)
  if (item && (operation.kind === 'close-item' || operation.kind === 'open-item')) await saveAccess(db, item)
  await saveOrder(
    db,
    after.id,
    after.items.map(({ id }) => id),
  )
  if (operation.kind === 'add-item') {
    const last = Math.max(0, ...before.items.map(({ number }) => number ?? 0))
    await saveCalled(db, after.id, new Map([[operation.itemId, last + 1]]))
  }
  await saveAgendaChanges(db, after.id, { id: operation.id, by, changes: after.agendaChanges })
}
