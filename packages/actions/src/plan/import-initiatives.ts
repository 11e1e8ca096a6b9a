import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Waits } from '@pejl/domain/plan/waits.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { listInitiativeTexts } from '@pejl/store/plan/initiative-text-views.ts'
import { listWaits } from '@pejl/store/plan/known-store.ts'
import { type ComparedRow, compareImport, type ImportRow } from './compare-import.ts'
import { type EditInitiativeRefusal, editInitiativeIn } from './edit-initiative.ts'
import { makeInitiativeIn } from './make-initiative.ts'
import { type OverloadedPlan, withinLimits } from './within-limits.ts'

export interface GivenImport {
  /** The plan's edition when the person saw what the list would change. */
  readonly edition: number
  readonly rows: readonly ImportRow[]
  /** Numbers of the initiatives that become as the list has them though somebody else has saved them since. */
  readonly overwrite: ReadonlySet<number>
  /** Also when somebody goes over a limit by it; the person has been shown who, and how far. */
  readonly anyway?: boolean
}

export interface Imported {
  readonly made: number
  readonly changed: number
}

/** `row`: which row of the list it was refused for; null when it was for none. */
export type ImportRefused = Extract<Result<never, EditInitiativeRefusal>, { readonly ok: false }> & {
  readonly row: number | null
}

/**
 * Makes and edits the initiatives of a list, all of them or none, each with a journal entry of its own. Refuses as
 * `stale` when anybody has changed the plan since the person saw what would happen, and `over-capacity` when a unit or a
 * limit goes over by it and that is not wished. Initiatives that the list does not
 * have are left alone. Not checked here: that the texts are in order.
 */
export async function importInitiatives(
  needs: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  { edition, rows, overwrite, anyway = false }: GivenImport,
): Promise<(Result<Imported, never> & { readonly ok: true }) | ImportRefused | OverloadedPlan> {
  if (!mayActor(actor, 'plan')) return { ...refuse('forbidden'), row: null }
  let at: number | null = null
  const saved = await withinLimits<Imported, EditInitiativeRefusal>(needs, anyway, async (db) => {
    if ((await lockPlan(db)) !== edition) return refuse('stale')
    const wanted = compareImport(rows, await listInitiativeTexts(db)).filter(
      (one) => one.kind !== 'stale' || overwrite.has(one.number),
    )
    const waits = await waitsAfter(db, wanted)
    for (const one of wanted) {
      at = one.row
      const done =
        one.kind === 'new'
          ? await makeInitiativeIn(db, actor, one.text)
          : await editInitiativeIn(db, actor, { ...one, reason: null, waits, on: needs.today() })
      if (!done.ok) return done
    }
    const made = wanted.filter(({ kind }) => kind === 'new').length
    return ok({ made, changed: wanted.length - made })
  })
  if (saved.ok || saved.reason === 'over-capacity') return saved
  return { ...saved, row: at }
}

/** Waits are judged as they will be: a list may turn two of them round. */
async function waitsAfter(db: Db, wanted: readonly ComparedRow[]): Promise<Waits> {
  const waits = new Map(await listWaits(db))
  for (const one of wanted) if (one.kind !== 'new') waits.set(one.id, one.text.waits)
  return waits
}
