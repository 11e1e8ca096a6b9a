import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { lockMeeting, raiseMeeting, saveSitting } from '@pejl/store/sittings/agenda-store.ts'
import { enterSeats } from '@pejl/store/sittings/attendance-store.ts'
import { type RunRefusal, runMeeting } from './run-meeting.ts'

/**
 * Begins a meeting whose agenda is sent out: everybody with a seat that day is there until somebody says otherwise.
 * Beginning one that has begun changes nothing.
 */
export async function beginSitting(
  needs: { readonly database: Database },
  actor: Actor,
  meetingId: string,
): Promise<Result<null, RunRefusal | 'not-called'>> {
  return runMeeting(needs, actor, meetingId, async ({ db, meeting }) => {
    const locked = await lockMeeting(db, meeting.id)
    if (locked?.state === 'sitting') return ok(null)
    if (locked?.state !== 'called') return refuse('not-called')
    await saveSitting(db, meeting.id)
    await enterSeats(db, meeting.id)
    await raiseMeeting(db, meeting.id, locked.version + 1)
    await record(db, { actor: nameOf(actor), event: 'meeting-begun', kind: 'meeting', subject: meeting.id })
    return ok(null)
  })
}
