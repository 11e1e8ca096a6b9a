import { randomUUID } from 'node:crypto'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { Doing } from '@pejl/domain/sittings/operation.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { arrangeAgenda } from '../arrange-agenda.ts'
import { beginSitting } from '../begin-sitting.ts'
import { callMeeting } from '../call-meeting.ts'
import { carryOutOperation } from '../carry-out-operation.ts'
import { colleague, plannedMeeting, type TestMeeting } from './called-meeting.ts'

let count = 0
/** A name's address has letters alone. */
const lettersOf = (n: number): string =>
  String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

/** A meeting that has begun with everybody there: its standing items, two open matters and a closed one. */
export async function begunMeeting(database: Database, kind = 'standing') {
  count += 1
  const meeting = await plannedMeeting(database, { kind, name: `Udvalg ${lettersOf(count)}` })
  const { committeeId, meetingId, items } = meeting
  const sigrid = await colleague(database, `sigrid${count}`, 'secretary', { committeeId, part: 'secretary' })
  const other = await colleague(database, `other${count}`, 'secretary')
  const arrange = (version: number, change: Parameters<typeof arrangeAgenda>[2]['change']) =>
    arrangeAgenda({ database }, sigrid, { meetingId, version, change })
  await arrange(1, { kind: 'add-standing' })
  await arrange(2, { kind: 'place', itemIds: Object.values(items) })
  await callMeeting({ database, today: () => '2026-11-29' as Day }, sigrid, {
    meetingId,
    version: 3,
    considered: true,
  })
  await beginSitting({ database }, sigrid, meetingId)
  const act = (doing: Doing, id: string = randomUUID(), actor: Actor = sigrid) =>
    carryOutOperation({ database }, actor, { meetingId, operation: { id, ...doing } })
  const done = async (doing: Doing, id?: string) => {
    const carried = await act(doing, id)
    if (!carried.ok) throw new Error(`${doing.kind}: ${carried.reason}`)
    return carried.value
  }
  const load = async (actor: Actor = sigrid) => {
    const found = await database.staff((db) => loadSitting(db, meetingId), askedBy(actor))
    if (!found) throw new Error('no sitting')
    return found
  }
  return { ...meeting, sigrid, other, act, done, load }
}

/** An item, or some of its recommendations, approved. */
export const decided = (
  itemId: TestMeeting['items']['havnen'],
  recommendationIds: readonly (string | null)[],
  version = 0,
) =>
  ({
    kind: 'decide',
    itemId,
    answers: recommendationIds.map((recommendationId) => ({ recommendationId, version })),
    outcome: 'approved',
    text: 'Godkendt.',
    remark: null,
    amended: null,
    referredTo: null,
    postponedTo: null,
  }) as const satisfies Doing
