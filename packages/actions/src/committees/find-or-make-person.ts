import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { type PersonId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { findPeopleNamed, loadPerson, saveNewPerson } from '@pejl/store/committees/person-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'

/** Who is to sit somewhere: somebody known, or a name. */
export interface WhoText {
  /** A known person's id; '' when a name is given. */
  readonly personId: string
  readonly name: string
  /** With a name somebody has already: it is another person of that name. */
  readonly isOther: boolean
}

export type WhoRefusal = 'unknown-person' | 'wrong-name' | 'same-name'

/**
 * The person meant: one known by id or, when just one has it, by name; else a new one. A name somebody has, said to be
 * another's, makes a new person; a name that several have is refused, so that one of them is chosen.
 */
export async function findOrMakePerson(
  db: Db,
  actor: Actor,
  who: WhoText,
): Promise<Result<PersonId, WhoRefusal>> {
  if (who.personId !== '') {
    const id = parseId<PersonId>(who.personId)
    return id && (await loadPerson(db, id)) ? ok(id) : refuse('unknown-person')
  }
  const name = tidyLine(who.name)
  if (name.length < 2 || name.length > 200) return refuse('wrong-name')
  const known = await findPeopleNamed(db, name)
  const [only] = known
  if (!who.isOther && known.length > 1) return refuse('same-name')
  if (!who.isOther && only) return ok(only)
  const id = await saveNewPerson(db, { name, email: null, userId: null })
  await record(db, {
    actor: nameOf(actor),
    event: 'person-added',
    kind: 'person',
    subject: id,
    detail: { name },
  })
  return ok(id)
}
