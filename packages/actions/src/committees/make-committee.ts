import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { freeSlug, slugOf } from '@pejl/domain/identifiers/slug.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import { recogniseCommittee } from '@pejl/domain/organisation/known-committee.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { listCommittees, saveNewCommittee } from '@pejl/store/committee-store.ts'
import { saveCommitteeParent } from '@pejl/store/committees/settings-store.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

export type MakeCommitteeRefusal = 'forbidden' | 'wrong-name' | 'wrong-kind' | 'taken' | 'unknown-committee'

/** Makes a committee that no document has named yet, such as a trio. One with a name spelt alike is taken. */
export async function makeCommittee(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: { readonly name: string; readonly kind: string; readonly parentId: string },
): Promise<Result<{ readonly id: CommitteeId }, MakeCommitteeRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const name = tidyLine(given.name)
  const kind = committeeKinds.find((one) => one === given.kind)
  if (name.length < 2 || name.length > 200) return refuse('wrong-name')
  if (!kind) return refuse('wrong-kind')

  return savedTogether<{ id: CommitteeId }, MakeCommitteeRefusal>(database, async (db) => {
    await lockRecord(db)
    const committees = await listCommittees(db)
    const named = committees.map((one) => ({ ...one, abbreviations: [] }))
    if (recogniseCommittee(name, named)) return refuse('taken')
    const parentId = given.parentId === '' ? null : parseId<CommitteeId>(given.parentId)
    if (parentId !== null && !committees.some(({ id }) => id === parentId)) return refuse('unknown-committee')
    const slug = freeSlug(slugOf(name), (one) => committees.some((committee) => committee.slug === one))
    const { id } = await saveNewCommittee(db, { slug, name, kind, abbreviations: [] })
    if (parentId) await saveCommitteeParent(db, id, parentId)
    const detail = { name, kind, parent: parentId }
    await record(db, {
      actor: nameOf(actor),
      event: 'committee-made',
      kind: 'committee',
      subject: id,
      detail,
    })
    return ok({ id })
  })
}
