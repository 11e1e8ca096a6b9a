import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type CommitmentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { CommitmentTime } from '@pejl/domain/follow-up/commitment.ts'
import { loadCommitment, saveVerdict } from '@pejl/store/commitment-store.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'

export interface Verdict {
  readonly commitmentId: string
  readonly version: number
  /** Confirmed not done, no longer in force, or `null`: what was said is taken back. */
  readonly verdict: CommitmentTime['verdict']
  /** Everybody can read it. */
  readonly why: string
}

/** Says of a commitment that it is not done, or has lapsed, and why. */
export async function judgeCommitment(
  { database }: { database: Database },
  actor: Actor,
  given: Verdict,
): Promise<Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | 'reason-missing'>> {
  if (!mayActor(actor, 'judge')) return refuse('forbidden')
  const id = parseId<CommitmentId>(given.commitmentId)
  if (!id) return refuse('not-found')
  const why = given.why.replaceAll('\u0000', '').trim().slice(0, 2_000)
  if (given.verdict !== null && why === '') return refuse('reason-missing')

  return database.staff(async (db) => {
    const commitment = await loadCommitment(db, id)
    if (!commitment) return refuse('not-found')
    const version = await saveVerdict(
      db,
      id,
      given.version,
      given.verdict,
      given.verdict === null ? null : why,
    )
    if (!version) return refuse('stale')
    const detail = { from: commitment.verdict, to: given.verdict, why }
    await record(db, {
      actor: nameOf(actor),
      event: 'commitment-judged',
      kind: 'commitment',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}
