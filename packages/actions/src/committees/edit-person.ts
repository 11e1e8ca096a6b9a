import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type PersonId, parseId, type UserId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { findActiveUsername } from '@pejl/store/committees/access-store.ts'
import { isUserLinked, loadPerson, savePerson } from '@pejl/store/committees/person-store.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

export type PersonRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'wrong-name'
  | 'wrong-email'
  | 'unknown-user'
  | 'user-taken'

/** Corrects a person's name and e-mail, and says which user they sign in as. */
export async function editPerson(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: {
    readonly personId: string
    readonly version: number
    readonly name: string
    readonly email: string
    readonly userId: string
  },
): Promise<Result<true, PersonRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<PersonId>(given.personId)
  const name = tidyLine(given.name)
  const email = tidyLine(given.email) || null
  const userId = given.userId === '' ? null : parseId<UserId>(given.userId)
  if (!id) return refuse('not-found')
  if (name.length < 2 || name.length > 200) return refuse('wrong-name')
  if (email !== null && (email.length > 200 || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)))
    return refuse('wrong-email')
  if (userId === undefined) return refuse('unknown-user')

  return savedTogether<true, PersonRefusal>(database, async (db) => {
    const before = await loadPerson(db, id)
    if (!before) return refuse('not-found')
    if (before.version !== given.version) return refuse('stale')
    const isNewLink = userId !== null && userId !== before.userId
    if (isNewLink && !(await findActiveUsername(db, userId))) return refuse('unknown-user')
    if (isNewLink && (await isUserLinked(db, userId, id))) return refuse('user-taken')
    if ((await savePerson(db, { ...before, name, email, userId })) === undefined) return refuse('stale')
    const detail = { from: { name: before.name, user: before.userId }, to: { name, user: userId } }
    await record(db, { actor: nameOf(actor), event: 'person-edited', kind: 'person', subject: id, detail })
    return ok(true)
  })
}
