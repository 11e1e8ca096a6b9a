import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { findPersonNumbers } from '@pejl/domain/identifiers/cpr.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import {
  deleteWaiting,
  loadPublication,
  lockPublishing,
  saveWithdrawn,
} from '@pejl/store/publications/publication-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { relinkIn } from '../relink.ts'
import { savedTogether } from '../saved-together.ts'
import { takeOutPublished } from './enter-published.ts'

/** `wrong-why`: no reason, one that is too long, or one with a person's number in it. */
export type WithdrawRefusal = 'forbidden' | 'not-found' | 'wrong-why'

interface Needs {
  readonly database: Database
  readonly now: () => Date
}

/**
 * Takes what a meeting has published back: its content and files go, and everything of it leaves the record. The meeting's
 * page says that it was withdrawn, when, and why. What waits to be published is cancelled as well.
 */
export async function withdrawPublication(
  { database, now }: Needs,
  actor: Actor,
  given: { readonly meetingId: string; readonly why: string },
): Promise<Result<true, WithdrawRefusal>> {
  const why = given.why.normalize('NFC').replace(/\s+/g, ' ').trim()
  return inTurn(database, actor, given.meetingId, async (db, meetingId) => {
    // everybody reads the reason
    if (why.length < 3 || why.length > 1000 || findPersonNumbers(why).length > 0) return refuse('wrong-why')
    const publication = await loadPublication(db, meetingId, 'published')
    if (!publication) return refuse('not-found')
    await deleteWaiting(db, meetingId)
    await takeOutPublished(db, meetingId)
    await saveWithdrawn(db, { id: publication.id, meetingId, at: now(), why })
    await relinkIn(db)
    await record(db, {
      actor: nameOf(actor),
      event: 'publication-withdrawn',
      kind: 'meeting',
      subject: meetingId,
      detail: { publication: publication.id, kind: publication.kind, why },
    })
    return ok(true)
  })
}

/** Cancels what waits to be published. */
export async function cancelPublication(
  { database }: Pick<Needs, 'database'>,
  actor: Actor,
  given: { readonly meetingId: string },
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  return inTurn(database, actor, given.meetingId, async (db, meetingId) => {
    const publication = await loadPublication(db, meetingId, 'waiting')
    if (!publication) return refuse('not-found')
    await deleteWaiting(db, meetingId)
    await record(db, {
      actor: nameOf(actor),
      event: 'publication-cancelled',
      kind: 'meeting',
      subject: meetingId,
      detail: { publication: publication.id, kind: publication.kind },
    })
    return ok(true)
  })
}

async function inTurn<T, R extends string>(
  database: Database,
  actor: Actor,
  meetingId: string,
  work: (db: Db, id: MeetingId) => Promise<Result<T, R>>,
): Promise<Result<T, R | 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'meet')) return refuse('forbidden')
  const id = parseId<MeetingId>(meetingId)
  if (!id) return refuse('not-found')
  const staff: typeof database.staff = (each) => database.staff(each, askedBy(actor))
  return savedTogether<T, R | 'forbidden' | 'not-found'>({ staff }, async (db) => {
    await lockRecord(db)
    await lockPublishing(db)
    return work(db, id)
  })
}
