import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { type AgendaItemId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { moveLine, orderAgenda, standingItems } from '@pejl/domain/sittings/agenda.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import {
  lockMeeting,
  placeItem,
  raiseMeeting,
  removeItem,
  saveHeading,
  saveOrder,
  saveStandingItem,
} from '@pejl/store/sittings/agenda-store.ts'
import {
  type AgendaRow,
  listAgenda,
  listWaitingItems,
  type MeetingCard,
} from '@pejl/store/sittings/agenda-views.ts'
import { listAreaStrategies } from '@pejl/store/sittings/standing-views.ts'
import { type RunRefusal, runMeeting } from './run-meeting.ts'

/** One change of an agenda that is being prepared. */
export type AgendaChangeGiven =
  | { readonly kind: 'place' | 'remove'; readonly itemIds: readonly string[] }
  | { readonly kind: 'place-ready' | 'add-standing' }
  | { readonly kind: 'add-own'; readonly title: string }
  | { readonly kind: 'move'; readonly itemId: string; readonly before: string | null }
  | { readonly kind: 'heading'; readonly itemId: string; readonly heading: string }

export type ArrangeRefusal =
  | RunRefusal
  | 'stale'
  | 'not-preparing'
  | 'no-such-item'
  | 'too-long'
  | 'title-missing'

/**
 * Changes the agenda of a meeting that has not begun. What is put on after it was sent out is a supplement. A stale
 * version is refused: somebody else has arranged it since.
 */
export async function arrangeAgenda(
  needs: { readonly database: Database },
  actor: Actor,
  {
    meetingId,
    version,
    change,
  }: {
    readonly meetingId: string
    readonly version: number
    readonly change: AgendaChangeGiven
  },
): Promise<Result<{ readonly version: number }, ArrangeRefusal>> {
  return runMeeting(needs, actor, meetingId, async ({ db, meeting, mayClose }) => {
    const locked = await lockMeeting(db, meeting.id)
    if (locked?.state !== 'planned' && locked?.state !== 'called') return refuse('not-preparing')
    if (locked.version !== version) return refuse('stale')
    const lines = await listAgenda(db, meeting.id)
    const waiting = change.kind.startsWith('place') ? await listWaitingItems(db, meeting.committeeId) : []
    const isClosed = [...lines, ...waiting].some(({ id, access }) => access === 'closed' && names(change, id))
    if (isClosed && !mayClose) return refuse('forbidden')

    const done = await carry(db, { meeting, lines, waiting, by: nameOf(actor) }, change)
    if (!done.ok) return done
    const after = orderAgenda(done.value ?? (await listAgenda(db, meeting.id)))
    await saveOrder(
      db,
      meeting.id,
      after.map(({ id }) => id),
    )
    await raiseMeeting(db, meeting.id, version + 1)
    await record(db, {
      actor: nameOf(actor),
      event: 'agenda-arranged',
      kind: 'meeting',
      subject: meeting.id,
      detail: { change: change.kind, ...('itemId' in change ? { itemId: change.itemId } : {}) },
    })
    return ok({ version: version + 1 })
  })
}

const names = (change: AgendaChangeGiven, id: string): boolean =>
  'itemIds' in change ? change.itemIds.includes(id) : 'itemId' in change && change.itemId === id

interface Around {
  readonly meeting: MeetingCard
  readonly lines: readonly AgendaRow[]
  readonly waiting: readonly AgendaRow[]
  readonly by: string
}

/** The lines in their new order where only that has changed; null: as the database now has them. */
async function carry(
  db: Db,
  { meeting, lines, waiting, by }: Around,
  change: AgendaChangeGiven,
): Promise<Result<readonly AgendaRow[] | null, ArrangeRefusal>> {
  const isSupplement = meeting.state === 'called'
  switch (change.kind) {
    case 'place':
      return each(change.itemIds, (id) => placeItem(db, meeting.id, id, isSupplement))
    case 'place-ready':
      return each(
        waiting.filter(({ state, access }) => state === 'ready' && access === 'open').map(({ id }) => id),
        (id) => placeItem(db, meeting.id, id, isSupplement),
      )
    case 'remove':
      return each(change.itemIds, (id) => removeItem(db, meeting.id, id))
    case 'add-standing':
      return addStanding(db, { meeting, lines, by, isSupplement })
    case 'add-own': {
      const title = change.title.trim()
      if (title === '') return refuse('title-missing')
      if (title.length > 500) return refuse('too-long')
      const given = { kind: 'standing', title, strategyId: null, isSupplement, by }
      await saveStandingItem(db, meeting.id, given)
      return ok(null)
    }
    case 'move':
      if (!lines.some(({ id }) => id === change.itemId)) return refuse('no-such-item')
      return ok(moveLine(lines, change.itemId, change.before))
    case 'heading': {
      const heading = change.heading.trim()
      if (heading.length > 200) return refuse('too-long')
      return each([change.itemId], (id) => saveHeading(db, meeting.id, id, heading || null))
    }
  }
}

async function each(
  given: readonly string[],
  change: (id: AgendaItemId) => Promise<boolean>,
): Promise<Result<null, 'no-such-item'>> {
  for (const text of given) {
    const id = parseId<AgendaItemId>(text)
    if (!id || !(await change(id))) return refuse('no-such-item')
  }
  return ok(null)
}

/** An agenda and the last minutes are adopted once, whatever the item is called. */
const isOnlyOne = (kind: string): boolean => kind === 'agenda-approval' || kind === 'minutes-approval'

/** The standing items that are not on the agenda yet; for area and local MED committees the strategies of their area. */
async function addStanding(
  db: Db,
  { meeting, lines, by, isSupplement }: Omit<Around, 'waiting'> & { readonly isSupplement: boolean },
): Promise<Result<null, never>> {
  for (const { kind, title } of standingItems(meeting.kind))
    if (!lines.some((line) => line.kind === kind && (line.title === title || isOnlyOne(kind))))
      await saveStandingItem(db, meeting.id, { kind, title, strategyId: null, isSupplement, by })
  if (meeting.kind === 'area-med' || meeting.kind === 'local-med')
    for (const { id, title } of await listAreaStrategies(db, meeting.id))
      if (!lines.some(({ strategyId }) => strategyId === id))
        await saveStandingItem(db, meeting.id, { kind: 'standing', title, strategyId: id, isSupplement, by })
  return ok(null)
}
