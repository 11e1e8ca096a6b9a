import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { listMissing } from '@pejl/domain/sittings/missing.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { raiseMeeting } from '@pejl/store/sittings/agenda-store.ts'
import { saveHeld } from '@pejl/store/sittings/closing-store.ts'
import { loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { moveMatters } from './move-matters.ts'
import { hasClosedForOthers, type RunRefusal, runMeeting } from './run-meeting.ts'

export type CloseRefusal = RunRefusal | 'not-sitting' | 'incomplete' | 'closed-for-others'

/**
 * Closes a meeting when nothing is missing (`listMissing` says what): its items are treated, and their matters move on to
 * the next stop. Closing one that is closed changes nothing.
 */
export async function closeMeeting(
  needs: { readonly database: Database },
  actor: Actor,
  meetingId: string,
): Promise<Result<null, CloseRefusal>> {
  return runMeeting(needs, actor, meetingId, async (run) => {
    const { db, meeting } = run
    // it may be open for correction of its minutes, but its matters have moved on
    if (meeting.state === 'held') return ok(null)
    const sitting = await loadSitting(db, meeting.id, { lock: true })
    if (sitting?.state !== 'sitting') return refuse('not-sitting')
    if (await hasClosedForOthers(needs, run)) return refuse('closed-for-others')
    if (listMissing(sitting).length > 0) return refuse('incomplete')
    await moveMatters(db, meeting.id)
    await saveHeld(db, meeting.id)
    await raiseMeeting(db, meeting.id, sitting.version + 1)
    await record(db, { actor: nameOf(actor), event: 'meeting-held', kind: 'meeting', subject: meeting.id })
    return ok(null)
  })
}
