import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId, type SeatId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { beginTerm, type Term } from '@pejl/domain/organisation/new-term.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { endSeat, loadSeats, saveNewSeat } from '@pejl/store/committees/seat-store.ts'
import { listParents } from '@pejl/store/committees/settings-store.ts'
import { saveTerm } from '@pejl/store/committees/term-store.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

/** `already-begun`: somebody is seated in it already. */
export type TermRefusal = 'forbidden' | 'not-found' | 'wrong-name' | 'wrong-days' | 'already-begun'

/** Ends a committee's seats and begins a new term with the chosen ones carried on, or empty. */
export async function beginCommitteeTerm(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: {
    readonly committeeId: string
    readonly name: string
    readonly fromOn: string
    readonly toOn: string
    readonly carried: readonly string[]
  },
): Promise<Result<{ readonly ended: number; readonly carried: number }, TermRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const committeeId = parseId<CommitteeId>(given.committeeId)
  if (!committeeId) return refuse('not-found')
  const term = readTerm(given)
  if (!term.ok) return term
  const carried = new Set(given.carried.flatMap((one) => parseId<SeatId>(one) ?? []))

  return savedTogether<{ ended: number; carried: number }, TermRefusal>(database, async (db) => {
    if (!(await listParents(db)).some(({ id }) => id === committeeId)) return refuse('not-found')
    const seats = await loadSeats(db, committeeId)
    if (seats.some(({ fromOn }) => fromOn === term.value.fromOn)) return refuse('already-begun')
    const { ended, made } = beginTerm(seats, carried, term.value)
    await saveTerm(db, term.value)
    for (const { id, toOn } of ended) await endSeat(db, id, toOn)
    const anew = new Map<SeatId, SeatId>()
    // those who are stood in for before those who stand in for them
    for (const { of, ...seat } of made.toSorted((a, b) => Number(a.isSubstitute) - Number(b.isSubstitute))) {
      const substitutesFor = seat.substitutesFor && (anew.get(seat.substitutesFor) ?? null)
      anew.set(of, await saveNewSeat(db, committeeId, { ...seat, substitutesFor }))
    }
    const detail = { ...term.value, ended: ended.length, carried: made.length }
    await record(db, {
      actor: nameOf(actor),
      event: 'term-begun',
      kind: 'committee',
      subject: committeeId,
      detail,
    })
    return ok({ ended: ended.length, carried: made.length })
  })
}

function readTerm(given: {
  readonly name: string
  readonly fromOn: string
  readonly toOn: string
}): Result<Term, 'wrong-name' | 'wrong-days'> {
  const name = tidyLine(given.name)
  const [fromOn, toOn] = [parseDay(given.fromOn), parseDay(given.toOn)]
  if (name === '' || name.length > 100) return refuse('wrong-name')
  if (!fromOn || !toOn || toOn < fromOn || fromOn < '1990' || toOn > '2100') return refuse('wrong-days')
  return ok({ name, fromOn, toOn })
}
