import { randomUUID } from 'node:crypto'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { prepareAfterAll } from '@pejl/store/sittings/agenda-store.ts'
import { findMeeting, listAgenda } from '@pejl/store/sittings/agenda-views.ts'
import { loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { taken } from '../drafting/example-drafting-needs.ts'
import { changeItemState } from '../items/change-item-state.ts'
import { loadItem } from '../items/load-example-items.ts'
import { type AgendaChangeGiven, arrangeAgenda } from './arrange-agenda.ts'
import { beginSitting } from './begin-sitting.ts'
import { callMeeting } from './call-meeting.ts'
import { carryOutOperation } from './carry-out-operation.ts'
import { closeMeeting } from './close-meeting.ts'
import { doingOf } from './example-doing.ts'
import type { ExampleMeeting, ExampleSittings } from './example-sittings.ts'

interface Needs {
  readonly database: Database
  readonly db: Db
  readonly committees: ReadonlyMap<string, CommitteeId>
}

/**
 * Loads the example's agendas and minutes by the same actions that people use. All in one transaction; a meeting that has
 * an agenda already is left alone.
 */
export async function loadExampleSittings(
  { database }: { readonly database: Database },
  actor: Actor,
  { meetings }: ExampleSittings,
): Promise<void> {
  await database.staff(async (db) => {
    // another process may load it too: the second waits here, and finds it done
    await lockRecord(db)
    const own: Database = { ...database, staff: (work) => work(db) }
    const committees = new Map((await listCommittees(db)).map(({ slug, id }) => [slug, id]))
    for (const meeting of meetings) await load({ database: own, db, committees }, actor, meeting)
  }, askedBy(actor))
}

async function load(needs: Needs, actor: Actor, wanted: ExampleMeeting): Promise<void> {
  const committeeId = needs.committees.get(wanted.committee)
  const meetingId = committeeId && (await prepareAfterAll(needs.db, committeeId, wanted.heldOn))
  if (!meetingId) return
  for (const item of wanted.items) await loadItem(needs, actor, item)
  await approve(needs, actor, meetingId)
  await arrange(needs, actor, meetingId, { kind: 'add-standing' })
  const { version } = await meetingOf(needs, meetingId)
  const today = () => wanted.calledOn
  taken(await callMeeting({ ...needs, today }, actor, { meetingId, version, considered: true }))
  if (wanted.done === null) return
  taken(await beginSitting(needs, actor, meetingId))
  for (const said of wanted.done) {
    const sitting = await loadSitting(needs.db, meetingId)
    if (!sitting) throw new Error('the example began a meeting that is not there')
    const id = randomUUID()
    const operation = { id, ...doingOf(sitting, said, id) }
    taken(await carryOutOperation(needs, actor, { meetingId, operation }))
  }
  taken(await closeMeeting(needs, actor, meetingId))
}

async function arrange(
  needs: Needs,
  actor: Actor,
  meetingId: MeetingId,
  change: AgendaChangeGiven,
): Promise<void> {
  const { version } = await meetingOf(needs, meetingId)
  taken(await arrangeAgenda(needs, actor, { meetingId, version, change }))
}

/** Items that wait for somebody to approve them have been, when the agenda is sent out. */
async function approve(needs: Needs, actor: Actor, meetingId: MeetingId): Promise<void> {
  for (const { id, state } of await listAgenda(needs.db, meetingId)) {
    if (state !== 'approval') continue
    const given = { itemId: id, version: 'newest', step: 'approve', reason: '' } as const
    taken(await changeItemState({ ...needs, now: () => new Date() }, actor, given))
  }
}

async function meetingOf({ db }: Needs, id: MeetingId) {
  const found = await findMeeting(db, id)
  if (!found) throw new Error('the example has a meeting that is not there')
  return found
}
