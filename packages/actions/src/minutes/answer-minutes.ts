import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type MeetingId, type PersonId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { approvers } from '@pejl/domain/minutes/approval.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { findMinutedMeeting } from '@pejl/store/minutes/minuted-meeting-views.ts'
import { loadMinutes, saveApproval } from '@pejl/store/minutes/minutes-store.ts'
import { findPersonOf } from '@pejl/store/minutes/minutes-views.ts'
import { savedTogether } from '../saved-together.ts'

/** `settled`: the minutes are not laid before anybody. `wrong-remark`: no reason for a no, or one that is too long. */
export type AnswerRefusal = 'forbidden' | 'not-found' | 'settled' | 'stale' | 'wrong-remark'

/**
 * Enters what one of those who approve says of the minutes: they themselves when they are signed in, or a secretary for
 * anybody. Who says no says why. `version`: of the minutes they have read.
 */
export async function answerMinutes(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  given: {
    readonly meetingId: string
    readonly personId: string
    readonly version: number
    readonly approves: boolean
    readonly remark: string
  },
): Promise<Result<true, AnswerRefusal>> {
  const [id, personId] = [parseId<MeetingId>(given.meetingId), parseId<PersonId>(given.personId)]
  if (!mayActor(actor, 'see')) return refuse('forbidden')
  if (!id || !personId) return refuse('not-found')
  const remark = given.remark.normalize('NFC').trim()
  const staff: typeof database.staff = (each) => database.staff(each, askedBy(actor))
  return savedTogether<true, AnswerRefusal>({ staff }, async (db) => {
    const minutes = await loadMinutes(db, id)
    const meeting = await findMinutedMeeting(db, id)
    const person = meeting && approvers(meeting).find((one) => one.personId === personId)
    if (!minutes || !person) return refuse('not-found')
    const isOwn = actor.kind === 'user' && (await findPersonOf(db, actor.id)) === personId
    if (!isOwn && !mayActor(actor, 'meet')) return refuse('forbidden')
    if (minutes.state !== 'awaiting') return refuse('settled')
    if (minutes.version !== given.version) return refuse('stale')
    if (remark.length > 2000 || (!given.approves && remark.length < 3)) return refuse('wrong-remark')
    const by = nameOf(actor)
    const answer = { personId, name: person.name, approves: given.approves, remark: remark || null }
    await saveApproval(db, minutes, { ...answer, by, at: now() })
    const detail = { edition: minutes.edition, person: personId, approves: given.approves }
    await record(db, { actor: by, event: 'minutes-answered', kind: 'meeting', subject: id, detail })
    return ok(true)
  })
}
