import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import { refreshCommittee } from '@pejl/store/around-entry-store.ts'
import { listCommittees, moveMeetings, saveCommittee } from '@pejl/store/committee-store.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { loadDocument } from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import { listDocumentsOf, lockRecord } from '@pejl/store/record-store.ts'
import { enterRecord } from './enter-record.ts'
import { enterPublishedAgain } from './publishing/enter-published.ts'
import { savedTogether } from './saved-together.ts'

export type EditCommitteeRefusal = 'forbidden' | 'not-found' | 'taken' | 'wrong-value' | 'under-review'

export interface CommitteeText {
  readonly committeeId: string
  readonly name: string
  readonly kind: string
  /** Short names, and other names documents use for it. */
  readonly abbreviations: readonly string[]
}

/** Corrects what is known of a committee. Its address stays. */
export async function editCommittee(
  { database }: { database: Database },
  actor: Actor,
  given: CommitteeText,
): Promise<Result<true, EditCommitteeRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<CommitteeId>(given.committeeId)
  const name = tidy(given.name)
  const kind = committeeKinds.find((one) => one === given.kind)
  const abbreviations = [...new Set(given.abbreviations.map(tidy).filter((one) => one !== ''))]
  if (!id) return refuse('not-found')
  const isTooLong =
    name.length > 200 || abbreviations.length > 30 || abbreviations.some((one) => one.length > 200)
  if (name.length < 2 || !kind || isTooLong) return refuse('wrong-value')

  return savedTogether<true, EditCommitteeRefusal>(database, async (db) => {
    await lockRecord(db)
    const committees = await listCommittees(db)
    const before = committees.find((one) => one.id === id)
    if (!before) return refuse('not-found')
    if (committees.some((one) => one.id !== id && one.name === name)) return refuse('taken')
    await saveCommittee(db, { ...before, name, kind, abbreviations })
    if (before.kind !== kind && !(await maskAnew(db, id))) return refuse('under-review')
    await refreshCommittee(db, id)
    const detail = { committee: id, from: before, to: { name, kind, abbreviations } }
    await record(db, {
      actor: nameOf(actor),
      event: 'committee-edited',
      kind: 'committee',
      subject: id,
      detail,
    })
    return ok(true)
  })
}

/** Makes two committees one: they were the same under two names. The name that goes is remembered as another name. */
export async function mergeCommittees(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly from: string; readonly into: string },
): Promise<Result<true, EditCommitteeRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const [from, into] = [parseId<CommitteeId>(given.from), parseId<CommitteeId>(given.into)]
  if (!from || !into) return refuse('not-found')
  if (from === into) return refuse('wrong-value')

  return savedTogether<true, EditCommitteeRefusal>(database, async (db) => {
    await lockRecord(db)
    const committees = await listCommittees(db)
    const gone = committees.find((one) => one.id === from)
    const stays = committees.find((one) => one.id === into)
    if (!gone || !stays) return refuse('not-found')
    const names = [...new Set([...stays.abbreviations, ...gone.abbreviations, gone.name])]
    await moveMeetings(db, from, into)
    await saveCommittee(db, { ...stays, abbreviations: names })
    if (gone.kind !== stays.kind && !(await maskAnew(db, into))) return refuse('under-review')
    await refreshCommittee(db, into)
    const detail = { from: gone, into: { id: into, name: stays.name } }
    await record(db, {
      actor: nameOf(actor),
      event: 'committees-merged',
      kind: 'committee',
      subject: into,
      detail,
    })
    return ok(true)
  })
}

/**
 * A committee's kind decides whether its absentees are named, so its documents are written into the record anew. Not
 * when one of them is open for review: what it would say then nobody has accepted.
 */
async function maskAnew(db: Db, committeeId: CommitteeId): Promise<boolean> {
  const documents = await listDocumentsOf(db, committeeId)
  if (documents.some(({ state }) => state !== 'accepted')) return false
  for (const { id } of documents) {
    const document = await loadDocument(db, id)
    if (document) await enterRecord(db, document)
  }
  await enterPublishedAgain(db, committeeId)
  return true
}

const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
