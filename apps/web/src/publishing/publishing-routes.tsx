import { answerFindings } from '@pejl/actions/publishing/answer-findings.ts'
import { listFindingsOf } from '@pejl/actions/publishing/list-findings.ts'
import {
  mayPublish,
  type Prepared,
  preparePublication,
} from '@pejl/actions/publishing/prepare-publication.ts'
import { previewFile } from '@pejl/actions/publishing/preview-file.ts'
import { publishMeeting } from '@pejl/actions/publishing/publish-meeting.ts'
import type { PublishingNeeds } from '@pejl/actions/publishing/publishing-needs.ts'
import { cancelPublication, withdrawPublication } from '@pejl/actions/publishing/withdraw-publication.ts'
import { readClock } from '@pejl/domain/common/clock.ts'
import { copenhagenMoment } from '@pejl/domain/common/copenhagen.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import type { PublicationKind } from '@pejl/domain/publishing/public-meeting.ts'
import { fileTypes } from '@pejl/papers/minutes/meeting-files.ts'
import { listPublications, type MeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { kindNames, parseKindName } from './addresses.ts'
import { NoPartPage } from './no-part-page.tsx'
import { PublishingPage } from './publishing-page.tsx'
import type { PublishingPageProps } from './publishing-props.ts'
import { texts } from './texts.ts'
import type { PublishingRefusal, PublishingTexts } from './texts-da.ts'

/** What a meeting publishes: looked at, checked, published at once or later, and withdrawn. */
export function publishingPages(desk: Desk, options: PublishingNeeds): void {
  desk(routes.publishing, (asked) => show(asked, options))

  desk(routes.publish, async (asked) => {
    const { visit, form, params } = asked
    const publishAt = textOf(form, 'hvornaar') === 'senere' ? momentOf(form) : null
    if (publishAt === undefined) return refused(asked, options, 'wrong-clock')
    const meetingId = textOf(params, 'meeting')
    const given = { meetingId, kind: kindOf(asked) ?? '', publishAt }
    const published = await publishMeeting(options, visit.actor, given)
    if (!published.ok) return refused(asked, options, published.reason)
    return done(asked, published.value.isPublic ? 'udgivet' : 'planlagt')
  })

  desk(routes.answerFinding, async (asked) => {
    const { visit, form, params } = asked
    const answer = textOf(form, 'svar') === 'rettet' ? ('mended' as const) : ('fine' as const)
    const answered = await answerFindings(options, visit.actor, {
      meetingId: textOf(params, 'meeting'),
      kind: kindOf(asked) ?? '',
      fingerprints: textOf(form, 'fund').split(','),
      answer,
      why: textOf(form, 'hvorfor'),
    })
    if (!answered.ok) return refused(asked, options, answered.reason)
    return done(asked, answer === 'mended' ? 'rettet' : 'svar')
  })

  desk(routes.cancelPublication, async (asked) => {
    const meetingId = textOf(asked.params, 'meeting')
    const cancelled = await cancelPublication(options, asked.visit.actor, { meetingId })
    return cancelled.ok ? done(asked, 'annulleret') : refused(asked, options, cancelled.reason)
  })

  desk(routes.withdrawPublication, async (asked) => {
    const given = { meetingId: textOf(asked.params, 'meeting'), why: textOf(asked.form, 'grund') }
    const withdrawn = await withdrawPublication(options, asked.visit.actor, given)
    if (withdrawn.ok) return done(asked, 'trukket')
    return refused(asked, options, withdrawn.reason === 'wrong-why' ? 'wrong-withdrawal' : withdrawn.reason)
  })

  desk(routes.publishingPreview, async (asked) => {
    const wanted =
      (['pdf', 'docx', 'zip'] as const).find((one) => one === textOf(asked.query, 'fil')) ?? 'pdf'
    const given = { meetingId: textOf(asked.params, 'meeting'), kind: kindOf(asked) ?? '' }
    const made = await previewFile(options, asked.visit.actor, { ...given, mediaType: fileTypes[wanted] })
    if (!made.ok) return refused(asked, options, made.reason)
    return made.value
      ? { kind: 'file', bytes: made.value.bytes, name: made.value.name, type: made.value.mediaType }
      : notFound
  })
}

const kindOf = ({ query, form }: Asked): PublicationKind | undefined =>
  parseKindName(textOf(form, 'slags') || textOf(query, 'slags'))

/** The moment two fields say, in Danish time; nothing when they say none. */
function momentOf(form: Fields): Date | undefined {
  const [day, clock] = [parseDay(textOf(form, 'dag')), readClock(textOf(form, 'klokken'))]
  return day && clock ? copenhagenMoment(day, clock) : undefined
}

function done(asked: Asked, key: keyof PublishingTexts['done']): Answer {
  const kind = kindOf(asked)
  const query = new URLSearchParams({ ...(kind ? { slags: kindNames[kind] } : {}), besked: key })
  return redirect(`${href.publishing(textOf(asked.params, 'meeting'))}?${query}`)
}

async function refused(asked: Asked, options: PublishingNeeds, reason: PublishingRefusal): Promise<Answer> {
  if (reason === 'not-found') return notFound
  const status = reason === 'stale' ? 409 : reason === 'busy' || reason === 'too-slow' ? 503 : 422
  return show(asked, options, { reason, typed: asked.form }, status)
}

async function show(
  asked: Asked,
  options: PublishingNeeds,
  refusal: PublishingPageProps['refused'] = null,
  status = 200,
): Promise<Answer> {
  const { visit, params } = asked
  const { database, inspect, now } = options
  const meetingId = textOf(params, 'meeting')
  const mine = await mayPublish({ database }, visit.actor, meetingId)
  if (!mine.ok && mine.reason !== 'no-part') return notFound
  if (!mine.ok) {
    const { refusals, name } = texts[visit.language]
    return page(
      <NoPartPage visit={visit} title={name} text={refusals['no-part']} meetingId={meetingId} />,
      403,
    )
  }
  const kind = kindOf(asked) ?? likelyKind(mine.value)
  const prepared = await preparePublication({ database }, visit.actor, { meetingId, kind })
  const findings = prepared.ok ? await listFindingsOf({ database, inspect }, visit.actor, prepared.value) : []
  const lines = await database.staff((db) => listPublications(db, mine.value.id))
  const shown: Prepared | null = prepared.ok ? prepared.value : null
  return page(
    <PublishingPage
      visit={visit}
      meeting={mine.value}
      kind={kind}
      prepared={shown}
      cannot={prepared.ok ? null : prepared.reason}
      findings={findings}
      lines={lines}
      now={now()}
      refused={refusal}
      done={doneText(asked, texts)}
    />,
    status,
  )
}

/** What is most likely to be published next. */
function likelyKind({ minutes, supplements, state }: MeetingToPublish): PublicationKind {
  if (minutes?.state === 'approved') return 'minutes'
  return supplements > 0 && state === 'called' ? 'supplement' : 'agenda'
}
