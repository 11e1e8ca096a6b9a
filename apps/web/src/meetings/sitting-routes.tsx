import { beginSitting } from '@pejl/actions/sittings/begin-sitting.ts'
import { carryOutOperation } from '@pejl/actions/sittings/carry-out-operation.ts'
import { closeMeeting } from '@pejl/actions/sittings/close-meeting.ts'
import { undoBeginning } from '@pejl/actions/sittings/undo-beginning.ts'
import { type AgendaItemId, type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listSoFarAt } from '@pejl/store/items/decisions-so-far-views.ts'
import {
  findMeeting,
  listCommitteesToChoose,
  listLaterMeetings,
  listWaitingItems,
  type MeetingCard,
} from '@pejl/store/sittings/agenda-views.ts'
import { findSittingVersion, loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { type Answer, json, notFound, page, redirect } from '../desk/answer.ts'
import { type Asked, type Desk, wantsJson } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import type { MeetingsOptions } from './meetings-options.ts'
import { readOperation } from './operation-form.ts'
import { type OperationAnswered, proposeWith } from './sitting-given.ts'
import type { Place, RefusedForm, SittingChoices } from './sitting-look.ts'
import { SittingPage } from './sitting-page.tsx'
import { sittingTexts } from './sitting-texts.ts'
import type { SittingReason } from './sitting-texts-da.ts'

// the longest texts of the minutes, written as a form writes them
const bodyLimit = 256 * 1024

/** The minutes as they are typed: by an island that sends each thing by itself, or by plain forms. */
export function sittingRoutes(desk: Desk, options: MeetingsOptions): void {
  desk(routes.sitting, (asked) => show(asked, options))
  desk(routes.doAtMeeting, (asked) => act(asked, options), { bodyLimit })
  desk(routes.sittingNow, async ({ visit, params, query }) => {
    const id = parseId<MeetingId>(textOf(params, 'meeting'))
    if (!id) return notFound
    const known = Number(textOf(query, 'kendt')) || 0
    return options.database.staff(async (db): Promise<Answer> => {
      const version = await findSittingVersion(db, id)
      if (version === undefined) return notFound
      return json({ version, sitting: version === known ? null : await loadSitting(db, id) })
    }, askedBy(visit.actor))
  })
  desk(routes.beginSitting, async ({ visit, params }) => {
    const id = textOf(params, 'meeting')
    const begun = await beginSitting(options, visit.actor, id)
    if (begun.ok) return redirect(`${href.sitting(id)}?besked=begyndt`)
    return begun.reason === 'not-found' ? notFound : redirect(href.meeting(id))
  })
  desk(routes.undoBeginning, async (asked) => {
    const id = textOf(asked.params, 'meeting')
    const undone = await undoBeginning(options, asked.visit.actor, id)
    if (undone.ok) return redirect(`${href.meeting(id)}?besked=ikke-begyndt`)
    if (undone.reason === 'not-found') return notFound
    return show(
      asked,
      options,
      { at: 'slut', refused: { key: 's-begyndt', fields: asked.form, reason: undone.reason } },
      422,
    )
  })
  desk(routes.closeMeeting, async (asked) => {
    const id = textOf(asked.params, 'meeting')
    const closed = await closeMeeting(options, asked.visit.actor, id)
    if (closed.ok) return redirect(`${href.meeting(id)}?besked=afsluttet`)
    if (closed.reason === 'not-found') return notFound
    const reason = closed.reason === 'incomplete' ? 'nothing-decided' : 'forbidden'
    return show(asked, options, { at: 'slut', refused: { key: 's-haev', fields: asked.form, reason } }, 422)
  })
}

interface Minutes {
  readonly meeting: MeetingCard
  readonly sitting: Sitting
  readonly choices: SittingChoices
}

async function loadMinutes(
  { visit, params }: Asked,
  { database }: MeetingsOptions,
): Promise<Minutes | undefined> {
  const id = parseId<MeetingId>(textOf(params, 'meeting'))
  if (!id) return undefined
  return database.staff(async (db) => {
    const meeting = await findMeeting(db, id)
    const sitting = await loadSitting(db, id)
    if (!meeting || sitting?.state !== 'sitting') return undefined
    const waiting = await listWaitingItems(db, meeting.committeeId)
    return {
      meeting,
      sitting,
      choices: {
        committees: (await listCommitteesToChoose(db)).filter(({ id }) => id !== meeting.committeeId),
        laterMeetings: await listLaterMeetings(db, meeting.committeeId, meeting.heldOn),
        soFar: await listSoFarAt(db, id),
        waiting: waiting.filter(({ state }) => state === 'ready').map(({ id, title }) => ({ id, title })),
      },
    }
  }, askedBy(visit.actor))
}

async function show(
  asked: Asked,
  options: MeetingsOptions,
  { at, refused = null }: { readonly at?: Place; readonly refused?: RefusedForm | null } = {},
  status = 200,
): Promise<Answer> {
  const minutes = await loadMinutes(asked, options)
  if (!minutes) {
    const id = parseId<MeetingId>(textOf(asked.params, 'meeting'))
    const exists = id && (await options.database.staff((db) => findMeeting(db, id)))
    return exists ? redirect(href.meeting(id)) : notFound
  }
  const place = at ?? placeOf(textOf(asked.query, 'punkt'))
  return page(
    <SittingPage
      visit={asked.visit}
      {...minutes}
      at={place}
      refused={refused}
      done={doneText(asked, sittingTexts)}
    />,
    status,
  )
}

const placeOf = (text: string): Place =>
  text === 'slut' ? text : (parseId<AgendaItemId>(text) ?? 'fremmoede')

async function act(asked: Asked, options: MeetingsOptions): Promise<Answer> {
  const { form, visit, params } = asked
  const meetingId = textOf(params, 'meeting')
  const minutes = await loadChoices(asked, options)
  const read = readOperation(form, proposeWith(minutes))
  if (!read.ok) return refuse(asked, options, read.reason)
  const done = await carryOutOperation(options, visit.actor, { meetingId, operation: read.value })
  if (!done.ok) return done.reason === 'not-found' ? notFound : refuse(asked, options, done.reason)
  if (!wantsJson(asked.request))
    return redirect(`${href.sitting(meetingId, textOf(form, 'her'))}&besked=gemt#${textOf(form, 'formular')}`)
  const { version, follows } = done.value
  const isNext = follows === Number(textOf(form, 'kendt'))
  const answer: OperationAnswered = {
    version,
    sitting: isNext ? null : ((await loadNow(asked, options)) ?? null),
  }
  return json(answer)
}

/** Only what a proposed wording needs; nothing to look up for a decision that has its words. */
async function loadChoices(asked: Asked, options: MeetingsOptions): Promise<SittingChoices> {
  const needs = textOf(asked.form, 'handling') === 'decide' && textOf(asked.form, 'ordlyd') === ''
  const minutes = needs ? await loadMinutes(asked, options) : undefined
  return minutes?.choices ?? { committees: [], laterMeetings: [], waiting: [], soFar: {} }
}

async function loadNow(
  { params, visit }: Asked,
  { database }: MeetingsOptions,
): Promise<Sitting | undefined> {
  const id = parseId<MeetingId>(textOf(params, 'meeting'))
  return id && database.staff((db) => loadSitting(db, id), askedBy(visit.actor))
}

async function refuse(asked: Asked, options: MeetingsOptions, reason: SittingReason): Promise<Answer> {
  const status = reason === 'stale' ? 409 : 422
  if (wantsJson(asked.request)) {
    const answer: OperationAnswered = { reason, sitting: (await loadNow(asked, options)) ?? null }
    return json(answer, status)
  }
  const refused = { key: textOf(asked.form, 'formular'), fields: asked.form, reason }
  return show(asked, options, { at: placeOf(textOf(asked.form, 'her')), refused }, status)
}
