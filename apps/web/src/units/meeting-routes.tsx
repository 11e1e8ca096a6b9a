import { enterMeetingDates } from '@pejl/actions/plan/enter-meeting-dates.ts'
import { readNumber } from '@pejl/domain/common/written-values.ts'
import { listPlanCommittees } from '@pejl/store/plan/plan-views.ts'
import { listMeetingDates } from '@pejl/store/plan/unit-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { readMeetingDays } from './meeting-days.ts'
import { MeetingPage, type MeetingPageProps } from './meeting-page.tsx'
import { texts } from './texts.ts'
import type { UnitsOptions } from './units-options.ts'

const mostDays = 500

/** One committee's days of meeting: pasted, read, looked at, and saved. */
export function meetingRoutes(desk: Desk, { database, today }: UnitsOptions): void {
  const find = async ({ params }: Asked) => {
    const id = textOf(params, 'committee')
    const { committees, entered } = await database.staff(async (db) => ({
      committees: await listPlanCommittees(db),
      entered: await listMeetingDates(db),
    }))
    const committee = committees.find((one) => one.id === id)
    const own = entered.find(({ committeeId }) => committeeId === id)?.dates ?? []
    return committee && { committee, entered: own }
  }
  type Found = NonNullable<Awaited<ReturnType<typeof find>>>
  const show = (
    asked: Asked,
    { committee, entered }: Found,
    more: Pick<MeetingPageProps, 'read' | 'typed' | 'leadDays' | 'wrong'> = {},
    status = 200,
  ): Answer =>
    page(
      <MeetingPage
        visit={asked.visit}
        t={texts[asked.visit.language]}
        committee={committee}
        entered={entered}
        today={today()}
        may={mayVisit(asked.visit, 'organise')}
        done={more.read ? undefined : doneText(asked, texts)}
        {...more}
      />,
      status,
    )

  desk(routes.meetingDates, async (asked) => {
    const found = await find(asked)
    return found ? show(asked, found) : notFound
  })
  desk(routes.enterMeetingDates, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const typed = textOf(asked.form, 'datoer')
    const days = textOf(asked.form, 'dage')
    const read = readMeetingDays(typed)
    const lead = readNumber(days, { least: 0, most: 365, whole: true })
    const wrong: NonNullable<MeetingPageProps['wrong']> | null = !lead.ok
      ? lead.reason
      : lead.value === null
        ? 'missing'
        : null
    const shown = { read, typed, leadDays: days, wrong }
    const isClear = read.unknown.length + read.doubtful.length === 0 && read.days.length <= mostDays
    if (!isClear || wrong !== null) return show(asked, found, shown, 422)
    if (textOf(asked.form, 'do') !== 'save') return show(asked, found, shown)
    const saved = await enterMeetingDates({ database }, asked.visit.actor, {
      committeeId: found.committee.id,
      dates: read.days,
      leadDays: lead.ok ? (lead.value ?? 0) : 0,
    })
    return saved.ok
      ? redirect(`${href.meetingDates(found.committee.id)}?besked=moeder`)
      : show(asked, found, shown, 422)
  })
}
