import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { saveAnswer } from '@pejl/store/publications/check-store.ts'
import type { InspectFile } from './inspect-file.ts'
import { listFindingsOf } from './list-findings.ts'
import { type PrepareRefusal, preparePublication } from './prepare-publication.ts'

/** `no-such-finding`: it is not there any more. `still-there`: it was said to be mended and is not. `wrong-why`: no reason. */
export type FindingRefusal = PrepareRefusal | 'no-such-finding' | 'still-there' | 'wrong-why'

/**
 * Answers what the check before publishing found, one finding or several alike: they may be published, and why; or they are
 * mended, which is looked after. What was found since is not answered for.
 */
export async function answerFindings(
  needs: { readonly database: Database; readonly inspect: InspectFile; readonly now: () => Date },
  actor: Actor,
  given: {
    readonly meetingId: string
    readonly kind: string
    readonly fingerprints: readonly string[]
    readonly answer: 'fine' | 'mended'
    readonly why: string
  },
): Promise<Result<true, FindingRefusal>> {
  const prepared = await preparePublication(needs, actor, given)
  if (!prepared.ok) return prepared
  const { meeting } = prepared.value
  const findings = await listFindingsOf(needs, actor, prepared.value)
  const asked = new Set(given.fingerprints)
  const found = findings.filter(({ fingerprint }) => asked.has(fingerprint))
  const [first] = found
  if (given.answer === 'mended') return first ? refuse('still-there') : ok(true)
  if (!first) return refuse('no-such-finding')
  const why = given.why.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (why.length < 3 || why.length > 500) return refuse('wrong-why')
  const by = nameOf(actor)
  await needs.database.staff(async (db) => {
    for (const { itemId, attachmentId, kind, fingerprint } of found)
      await saveAnswer(db, {
        meetingId: meeting.id,
        itemId,
        attachmentId,
        finding: kind,
        fingerprint,
        answer: 'fine',
        why,
        by,
        at: needs.now(),
      })
    const { kind, itemId, attachmentId } = first
    const detail = { finding: kind, item: itemId, attachment: attachmentId, count: found.length }
    await record(db, { actor: by, event: 'finding-answered', kind: 'meeting', subject: meeting.id, detail })
  }, askedBy(actor))
  return ok(true)
}
