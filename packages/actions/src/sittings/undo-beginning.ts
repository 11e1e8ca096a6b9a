import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { lockMeeting, raiseMeeting, saveNotBegun } from '@pejl/store/sittings/agenda-store.ts'
import { type RunRefusal, runMeeting } from './run-meeting.ts'

/**
 * Takes back that a meeting was begun, by mistake or on the wrong day: it is called again. Refused once anything has been
 * written in its minutes. A meeting that has not begun stays as it is.
 */
export async function undoBeginning(
  needs: { readonly database: Database },
  actor: Actor,
  meetingId: string,
): Promise<Result<null, RunRefusal | 'has-words'>> {
  return runMeeting(needs, actor, meetingId, async ({ db, meeting }) => {
    const locked = await lockMeeting(db, meeting.id)
    if (locked?.state !== 'sitting') return ok(null)
    if (!(await saveNotBegun(db, meeting.id))) return refuse('has-words')
    await raiseMeeting(db, meeting.id, locked.version + 1)
    await record(db, {
      actor: nameOf(actor),
      event: 'meeting-not-begun',
      kind: 'meeting',
      subject: meeting.id,
    })
    return ok(null)
  })
}
