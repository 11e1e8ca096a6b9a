import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { normaliseMatterNumber } from '@pejl/domain/identifiers/matter-number.ts'
import { missingIn, tidy } from '@pejl/domain/strategies/tidy-content.ts'
import { mayBecome } from '@pejl/domain/strategies/version-life.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { saveAdopted, saveStrategyState } from '@pejl/store/drafting/adopted-store.ts'
import { findMatterId, isCommittee, listDecisionChoices } from '@pejl/store/drafting/decision-views.ts'
import { type Adoption, loadVersion, saveAdoption, saveExpiry } from '@pejl/store/drafting/version-store.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'

export type AdoptVersionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'not-that-way'
  | 'unfinished'
  | 'wrong-day'
  | 'unknown-matter'
  | 'unknown-committee'
  | 'decision-missing'

export interface AdoptionGiven {
  readonly strategyId: string
  readonly number: number
  readonly version: number
  readonly matterNumber: string
  readonly committeeId: string
  readonly decidedOn: string
  /** The decision's own words; null: they are looked up in the record. */
  readonly quote: string | null
  readonly validFrom: string | null
  readonly expiresOn: string | null
}

/**
 * Enters the decision that adopts a version. The version's words become the strategy's, its principles and objectives
 * included; the version that was in force is replaced. The matter must be in the record. The decision is the one that
 * committee made in it that day; where the record has none, its words must be given.
 */
export async function adoptVersion(
  { database, today }: { database: Database; today: () => Day },
  actor: Actor,
  given: AdoptionGiven,
): Promise<Result<{ readonly version: number }, AdoptVersionRefusal>> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')

  return database.staff(async (db) => {
    await lockRecord(db)
    const loaded = await loadVersion(db, strategyId, given.number)
    if (!loaded) return refuse('not-found')
    if (loaded.version !== given.version) return refuse('stale')
    if (!mayBecome(loaded.state, 'adopted')) return refuse('not-that-way')
    if (missingIn(loaded.content).length > 0) return refuse('unfinished')
    const adoption = await findAdoption(db, given, today())
    if (!adoption.ok) return adoption

    const version = await saveAdoption(db, loaded, adoption.value)
    if (!version) return refuse('stale')
    await saveAdopted(db, strategyId, loaded.content)
    await saveEntries(db, await listStrategyEntries(db))
    const { matterId, committeeId, decidedOn, quote } = adoption.value
    const detail = { number: given.number, matterId, committeeId, decidedOn, quote }
    await record(db, {
      actor: nameOf(actor),
      event: 'version-adopted',
      kind: 'strategy',
      subject: strategyId,
      detail,
    })
    return ok({ version })
  })
}

async function findAdoption(
  db: Db,
  given: AdoptionGiven,
  today: Day,
): Promise<Result<Adoption, 'unknown-matter' | 'unknown-committee' | 'wrong-day' | 'decision-missing'>> {
  const number = normaliseMatterNumber(given.matterNumber)
  const matterId = number && (await findMatterId(db, number))
  if (!number || !matterId) return refuse('unknown-matter')
  if (!parseId(given.committeeId) || !(await isCommittee(db, given.committeeId)))
    return refuse('unknown-committee')
  const decidedOn = parseDay(given.decidedOn)
  const [validFrom, expiresOn] = [optionalDay(given.validFrom), optionalDay(given.expiresOn)]
  if (!decidedOn || decidedOn > today || validFrom === undefined || expiresOn === undefined)
    return refuse('wrong-day')
  if (validFrom !== null && expiresOn !== null && expiresOn < validFrom) return refuse('wrong-day')

  const there = (await listDecisionChoices(db, number)).filter(
    (one) => one.committeeId === given.committeeId && one.decidedOn === decidedOn,
  )
  const typed = tidy(given.quote, 3_000)
  const decision = typed
    ? there.find(({ text }) => text.includes(typed))
    : (there.find(({ adopts }) => adopts) ?? there[0])
  const quote = typed ?? decision?.text
  if (!quote) return refuse('decision-missing')
  const source =
    decision && decision.start !== null && decision.end !== null
      ? { documentId: decision.documentId, start: decision.start, end: decision.end }
      : null
  return ok({ matterId, committeeId: given.committeeId, decidedOn, quote, source, validFrom, expiresOn })
}

/** A day that may be left out; undefined for what is no day. */
const optionalDay = (text: string | null): Day | null | undefined => (text === null ? null : parseDay(text))

/** Says that the version in force no longer is, from a day on that is not ahead. */
export async function expireVersion(
  { database, today }: { database: Database; today: () => Day },
  actor: Actor,
  given: {
    readonly strategyId: string
    readonly number: number
    readonly version: number
    readonly on: string
  },
): Promise<
  Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | 'not-that-way' | 'wrong-day'>
> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')
  const on = parseDay(given.on)
  if (!on || on > today()) return refuse('wrong-day')

  return database.staff(async (db) => {
    const loaded = await loadVersion(db, strategyId, given.number)
    if (!loaded) return refuse('not-found')
    if (loaded.version !== given.version) return refuse('stale')
    if (!mayBecome(loaded.state, 'expired')) return refuse('not-that-way')
    const version = await saveExpiry(db, loaded, on)
    if (!version) return refuse('stale')
    await saveStrategyState(db, strategyId, 'expired')
    const detail = { number: given.number, on }
    await record(db, {
      actor: nameOf(actor),
      event: 'version-expired',
      kind: 'strategy',
      subject: strategyId,
      detail,
    })
    return ok({ version })
  })
}
