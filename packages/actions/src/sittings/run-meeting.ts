import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { type Result, refuse } from '@pejl/domain/common/result.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { countClosed, findMeeting, type MeetingCard } from '@pejl/store/sittings/agenda-views.ts'
import { mayWithClosedOf } from '../items/item-access.ts'
import { savedTogether } from '../saved-together.ts'

export type RunRefusal = 'forbidden' | 'not-found'

/** A meeting somebody may run, and whether they may handle what is closed in it as well. */
export interface Run {
  readonly db: Db
  readonly meeting: MeetingCard
  readonly mayClose: boolean
}

/** Runs something at a meeting for an actor who may: all of it is saved, or, when it refuses, nothing. */
export async function runMeeting<T, R extends string>(
  { database }: { readonly database: Database },
  actor: Actor,
  meetingId: string,
  work: (run: Run) => Promise<Result<T, R>>,
): Promise<Result<T, R | RunRefusal>> {
  if (!mayActor(actor, 'meet')) return refuse('forbidden')
  const id = parseId<MeetingId>(meetingId)
  if (!id) return refuse('not-found')
  const asked = { staff: <V>(done: (db: Db) => Promise<V>) => database.staff(done, askedBy(actor)) }
  return savedTogether<T, R | RunRefusal>(asked, async (db) => {
    const meeting = await findMeeting(db, id)
    if (!meeting) return refuse('not-found')
    return work({ db, meeting, mayClose: await mayWithClosedOf(db, actor, meeting.committeeId, 'meet') })
  })
}

/**
 * Whether a meeting has closed items that an actor may not handle. Sending its agenda out and closing it are then for
 * somebody else: the list of what is treated, closed matters included, is one whole (kommunestyrelsesloven § 8).
 */
export async function hasClosedForOthers(
  { database }: { readonly database: Database },
  { meeting, mayClose }: Pick<Run, 'meeting' | 'mayClose'>,
): Promise<boolean> {
  return !mayClose && (await database.staff((db) => countClosed(db, meeting.id), 'program')) > 0
}
