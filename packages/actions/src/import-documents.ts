import type { Actor } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ReadingRefusal } from '@pejl/domain/documents/reading.ts'
import { type Database, isDatabaseAway, isDiskFull } from '@pejl/store/db.ts'
import { type AcceptRefusal, acceptReading } from './accept-reading.ts'
import type { Reader } from './reader.ts'
import { relink } from './relink.ts'
import { type TakenIn, takeInDocument } from './take-in-document.ts'

export interface ImportFile {
  readonly name: string
  /** The file's bytes; fetched when its turn has come. */
  load(): Promise<Uint8Array>
}

export interface Imported {
  readonly name: string
  readonly result: Result<TakenIn & { readonly accepted: boolean }, ImportRefusal>
  /** What was thrown, when the reason is `fault`. */
  readonly fault?: unknown
}

/** `fault`: reading or accepting this file failed in a way nobody foresaw; nothing of that step was saved. */
export type ImportRefusal = ReadingRefusal | AcceptRefusal | 'unreachable' | 'fault'

interface Needs {
  readonly database: Database
  readonly read: Reader
  readonly now: () => Date
}

/**
 * Takes many documents in, one transaction each, and says of each how it went. With `accept` they become part of the
 * record at once, and so do those of them that were waiting; strategies are linked when all are in. A file that
 * fails stops nothing; a file that cannot be opened is `unreachable`. Throws when no other file could go better:
 * the database is away or its disk is full.
 */
export async function* importDocuments(
  needs: Needs,
  actor: Actor,
  files: Iterable<ImportFile> | AsyncIterable<ImportFile>,
  { accept }: { readonly accept: boolean },
): AsyncGenerator<Imported> {
  for await (const file of files)
    yield { name: file.name, ...(await importSafely(needs, actor, file, accept)) }
  // always: an import that was stopped half-way may have left accepted documents that are not linked
  if (accept) await relink(needs, actor)
}

async function importSafely(
  ...given: Parameters<typeof importOne>
): Promise<Pick<Imported, 'result' | 'fault'>> {
  try {
    return { result: await importOne(...given) }
  } catch (fault) {
    if (isDatabaseAway(fault) || isDiskFull(fault)) throw fault
    return { result: refuse('fault'), fault }
  }
}

async function importOne(
  needs: Needs,
  actor: Actor,
  file: ImportFile,
  accept: boolean,
): Promise<Imported['result']> {
  const bytes = await file.load().catch(() => undefined)
  if (!bytes) return refuse('unreachable')
  const taken = await takeInDocument(needs, actor, { name: file.name, bytes })
  if (!taken.ok) return taken
  const { documentId, version, state } = taken.value
  if (!accept || state !== 'waiting') return ok({ ...taken.value, accepted: state === 'accepted' })

  const accepted = await acceptReading(needs, actor, { documentId, version, link: 'later' })
  if (!accepted.ok) return accepted
  return ok({ ...taken.value, state: 'accepted', version: accepted.value.version, accepted: true })
}
