import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import type { Database } from '@pejl/store/db.ts'
import { deleteApart, type Pair, saveApart } from '@pejl/store/plan/apart-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { recordChange } from './record-change.ts'

export type ApartRefusal = 'forbidden' | 'not-found' | 'itself' | 'reason-missing'

interface GivenPair {
  readonly initiativeId: string
  readonly otherId: string
}

/**
 * Says that two initiatives never run at the same time, and why. Said again it is another reason. A plan that has them
 * at the same time stays as it is and is shown as breaking it.
 */
export async function keepApart(
  { database }: { readonly database: Database },
  actor: Actor,
  given: GivenPair & { readonly why: string },
): Promise<Result<true, ApartRefusal>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const pair = pairOf(given)
  if (!pair) return refuse('not-found')
  if (pair[0] === pair[1]) return refuse('itself')
  const why = tidyLine(given.why).slice(0, 500)
  if (why.length < 3) return refuse('reason-missing')

  return database.staff(async (db): Promise<Result<true, ApartRefusal>> => {
    await lockPlan(db)
    if (!(await saveApart(db, pair, why))) return refuse('not-found')
    const detail = { other: pair[1], why }
    await recordChange(db, actor, {
      event: 'initiatives-kept-apart',
      kind: 'initiative',
      subject: pair[0],
      detail,
    })
    return ok(true)
  })
}

/** Says that two that were kept apart may run at the same time. `not-found`: they were not kept apart. */
export async function letTogether(
  { database }: { readonly database: Database },
  actor: Actor,
  given: GivenPair,
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const pair = pairOf(given)
  if (!pair) return refuse('not-found')

  return database.staff(async (db): Promise<Result<true, 'not-found'>> => {
    await lockPlan(db)
    const why = await deleteApart(db, pair)
    if (why === undefined) return refuse('not-found')
    const detail = { other: pair[1], why }
    await recordChange(db, actor, {
      event: 'initiatives-let-together',
      kind: 'initiative',
      subject: pair[0],
      detail,
    })
    return ok(true)
  })
}

function pairOf({ initiativeId, otherId }: GivenPair): Pair | undefined {
  const [one, other] = [parseId<InitiativeId>(initiativeId), parseId<InitiativeId>(otherId)]
  return one && other ? [one, other] : undefined
}
