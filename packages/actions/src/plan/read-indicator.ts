import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { saveReading } from '@pejl/store/plan/initiative-parts-store.ts'
import { findIndicator } from '@pejl/store/plan/status-store.ts'

export interface GivenReading {
  readonly indicatorId: string
  readonly readOn: string
  readonly value: number
  readonly note: string | null
}

/** Enters what an indicator showed on a day that has been. A reading of the same day is corrected. */
export async function readIndicator(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenReading,
): Promise<Result<true, 'forbidden' | 'not-found' | 'wrong-value'>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const id = parseId(given.indicatorId)
  if (!id) return refuse('not-found')
  const readOn = parseDay(given.readOn)
  const value = Math.round(given.value * 10_000) / 10_000
  const isNumber = Number.isFinite(value) && Math.abs(value) < 1e12
  if (!readOn || readOn < '1990' || readOn > today() || !isNumber) return refuse('wrong-value')
  const note = tidyLine(given.note).slice(0, 500) || null

  return database.staff(async (db): Promise<Result<true, 'not-found'>> => {
    const indicator = await findIndicator(db, id)
    if (!indicator) return refuse('not-found')
    const by = nameOf(actor)
    await saveReading(db, id, { readOn, value, note }, by)
    const detail = { indicator: indicator.name, readOn, value, note }
    await record(db, {
      actor: by,
      event: 'indicator-read',
      kind: 'initiative',
      subject: indicator.initiativeId,
      detail,
    })
    return ok(true)
  })
}
