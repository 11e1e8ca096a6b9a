import { addMonths, type Day, parseDay } from '@pejl/domain/common/day.ts'
import { type ChangeCalendar, changeCalendar } from '@pejl/domain/plan/change-calendar.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { StaffUnit } from '@pejl/store/plan/unit-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { type Answer, page } from '../desk/answer.ts'
import { formatDay } from '../desk/dates.ts'
import type { Asked } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ChangeGrid } from './change-grid.tsx'
import { ChangeTable } from './change-table.tsx'
import { LoadPart } from './load-part.tsx'
import { texts } from './texts.ts'
import { unitLoads, type WeekLoad } from './unit-loads.ts'
import { committeeOver } from './unit-words.ts'

const shownMonths = 12

interface ChangesAsked {
  readonly unit: StaffUnit
  readonly units: readonly StaffUnit[]
  readonly plan: ActionPlan
  readonly today: Day
}

/** Answers with the change-load calendar of a unit, a year from the month the address says, or from this one. */
export function showChanges(asked: Asked, { unit, units, plan, today }: ChangesAsked): Answer {
  const from = textOf(asked.query, 'fra')
  const firstMonth = parseDay(`${from}-01`) && inGrid(plan, from) ? from : today.slice(0, 7)
  const { weeks } = unitLoads(plan, today)
  return page(
    <ChangePage
      asked={asked}
      unit={unit}
      committee={committeeOver(units, unit.id)?.committee ?? null}
      firstMonth={firstMonth}
      today={today}
      calendar={changeCalendar(plan, unit.id, { firstMonth, months: shownMonths })}
      weeks={weeks.get(unit.id)?.filter(({ month }) => month >= firstMonth) ?? []}
    />,
  )
}

const inGrid = ({ firstOn, weeks }: ActionPlan, month: string): boolean =>
  month >= firstOn.slice(0, 7) &&
  month <= addMonths(firstOn, Math.floor((weeks * 7) / 31) - shownMonths).slice(0, 7)

interface ChangePageProps {
  readonly asked: Asked
  readonly unit: StaffUnit
  /** The MED committee that hears of it; null: none is known. */
  readonly committee: string | null
  readonly firstMonth: string
  readonly today: Day
  readonly calendar: ChangeCalendar
  readonly weeks: readonly WeekLoad[]
}

/** What reaches a workplace when, for a MED committee's agenda and for paper. */
function ChangePage({ asked, unit, committee, firstMonth, today, calendar, weeks }: ChangePageProps) {
  const { visit } = asked
  const t = texts[visit.language]
  const title = t.changes.title(unit.name)
  const other = (months: number) =>
    href.unitChanges(unit.id, addMonths(`${firstMonth}-01` as Day, months).slice(0, 7)) // a month read or made here

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="units"
      trail={[
        { label: t.title, href: href.units },
        { label: unit.name, href: href.unit(unit.id) },
        { label: t.changesLink },
      ]}
    >
      <PageHead
        kind={[t.kinds[unit.kind], committee ?? ''].filter((one) => one !== '').join(' · ')}
        heading={title}
        lead={t.changes.lead}
      >
        <span class="muted small">{formatDay(today, visit.language)}</span>
      </PageHead>
      <div class="button-row d-print-none">
        <LinkButton small icon="chevron-left" href={other(-shownMonths)}>
          {t.changes.earlier}
        </LinkButton>
        <LinkButton small href={other(shownMonths)}>
          {t.changes.later}
        </LinkButton>
        <span class="muted small">{t.changes.print}</span>
      </div>
      <Section id="billede" heading={t.changes.grid}>
        <ChangeGrid visit={visit} t={t} months={calendar.months} />
      </Section>
      <LoadPart t={t} language={visit.language} name={unit.name} weeks={weeks} months={shownMonths} />
      <Section id="maaneder" heading={t.changes.monthly}>
        <ChangeTable visit={visit} t={t} months={calendar.months} title={title} />
      </Section>
      {calendar.forgotten.length > 0 ? (
        <Section id="uden-med" heading={t.changes.forgotten} lead={t.changes.forgottenLead(committee)}>
          <ul class="plain-list">
            {calendar.forgotten.map((one) => (
              <li key={one.id}>
                <a href={href.initiative(one.id)}>{one.title}</a>{' '}
                <span class="muted">{formatDay(one.startsOn, visit.language)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </StaffPage>
  )
}
