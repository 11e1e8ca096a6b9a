import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { HeardBody } from '@pejl/domain/matters/hearing-duties.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { saveHearingAnswer } from '@pejl/store/matters/hearing-answer-store.ts'
import { loadRoute } from '@pejl/store/matters/route-store.ts'
import { findMatter } from './find-matter.ts'

export type AnswerHearingRefusal =
  | 'forbidden'
  | 'not-found'
  | 'no-part'
  | 'no-such-stop'
  | 'why-missing'
  | 'why-long'

interface Given {
  readonly matterId: string
  readonly body: HeardBody
  /** By a stop of the route; otherwise than by a stop; or not, each with why. */
  readonly answer:
    | { readonly kind: 'by-stop'; readonly stopId: string }
    | { readonly kind: 'otherwise' | 'not-needed'; readonly why: string }
}

/** Says of a body that must be heard how it is, or why it need not be. */
export async function answerHearing(
  { database }: { readonly database: Pick<Database, 'staff'> },
  actor: Actor,
  { matterId, body, answer }: Given,
): Promise<Result<true, AnswerHearingRefusal>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const why = answer.kind === 'by-stop' ? null : answer.why.normalize('NFC').trim()
  if (why !== null && why.length < 3) return refuse('why-missing')
  if (why !== null && why.length > 1000) return refuse('why-long')

  return database.staff(async (db): Promise<Result<true, AnswerHearingRefusal>> => {
    const matter = await findMatter(db, actor, matterId)
    if (!matter.ok) return matter
    const route = await loadRoute(db, matter.value.id)
    if (!route) return refuse('not-found')
    const stopId = answer.kind === 'by-stop' ? answer.stopId : null
    if (stopId !== null && !route.stops.some(({ id, state }) => id === stopId && state !== 'skipped'))
      return refuse('no-such-stop')
    const said = answer.kind === 'not-needed' ? 'no' : 'yes'
    await saveHearingAnswer(db, route.id, { body, answer: said, stopId, why, by: nameOf(actor) })
    await record(db, {
      actor: nameOf(actor),
      event: 'hearing-answered',
      kind: 'matter',
      subject: matter.value.id,
      detail: { body, answer: answer.kind },
    })
    return ok(true)
  }, askedBy(actor))
}
