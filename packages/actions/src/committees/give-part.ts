import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parsePart } from '@pejl/domain/access/parts.ts'
import { type CommitteeId, parseId, type UserId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { findActiveUsername, findPart, removePart, savePart } from '@pejl/store/committees/access-store.ts'
import { listParents } from '@pejl/store/committees/settings-store.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

export type PartRefusal = 'forbidden' | 'not-found' | 'unknown-user' | 'wrong-part'

/**
 * Gives a user a part in what is closed in a committee, or with '' takes it. Who gives themselves a part is told so by the
 * journal, with an event of its own.
 */
export async function givePart(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: { readonly committeeId: string; readonly userId: string; readonly part: string },
): Promise<Result<true, PartRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const committeeId = parseId<CommitteeId>(given.committeeId)
  const userId = parseId<UserId>(given.userId)
  const part = given.part === '' ? null : parsePart(given.part)
  if (!committeeId) return refuse('not-found')
  if (!userId) return refuse('unknown-user')
  if (part === undefined) return refuse('wrong-part')

  return savedTogether<true, PartRefusal>(database, async (db) => {
    if (!(await listParents(db)).some(({ id }) => id === committeeId)) return refuse('not-found')
    const before = await findPart(db, committeeId, userId)
    const username = await findActiveUsername(db, userId)
    // somebody whose access is closed can lose a part, and be given none
    if (!username && (part !== null || before === null)) return refuse('unknown-user')
    if (before === part) return ok(true)
    if (part === null) await removePart(db, committeeId, userId)
    else await savePart(db, { committeeId, userId, part, by: nameOf(actor) })
    const isOwn = actor.kind === 'user' && actor.id === userId
    const event = part === null ? 'part-taken' : isOwn ? 'own-part-given' : 'part-given'
    const detail = { user: userId, username, from: before, to: part }
    await record(db, { actor: nameOf(actor), event, kind: 'committee', subject: committeeId, detail })
    return ok(true)
  })
}
