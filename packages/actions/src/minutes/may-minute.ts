import type { Actor } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import type { MeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { mayPublish } from '../publishing/prepare-publication.ts'

/**
 * Whether somebody may make the minutes of a meeting: the meeting is held, and when it has closed items, they are
 * secretary of the committee, for minutes are of the whole meeting.
 */
export async function mayMinute(
  needs: { readonly database: Database },
  actor: Actor,
  meetingId: string,
): Promise<Result<MeetingToPublish, 'forbidden' | 'not-found' | 'no-part' | 'not-held'>> {
  const mine = await mayPublish(needs, actor, meetingId)
  if (!mine.ok) return mine
  return mine.value.state === 'held' ? ok(mine.value) : refuse('not-held')
}
