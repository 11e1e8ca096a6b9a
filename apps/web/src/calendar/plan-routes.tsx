import { addCalendarRule, removeCalendarRule } from '@pejl/actions/committees/calendar-rules.ts'
import { planCommitteeMeetings } from '@pejl/actions/committees/plan-meetings.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { listRules } from '@pejl/store/committees/calendar-views.ts'
import { findCommitteeView } from '@pejl/store/committees/detail-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { readMeetingDays } from '../units/meeting-days.ts'
import { type CalendarNeeds, calendarSaid, loadYear, yearAsked, yearSpan } from './calendar-needs.ts'
import { PlanPage } from './plan-page.tsx'
import type { PlanRefused } from './plan-props.ts'
import { previewOf } from './planned-year.ts'
import { readRule } from './rule-form.ts'
import { calendarTexts } from './texts.ts'
import { notesOn } from './year-notes.ts'

/** A committee's rules and the year they give. */
export function planRoutes(desk: Desk, needs: CalendarNeeds): void {
  const { database, today } = needs
  const find = async ({ params }: Asked) => {
    const id = parseId<CommitteeId>(textOf(params, 'committee'))
    return (
      id &&
      database.staff(async (db) => {
        const committee = await findCommitteeView(db, id)
        return committee && { committee, rules: await listRules(db, id) }
      })
    )
  }
  const show = async (asked: Asked, year: number, refused?: PlanRefused): Promise<Answer> => {
    const found = await find(asked)
    if (!found) return notFound
    const { committee, rules } = found
    const all = await loadYear(needs, asked, year)
    const t = calendarSaid(asked)
    const meetings = all.meetings.filter(({ committeeId }) => committeeId === committee.id)
    const noted = notesOn(all, t)
    const { startsAt, id: committeeId } = committee
    return page(
      <PlanPage
        visit={asked.visit}
        t={t}
        {...found}
        year={year}
        preview={previewOf(rules, yearSpan(year), { free: all.free, settings: committee, meetings })}
        noted={(heldOn) => noted({ committeeId, startsAt, heldOn })}
        today={today()}
        refused={refused}
        done={refused ? undefined : doneText(asked, calendarTexts)}
      />,
      refused ? 422 : 200,
    )
  }

  desk(routes.committeePlan, (asked) => show(asked, yearAsked(asked.query, today())))
  desk(routes.planMeetings, async (asked) => {
    const t = calendarSaid(asked)
    const year = yearAsked(asked.form, today())
    const refuse = (text: string) => show(asked, year, { form: 'dage', typed: asked.form, text })
    const others = readMeetingDays(textOf(asked.form, 'andre'))
    const unclear = [...others.unknown, ...others.doubtful.map(({ typed }) => typed)]
    if (unclear.length > 0)
      return refuse(t.preview.notUnderstood(unclear.map((one) => `»${one.slice(0, 60)}«`).join(', ')))
    const committeeId = textOf(asked.params, 'committee')
    const planned = await planCommitteeMeetings(needs, asked.visit.actor, {
      committeeId,
      days: [...(asked.form.get('dag') ?? []), ...others.days],
    })
    if (!planned.ok) return planned.reason === 'not-found' ? notFound : refuse(t.refusals[planned.reason])
    const shown = href.calendarOf({ year, committee: committeeId, list: true })
    return redirect(`${shown}&besked=${planned.value.planned.length > 0 ? 'planlagt' : 'kendt'}`)
  })
  desk(routes.addRule, async (asked) => {
    const year = yearAsked(asked.form, today())
    const committeeId = textOf(asked.params, 'committee')
    const added = await addCalendarRule(needs, asked.visit.actor, { committeeId, ...readRule(asked.form) })
    if (added.ok) return redirect(`${href.committeePlan(committeeId, String(year))}&besked=regel#aaret`)
    if (added.reason === 'not-found') return notFound
    const form = textOf(asked.form, 'slags') === 'uger' ? 'uger' : 'maaned'
    return show(asked, year, { form, typed: asked.form, text: calendarSaid(asked).refusals[added.reason] })
  })
  desk(routes.removeRule, async (asked) => {
    const year = yearAsked(asked.form, today())
    const committeeId = textOf(asked.params, 'committee')
    const ruleId = textOf(asked.form, 'regel')
    const removed = await removeCalendarRule(needs, asked.visit.actor, { committeeId, ruleId })
    return removed.ok
      ? redirect(`${href.committeePlan(committeeId, String(year))}&besked=fjernet#regler`)
      : notFound
  })
}
