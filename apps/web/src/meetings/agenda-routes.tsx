import { carryOverItem } from '@pejl/actions/items/carry-over-item.ts'
import { type AgendaChangeGiven, arrangeAgenda } from '@pejl/actions/sittings/arrange-agenda.ts'
import { callMeeting, listCallWarnings } from '@pejl/actions/sittings/call-meeting.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { askedBy } from '@pejl/store/db.ts'
import { findMeeting, listAgenda, listWaitingItems } from '@pejl/store/sittings/agenda-views.ts'
import { listLocalStatements } from '@pejl/store/sittings/local-views.ts'
import { loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { listPostponed, listUnfinished } from '@pejl/store/sittings/unfinished-views.ts'
import { type Answer, json, notFound, page, redirect } from '../desk/answer.ts'
import { type Asked, type Desk, wantsJson } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { AgendaPage } from './agenda-page.tsx'
import type { AgendaRefused } from './agenda-props.ts'
import { LocalPage } from './local-page.tsx'
import type { MeetingsOptions } from './meetings-options.ts'
import { texts } from './texts.ts'

/** A meeting's agenda: put together, put in order, and sent out. */
export function agendaRoutes(desk: Desk, options: MeetingsOptions): void {
  desk(routes.meeting, (asked) => show(asked, options))
  desk(routes.arrangeAgenda, (asked) => arrange(asked, options))
  desk(routes.carryOver, (asked) => carryOver(asked, options))
  desk(routes.callMeeting, (asked) => call(asked, options))
  desk(routes.localStatements, async ({ visit, params }) => {
    const id = parseId<MeetingId>(textOf(params, 'meeting'))
    if (!id) return notFound
    const found = await options.database.staff(
      async (db) => ({ meeting: await findMeeting(db, id), statements: await listLocalStatements(db, id) }),
      askedBy(visit.actor),
    )
    return found.meeting
      ? page(<LocalPage visit={visit} meeting={found.meeting} statements={found.statements} />)
      : notFound
  })
}

async function show(
  asked: Asked,
  { database, today }: MeetingsOptions,
  refused: AgendaRefused | null = null,
  status = 200,
): Promise<Answer> {
  const { visit } = asked
  const id = parseId<MeetingId>(textOf(asked.params, 'meeting'))
  if (!id) return notFound
  const found = await database.staff(async (db) => {
    const meeting = await findMeeting(db, id)
    if (!meeting) return undefined
    const isPreparing = meeting.state === 'planned' || meeting.state === 'called'
    return {
      meeting,
      agenda: await listAgenda(db, id),
      waiting: isPreparing ? await listWaitingItems(db, meeting.committeeId) : [],
      warnings: isPreparing ? await listCallWarnings(db, meeting, today()) : [],
      unfinished: meeting.state === 'held' ? await listUnfinished(db, id, today()) : new Map(),
      postponed: isPreparing ? await listPostponed(db, meeting.committeeId, today()) : [],
      sitting: meeting.state === 'held' ? ((await loadSitting(db, id)) ?? null) : null,
    }
  }, askedBy(visit.actor))
  return found
    ? page(<AgendaPage visit={visit} {...found} refused={refused} done={doneText(asked, texts)} />, status)
    : notFound
}

async function arrange(asked: Asked, options: MeetingsOptions): Promise<Answer> {
  const meetingId = textOf(asked.params, 'meeting')
  const change = readChange(asked.form)
  if (!change) return show(asked, options, { reason: 'no-such-item', typed: asked.form }, 422)
  const version = Number(textOf(asked.form, 'version')) || 0
  const done = await arrangeAgenda(options, asked.visit.actor, { meetingId, version, change })
  if (wantsJson(asked.request))
    return done.ok ? json({ version: done.value.version }) : json({ reason: done.reason }, 409)
  if (done.ok) return redirect(`${href.meeting(meetingId)}?besked=dagsorden#dagsorden`)
  if (done.reason === 'not-found') return notFound
  return show(asked, options, { reason: done.reason, typed: asked.form }, done.reason === 'stale' ? 409 : 422)
}

/** From the page of the meeting that postponed it, to where it was postponed to; from another's page, to that one. */
async function carryOver(asked: Asked, options: MeetingsOptions): Promise<Answer> {
  const meetingId = textOf(asked.params, 'meeting')
  const id = parseId<MeetingId>(meetingId)
  const meeting =
    id && (await options.database.staff((db) => findMeeting(db, id), askedBy(asked.visit.actor)))
  if (!meeting) return notFound
  const given = {
    itemId: textOf(asked.form, 'punkt'),
    meetingId: meeting.state === 'held' ? null : meeting.id,
  }
  const carried = await carryOverItem(options, asked.visit.actor, given)
  if (!carried.ok) return show(asked, options, { reason: carried.reason, typed: asked.form }, 422)
  const at = meeting.state === 'held' ? 'beslutninger' : 'dagsorden'
  return redirect(`${href.meeting(meeting.id)}?besked=udsat#${at}`)
}

async function call(asked: Asked, options: MeetingsOptions): Promise<Answer> {
  const meetingId = textOf(asked.params, 'meeting')
  const sent = await callMeeting(options, asked.visit.actor, {
    meetingId,
    version: Number(textOf(asked.form, 'version')) || 0,
    considered: asked.form.has('set'),
  })
  if (sent.ok)
    return redirect(`${href.meeting(meetingId)}?besked=${sent.value.sent === 'agenda' ? 'sendt' : 'tillaeg'}`)
  if (sent.reason === 'not-found') return notFound
  return show(asked, options, { reason: sent.reason, typed: asked.form }, sent.reason === 'stale' ? 409 : 422)
}

/** A change by the button that was pressed: `what` or `what:item`. */
function readChange(form: Fields): AgendaChangeGiven | undefined {
  const [kind = '', itemId = ''] = textOf(form, 'do').split(':')
  switch (kind) {
    case 'place':
      return { kind, itemIds: form.get('punkt') ?? [] }
    case 'remove':
      return { kind, itemIds: [itemId] }
    case 'place-ready':
    case 'add-standing':
      return { kind }
    case 'add-own':
      return { kind, title: textOf(form, 'titel') }
    case 'move':
      return { kind, itemId, before: textOf(form, `foer.${itemId}`) || null }
    case 'before':
      return { kind: 'move', itemId, before: textOf(form, 'foer') || null }
    case 'heading':
      return { kind, itemId, heading: textOf(form, `overskrift.${itemId}`) }
    default:
      return upOrDown(kind, itemId, form)
  }
}

/** One place up or down: in front of the item before the last, or of the next but one. */
function upOrDown(kind: string, itemId: string, form: Fields): AgendaChangeGiven | undefined {
  const order = form.get('orden') ?? []
  const at = order.indexOf(itemId)
  if (at === -1 || (kind !== 'up' && kind !== 'down')) return undefined
  const before = kind === 'up' ? order[Math.max(0, at - 1)] : order[at + 2]
  return { kind: 'move', itemId, before: before ?? null }
}
