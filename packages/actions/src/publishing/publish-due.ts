import { isStillOpen } from '@pejl/domain/publishing/still-open.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { findMinutedMeeting } from '@pejl/store/minutes/minuted-meeting-views.ts'
import {
  type LoadedPublication,
  listDue,
  lockPublishing,
  mayLookForDue,
} from '@pejl/store/publications/publication-store.ts'
import { findMeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { relinkIn } from '../relink.ts'
import { goPublic } from './go-public.ts'

/**
 * Publishes what is due; how many. Of several processes one does it at a time, and what came due while none was running is
 * published by the first that runs. What was closed since it was approved of, or is of a cancelled meeting, is held back.
 */
export async function publishDue({
  database,
  now,
}: {
  readonly database: Database
  readonly now: () => Date
}): Promise<number> {
  const at = now()
  const isDue = await database.staff(async (db) => (await listDue(db, at)).length > 0, 'program')
  if (!isDue) return 0
  return database.staff(async (db) => {
    if (!(await mayLookForDue(db))) return 0
    await lockRecord(db)
    await lockPublishing(db)
    let published = 0
    for (const publication of await listDue(db, at)) {
      if (!(await mayGoOut(db, publication))) continue
      await goPublic(db, publication, { at, by: publication.madeBy })
      published += 1
    }
    if (published > 0) await relinkIn(db)
    return published
  }, 'program')
}

async function mayGoOut(db: Db, { meetingId, content }: LoadedPublication): Promise<boolean> {
  const meeting = await findMeetingToPublish(db, meetingId)
  const now = await findMinutedMeeting(db, meetingId)
  if (!meeting?.publishes || meeting.state === 'cancelled' || !now) return false
  return isStillOpen(content, now)
}
