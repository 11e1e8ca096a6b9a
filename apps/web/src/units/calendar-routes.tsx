import type { Result } from '@pejl/domain/common/result.ts'
import type { CalendarText } from '@pejl/domain/plan/tidy-calendar.ts'
import type { CalendarPeriod, DaySpan, FrozenPeriod } from '@pejl/domain/plan/unit.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listUnitChoices } from '@pejl/store/plan/form-choice-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listMeetingDates } from '@pejl/store/plan/unit-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import type { FieldError } from '../initiatives/form-reader.ts'
import { href, routes } from '../routes.ts'
import { CalendarPage } from './calendar-page.tsx'
import { changePlanCalendar, changePlanLimits } from './change-plan-calendar.ts'
import type { Refused } from './small-form.ts'
import { texts } from './texts.ts'
import type { UnitRefusal } from './texts-da.ts'
import { readFrozen, readLimit, readPeriod } from './unit-form.ts'
import type { UnitsOptions } from './units-options.ts'

/** The calendar common to all units: when work rests, when nothing begins, how much may begin, when committees meet. */
export function calendarRoutes(desk: Desk, needs: UnitsOptions): void {
  const { database, today } = needs
  const show = async (asked: Asked, refused?: Refused): Promise<Answer> => {
    const known = await database.staff(async (db) => ({
      plan: await loadPlan(db, gridAt(today())),
      units: await listUnitChoices(db),
      dates: await listMeetingDates(db),
    }))
    return page(
      <CalendarPage
        visit={asked.visit}
        t={texts[asked.visit.language]}
        plan={known.plan}
        units={known.units}
        dates={known.dates}
        today={today()}
        may={mayVisit(asked.visit, 'organise')}
        refused={refused}
        done={refused ? undefined : doneText(asked, texts)}
      />,
      refused ? 422 : 200,
    )
  }
  const refuse = async (
    asked: Asked,
    form: Refused['form'],
    why: { readonly errors: readonly FieldError[] } | { readonly reason: UnitRefusal },
  ): Promise<Answer> =>
    show(asked, {
      form,
      typed: asked.form,
      ...('errors' in why
        ? { errors: why.errors }
        : { errors: [], text: texts[asked.visit.language].refusals[why.reason] }),
    })
  const answer = async (
    asked: Asked,
    form: Refused['form'],
    saved: Result<unknown, UnitRefusal>,
    done: string,
    to: string = href.planCalendar,
  ): Promise<Answer> => (saved.ok ? redirect(`${to}?besked=${done}#${form}`) : refuse(asked, form, saved))
  const change = (asked: Asked, act: (calendar: CalendarText) => CalendarText) =>
    changePlanCalendar(needs, asked.visit.actor, act)

  desk(routes.planCalendar, (asked) => show(asked))
  desk(routes.addPeriod, async (asked) => {
    const read = readPeriod(asked.form)
    if (!read.ok) return refuse(asked, 'periode', read)
    const saved = await change(asked, ({ periods, frozen }) => ({
      // the same period again, by a second click, is the same period
      periods: [...periods.filter((one) => !isSame(one, read.value)), read.value],
      frozen,
    }))
    return answer(asked, 'periode', saved, 'kalender')
  })
  desk(routes.removePeriod, async (asked) => {
    const gone = spanOf(asked)
    const saved = await change(asked, ({ periods, frozen }) => ({
      periods: periods.filter((one) => !isSame(one, gone)),
      frozen,
    }))
    return answer(asked, 'periode', saved, 'fjernet')
  })
  desk(routes.addFrozen, async (asked) => {
    const read = readFrozen(asked.form)
    const unitId = textOf(asked.form, 'side')
    if (!read.ok) return refuse(asked, 'fredet', read)
    const saved = await change(asked, ({ periods, frozen }) => ({
      periods,
      frozen: [...frozen.filter((one) => !isSameFrozen(one, read.value)), read.value],
    }))
    const to = unitId === '' ? href.planCalendar : href.unit(read.value.unitId ?? '')
    return answer(asked, 'fredet', saved, unitId === '' ? 'kalender' : 'kapacitet', to)
  })
  desk(routes.removeFrozen, async (asked) => {
    const gone = {
      ...spanOf(asked),
      unitId: textOf(asked.form, 'enhed') || null,
      why: textOf(asked.form, 'hvorfor'),
    }
    const saved = await change(asked, ({ periods, frozen }) => ({
      periods,
      frozen: frozen.filter((one) => !isSameFrozen(one, gone)),
    }))
    return answer(asked, 'fredet', saved, 'fjernet')
  })
  desk(routes.addLimit, async (asked) => {
    const read = readLimit(asked.form)
    if (!read.ok) return refuse(asked, 'graense', read)
    const { id: _, ...mine } = read.value
    const saved = await changePlanLimits(needs, asked.visit.actor, (limits) => [
      ...limits.filter(({ id: __, ...one }) => JSON.stringify(parts(one)) !== JSON.stringify(parts(mine))),
      read.value,
    ])
    return answer(asked, 'graense', saved, 'graense')
  })
  desk(routes.removeLimit, async (asked) => {
    const gone = textOf(asked.form, 'graense')
    const saved = await changePlanLimits(needs, asked.visit.actor, (limits) =>
      limits.filter(({ id }) => id !== gone),
    )
    return answer(asked, 'graense', saved, 'fjernet')
  })
}

const spanOf = ({ form }: Asked) => ({
  name: textOf(form, 'navn'),
  fromOn: textOf(form, 'fra'),
  toOn: textOf(form, 'til'),
})

type NamedSpan = { readonly name: string } & Readonly<Record<keyof DaySpan, string>>
const isSame = (one: CalendarPeriod, other: NamedSpan): boolean =>
  one.name === other.name && one.fromOn === other.fromOn && one.toOn === other.toOn

type FrozenSpan = { readonly unitId: string | null; readonly why: string } & Readonly<
  Record<keyof DaySpan, string>
>
const isSameFrozen = (one: FrozenPeriod, other: FrozenSpan): boolean =>
  one.unitId === other.unitId &&
  one.why === other.why &&
  one.fromOn === other.fromOn &&
  one.toOn === other.toOn

const parts = (one: object) => Object.entries(one).sort(([a], [b]) => a.localeCompare(b))
