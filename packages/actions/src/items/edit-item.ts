import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type AccessGiven, type AccessRefusal, tidyAccess } from '@pejl/domain/items/item-closing.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { isMatterClosed, isMeetingAhead } from '@pejl/store/items/around-store.ts'
import { keepBefore } from '@pejl/store/items/history-store.ts'
import { saveFacts } from '@pejl/store/items/item-store.ts'
import { record } from '@pejl/store/journal.ts'
import { type ItemRefusal, mayWithClosedOf, takeWritableItem } from './item-access.ts'

export type EditItemRefusal =
  | ItemRefusal
  | AccessRefusal
  | 'locked'
  | 'stale'
  | 'no-part'
  | 'matter-closed'
  | 'unknown-meeting'

/**
 * Says whether an item is open, and which meeting it is for. To close one, and to open one that is closed, a person needs a
 * part in its committee; an item of a closed matter is closed.
 */
export async function editItem(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  given: AccessGiven & {
    readonly itemId: string
    readonly version: number
    readonly meetingId: string | null
  },
): Promise<Result<{ readonly version: number }, EditItemRefusal>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  return database.staff(async (db) => {
    const taken = await takeWritableItem(db, actor, given.itemId)
    if (!taken.ok) return taken
    const item = taken.value
    if (item.version !== given.version) return refuse('stale')
    const access = tidyAccess(given, item.title)
    if (!access.ok) return access
    const isClosing = access.value.access === 'closed'
    if (isClosing && !(await mayWithClosedOf(db, actor, item.committeeId, 'prepare')))
      return refuse('no-part')
    if (!isClosing && (await isMatterClosed(db, item.matterId))) return refuse('matter-closed')
    const meetingId = given.meetingId === null ? null : parseId<MeetingId>(given.meetingId)
    const isSameMeeting = meetingId === item.meetingId
    if (meetingId === undefined) return refuse('unknown-meeting')
    if (meetingId !== null && !isSameMeeting && !(await isMeetingAhead(db, meetingId, item.committeeId)))
      return refuse('unknown-meeting')

    const by = nameOf(actor)
    const { access: was, closedReason, neutralTitle } = item
    if (was !== access.value.access || closedReason !== access.value.closedReason) {
      const before = { part: 'access' as const, was: { access: was, closedReason, neutralTitle } }
      await keepBefore(db, item, before, { by, at: now(), alone: true })
    }
    const version = await saveFacts(db, item, { ...item, ...access.value, meetingId })
    if (!version) return refuse('stale')
    const detail = { from: was, to: access.value.access, meetingId }
    await record(db, { actor: by, event: 'item-edited', kind: 'agenda-item', subject: item.id, detail })
    return ok({ version })
  }, askedBy(actor))
}
