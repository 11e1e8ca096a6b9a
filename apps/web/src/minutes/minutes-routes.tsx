import { answerMinutes } from '@pejl/actions/minutes/answer-minutes.ts'
import { approveMinutes, layMinutes, reopenMinutes } from '@pejl/actions/minutes/lay-minutes.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { differMinutes } from '@pejl/domain/minutes/minutes-difference.ts'
import { askedBy } from '@pejl/store/db.ts'
import { findMinutedMeeting } from '@pejl/store/minutes/minuted-meeting-views.ts'
import { findEdition, findMinutes, findPersonOf, listEditions } from '@pejl/store/minutes/minutes-views.ts'
import { findMeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { EditionPage } from './edition-page.tsx'
import type { MinutesOptions } from './minutes-options.ts'
import { MinutesPage, type MinutesPageProps } from './minutes-page.tsx'
import { texts } from './texts.ts'
import type { MinutesTexts } from './texts-da.ts'

/** The minutes of a meeting, from draft to approved editions. */
export function minutesPages(desk: Desk, options: MinutesOptions): void {
  const { database } = options
  desk(routes.minutes, (asked) => show(asked, options))
  desk(routes.minutesEdition, async ({ visit, params, query }) => {
    const id = parseId<MeetingId>(textOf(params, 'meeting'))
    if (!id) return notFound
    const [wanted, against] = [Number(textOf(params, 'edition')), Number(textOf(query, 'imod'))]
    const found = await database.staff(
      async (db) => ({
        edition: isEdition(wanted) ? await findEdition(db, id, wanted) : undefined,
        other: isEdition(against) ? await findEdition(db, id, against) : undefined,
      }),
      askedBy(visit.actor),
    )
    if (!found.edition) return notFound
    const { edition, other } = found
    const differences = other ? differMinutes(other.content, edition.content) : null
    return page(
      <EditionPage
        visit={visit}
        edition={edition}
        against={other?.edition ?? null}
        differences={differences}
      />,
    )
  })

  const change = (
    act: typeof layMinutes,
    done: keyof MinutesTexts['done'],
  ): ((asked: Asked) => Promise<Answer>) => {
    return async (asked) => {
      const given = { meetingId: textOf(asked.params, 'meeting'), version: versionOf(asked) }
      return settled(asked, options, await act(options, asked.visit.actor, given), done)
    }
  }
  desk(routes.layMinutes, change(layMinutes, 'fremlagt'))
  desk(routes.approveMinutes, change(approveMinutes, 'godkendt'))
  desk(routes.reopenMinutes, async (asked) => {
    const { params, form, visit } = asked
    const meetingId = textOf(params, 'meeting')
    const given = { meetingId, version: versionOf(asked), reason: textOf(form, 'grund') }
    const reopened = await reopenMinutes(options, visit.actor, given)
    if (reopened.ok && textOf(form, 'hen') === 'protokol') return redirect(href.sitting(meetingId))
    return settled(asked, options, reopened, 'genaabnet')
  })
  desk(routes.answerMinutes, async (asked) => {
    const { params, form, visit } = asked
    const answered = await answerMinutes(options, visit.actor, {
      meetingId: textOf(params, 'meeting'),
      personId: textOf(form, 'person'),
      version: versionOf(asked),
      approves: textOf(form, 'svar') === 'ja',
      remark: textOf(form, 'bemaerkning'),
    })
    return settled(asked, options, answered, 'svar')
  })
}

const versionOf = ({ form }: Asked): number => Number(textOf(form, 'version')) || 0
const isEdition = (n: number): boolean => Number.isInteger(n) && n > 0 && n < 10_000

async function settled(
  asked: Asked,
  options: MinutesOptions,
  result: { readonly ok: true } | { readonly ok: false; readonly reason: keyof MinutesTexts['refusals'] },
  done: keyof MinutesTexts['done'],
): Promise<Answer> {
  if (result.ok) return redirect(`${href.minutes(textOf(asked.params, 'meeting'))}?besked=${done}`)
  if (result.reason === 'not-found') return notFound
  const refused = { reason: result.reason, typed: asked.form }
  const status = result.reason === 'forbidden' ? 403 : result.reason === 'stale' ? 409 : 422
  return show(asked, options, refused, status)
}

async function show(
  asked: Asked,
  { database }: MinutesOptions,
  refused: MinutesPageProps['refused'] = null,
  status = 200,
): Promise<Answer> {
  const { visit } = asked
  const id = parseId<MeetingId>(textOf(asked.params, 'meeting'))
  if (!id) return notFound
  const found = await database.staff(async (db) => {
    const meeting = await findMeetingToPublish(db, id)
    const minuted = await findMinutedMeeting(db, id)
    if (!meeting || !minuted || meeting.state === 'recorded') return undefined
    return {
      meeting,
      minuted,
      minutes: (await findMinutes(db, id)) ?? null,
      editions: await listEditions(db, id),
      person: await findPersonOf(db, visit.actor.id),
    }
  }, askedBy(visit.actor))
  return found
    ? page(<MinutesPage visit={visit} {...found} refused={refused} done={doneText(asked, texts)} />, status)
    : notFound
}
