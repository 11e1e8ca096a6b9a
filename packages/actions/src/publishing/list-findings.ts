import { createHash } from 'node:crypto'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { FileInspection } from '@pejl/domain/publishing/file-inspection.ts'
import { findInFile, findInTexts } from '@pejl/domain/publishing/find-findings.ts'
import type { Finding } from '@pejl/domain/publishing/finding.ts'
import { findingKey } from '@pejl/domain/publishing/fold-findings.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { type CheckAnswer, listAnswers } from '@pejl/store/publications/check-views.ts'
import { listFileBytes } from '@pejl/store/publications/publication-store.ts'
import type { InspectFile } from './inspect-file.ts'
import type { Prepared } from './prepare-publication.ts'

export interface CheckedFinding extends Finding {
  /** Says which finding it is, and of which file. */
  readonly fingerprint: string
  /** What somebody answered; null: nobody has. Only `fine` lets it be published. */
  readonly answer: CheckAnswer | null
}

interface Needs {
  readonly database: Database
  readonly inspect: InspectFile
}

// what was seen in a file is the same for the same bytes; the oldest are forgotten
const seen = new Map<string, FileInspection>()
const mostLetters = 20_000_000
let letters = 0

/** Everything in what is to be published that must be answered for, with what was answered. */
export async function listFindingsOf(
  { database, inspect }: Needs,
  actor: Actor,
  { meeting, minuted, content }: Pick<Prepared, 'meeting' | 'minuted' | 'content'>,
): Promise<readonly CheckedFinding[]> {
  const found: CheckedFinding[] = []
  const answers = new Map<string, CheckAnswer>()
  for (const one of await database.staff((db) => listAnswers(db, meeting.id), askedBy(actor)))
    if (one.answer === 'fine') answers.set(one.fingerprint, one)
  const add = (findings: readonly Finding[], sum = '') => {
    for (const finding of findings) {
      const fingerprint = createHash('sha256')
        .update(`${sum} ${findingKey(finding)}`)
        .digest('hex')
      found.push({ ...finding, fingerprint, answer: answers.get(fingerprint) ?? null })
    }
  }
  add(findInTexts(content, minuted))
  for (const item of content.items)
    for (const attachment of item.access === 'open' ? item.attachments : []) {
      if (attachment.access === 'closed') continue
      const { id, sha256, mediaType } = attachment.file
      const inspection = await look(sha256, async () => {
        const bytes = await database.staff((db) => listFileBytes(db, [id]), askedBy(actor))
        return inspect(bytes.get(id) ?? new Uint8Array(), mediaType)
      })
      add(findInFile({ itemId: item.id, number: item.number }, attachment, inspection, minuted), sha256)
    }
  return found
}

async function look(sum: string, inspectIt: () => Promise<FileInspection>): Promise<FileInspection> {
  const known = seen.get(sum)
  if (known) return known
  const inspection = await inspectIt()
  if (isTooSlow(inspection)) return inspection
  seen.set(sum, inspection)
  letters += lettersIn(inspection)
  for (const [oldest, old] of seen) {
    if (letters <= mostLetters) break
    seen.delete(oldest)
    letters -= lettersIn(old)
  }
  return inspection
}

const lettersIn = ({ parts, hidden }: FileInspection): number =>
  [...parts, ...hidden].reduce((sum, { text }) => sum + text.length, 0)

// a machine that was busy may have the time another day
const isTooSlow = ({ unread }: FileInspection): boolean => unread.some(({ reason }) => reason === 'too-slow')
