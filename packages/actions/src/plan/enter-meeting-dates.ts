import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type MeetingDatesText, tidyMeetingDates } from '@pejl/domain/plan/tidy-calendar.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import type { Database } from '@pejl/store/db.ts'
import { saveMeetingDates } from '@pejl/store/plan/calendar-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'

/** The days a committee will meet, in place of those entered before, and how long before a case must be ready. */
export async function enterMeetingDates(
  { database }: { readonly database: Database },
  actor: Actor,
  given: MeetingDatesText & { readonly committeeId: string },
): Promise<
  Result<{ readonly dates: number }, 'forbidden' | 'not-found'> | WrongValues<keyof MeetingDatesText>
> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<CommitteeId>(given.committeeId)
  if (!id) return refuse('not-found')
  const tidied = tidyMeetingDates(given)
  if (!tidied.ok) return tidied
  const { dates, leadDays } = tidied.value

  return database.staff(async (db): Promise<Result<{ dates: number }, 'not-found'>> => {
    await lockPlan(db)
    if (!(await listCommittees(db)).some((committee) => committee.id === id)) return refuse('not-found')
    await saveMeetingDates(db, id, dates, leadDays)
    const detail = { committee: id, dates, leadDays }
    await recordChange(db, actor, { event: 'meeting-dates-entered', kind: 'plan', subject: id, detail })
    return ok({ dates: dates.length })
  })
}
