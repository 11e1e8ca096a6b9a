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
 * Answers what the check before publishing found: it may be published, and why; or it is mended, which is looked after.
 */
export async function answerFinding(
  needs: { readonly database: Database; readonly inspect: InspectFile; readonly now: () => Date },
  actor: Actor,
  given: {
    readonly meetingId: string
    readonly kind: string
    readonly fingerprint: string
    readonly answer: 'fine' | 'mended'
    readonly why: string
  },
): Promise<Result<true, FindingRefusal>> {
  const prepared = await preparePublication(needs, actor, given)
  if (!prepared.ok) return prepared
  const { meeting } = prepared.value
  const findings = await listFindingsOf(needs, actor, prepared.value)
  const finding = findings.find(({ fingerprint }) => fingerprint === given.fingerprint)
  if (given.answer === 'mended') return finding ? refuse('still-there') : ok(true)
  if (!finding) return refuse('no-such-finding')
  const why = given.why.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (why.length < 3 || why.length > 500) return refuse('wrong-why')
  const by = nameOf(actor)
  const { itemId, attachmentId, kind, fingerprint } = finding
  await needs.database.staff(async (db) => {
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
    const detail = { finding: kind, item: itemId, attachment: attachmentId }
    await record(db, { actor: by, event: 'finding-answered', kind: 'meeting', subject: meeting.id, detail })
  }, askedBy(actor))
  return ok(true)
}
