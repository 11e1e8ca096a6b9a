import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { mayWithClosed } from '@pejl/domain/access/parts.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { findPart } from '@pejl/store/committees/access-store.ts'
import { loadNote, removeNote, saveNewNote, saveNote } from '@pejl/store/committees/trio-note-store.ts'
import { askedBy, type Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import type { CommitteeNeeds } from './needs.ts'

/** `not-found` also for whoever has no part in the trio: to them there are no notes. */
export type NoteRefusal = 'forbidden' | 'not-found' | 'stale' | 'wrong-day' | 'wrong-text'

interface NoteText {
  readonly notedOn: string
  readonly text: string
}

/** Adds a light note to a trio. */
export async function addTrioNote(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: NoteText & { readonly committeeId: string },
): Promise<Result<{ readonly id: string }, NoteRefusal>> {
  const committeeId = parseId<CommitteeId>(given.committeeId)
  return database.staff(async (db): Promise<Result<{ id: string }, NoteRefusal>> => {
    const refusal = await refusalOf(db, actor, committeeId)
    if (refusal || !committeeId) return refuse(refusal ?? 'not-found')
    const read = readNote(given)
    if (!read.ok) return read
    const id = await saveNewNote(db, { committeeId, ...read.value }, nameOf(actor))
    await tell(db, actor, 'trio-note-added', committeeId, id)
    return ok({ id })
  }, askedBy(actor))
}

/** Changes a note, or with an empty text takes it away. */
export async function changeTrioNote(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: NoteText & { readonly noteId: string; readonly version: number },
): Promise<Result<{ readonly committeeId: CommitteeId }, NoteRefusal>> {
  const id = parseId(given.noteId)
  return database.staff(async (db): Promise<Result<{ committeeId: CommitteeId }, NoteRefusal>> => {
    const note = id && (await loadNote(db, id))
    if (!note) return refuse('not-found')
    const { committeeId } = note
    const refusal = await refusalOf(db, actor, committeeId)
    if (refusal) return refuse(refusal)
    if (given.text.trim() === '') {
      if (!(await removeNote(db, note.id, given.version))) return refuse('stale')
      await tell(db, actor, 'trio-note-removed', committeeId, note.id)
      return ok({ committeeId })
    }
    const read = readNote(given)
    if (!read.ok) return read
    const saved = await saveNote(db, { id: note.id, version: given.version, ...read.value })
    if (saved === undefined) return refuse('stale')
    await tell(db, actor, 'trio-note-changed', committeeId, note.id)
    return ok({ committeeId })
  }, askedBy(actor))
}

async function refusalOf(
  db: Db,
  actor: Actor,
  committeeId: CommitteeId | undefined,
): Promise<'forbidden' | 'not-found' | undefined> {
  if (!mayActor(actor, 'prepare')) return 'forbidden'
  if (!committeeId) return 'not-found'
  const isTrio = (await listCommittees(db)).some(({ id, kind }) => id === committeeId && kind === 'trio')
  const part = actor.kind === 'program' ? 'secretary' : await findPart(db, committeeId, actor.id)
  if (!isTrio || part === null) return 'not-found'
  return mayWithClosed(part, 'prepare') ? undefined : 'forbidden'
}

function readNote({ notedOn, text }: NoteText): Result<{ notedOn: Day; text: string }, NoteRefusal> {
  const day = parseDay(notedOn)
  const tidy = text.normalize('NFC').trim()
  if (!day || day < '1990' || day > '2100') return refuse('wrong-day')
  return tidy === '' || tidy.length > 20_000 ? refuse('wrong-text') : ok({ notedOn: day, text: tidy })
}

/** The journal says that there was a note, never what is in it. */
const tell = (db: Db, actor: Actor, event: string, committeeId: CommitteeId, note: string) =>
  record(db, { actor: nameOf(actor), event, kind: 'committee', subject: committeeId, detail: { note } })
