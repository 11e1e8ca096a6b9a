import { isoDay } from '@pejl/domain/common/written-values.ts'
import type { CalendarPeriod } from '@pejl/domain/plan/unit.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { CalendarPageProps } from './calendar-props.ts'
import { FrozenForm } from './frozen-form.tsx'
import { LimitsPart } from './limits-part.tsx'
import { MeetingsPart } from './meetings-part.tsx'
import { RemoveButton } from './remove-button.tsx'
import { errorsOf, fieldOf } from './small-form.ts'
import { spanText } from './span-text.ts'

/** What is so for all units: holidays, closed periods, limits and meetings. */
export function CalendarPage(props: CalendarPageProps) {
  const { visit, t, refused, done } = props

  return (
    <StaffPage
      visit={visit}
      title={t.calendar.title}
      area="units"
      done={done}
      trail={[{ label: t.title, href: href.units }, { label: t.calendar.title }]}
    >
      <PageHead heading={t.calendar.title} lead={t.calendar.lead} />
      <ErrorSummary heading={t.problem} errors={errorsOf(refused, { t, language: visit.language })} />
      <div class="work-columns work-columns-even">
        <div>
          <Periods {...props} />
          <Frozen {...props} />
        </div>
        <div>
          <LimitsPart {...props} />
        </div>
      </div>
      <MeetingsPart {...props} />
    </StaffPage>
  )
}

function Periods(props: CalendarPageProps) {
  const { visit, t, plan, today, may, refused } = props
  const field = (name: string) => fieldOf({ form: 'periode', t, language: visit.language, refused }, name)
  const ahead = plan.calendar.filter(({ toOn }) => toOn >= today)
  const passed = plan.calendar.filter(({ toOn }) => toOn < today)

  return (
    <Section id="periode" heading={t.calendar.periods} lead={t.calendar.periodsLead}>
      {ahead.length === 0 ? (
        <p class="muted">{t.calendar.noPeriods}</p>
      ) : (
        <PeriodTable {...props} periods={ahead} />
      )}
      {passed.length > 0 ? (
        <details>
          <summary>{t.calendar.passed(passed.length)}</summary>
          <PeriodTable {...props} periods={passed} />
        </details>
      ) : null}
      {may ? (
        <details open={refused?.form === 'periode'}>
          <summary>{t.calendar.addPeriod}</summary>
          <form method="post" action={`${href.addPeriod}#periode`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <TextField {...field('navn')} width="full" maxLength={200} />
            <div class="form-row">
              <DateField {...field('fra')} value={isoDay(field('fra').value)} />
              <DateField {...field('til')} value={isoDay(field('til').value)} />
            </div>
            <TextField {...field('procent')} width="short" inputMode="numeric" />
            <Button>{t.save}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}

function PeriodTable({
  visit,
  t,
  may,
  periods,
}: CalendarPageProps & { readonly periods: readonly CalendarPeriod[] }) {
  return (
    <DataTable
      caption={t.calendar.periods}
      compact
      columns={[
        { key: 'name', heading: t.calendar.periodColumns.name },
        { key: 'span', heading: t.calendar.periodColumns.span },
        { key: 'percent', heading: t.calendar.periodColumns.percent, numeric: true },
        ...(may ? [{ key: 'remove', heading: t.remove, hideHeading: true }] : []),
      ]}
      rows={periods.map(({ name, fromOn, toOn, percent }) => ({
        id: `p-${fromOn}-${toOn}-${percent}`,
        cells: {
          name,
          span: spanText({ fromOn, toOn }, visit.language),
          percent: `${percent} %`,
          remove: may ? (
            <RemoveButton
              visit={visit}
              t={t}
              action={`${href.removePeriod}#periode`}
              given={{ navn: name, fra: fromOn, til: toOn }}
              of={name}
            />
          ) : null,
        },
      }))}
    />
  )
}

function Frozen({ visit, t, plan, units, today, may, refused }: CalendarPageProps) {
  const ahead = plan.frozen.filter(({ toOn }) => toOn >= today)
  const names = new Map(units.map(({ id, name }) => [id, name]))

  return (
    <Section id="fredet" heading={t.calendar.frozen} lead={t.calendar.frozenLead}>
      {ahead.length === 0 ? (
        <p class="muted">{t.frozen.none}</p>
      ) : (
        <DataTable
          caption={t.calendar.frozen}
          compact
          columns={[
            ...(['span', 'unit', 'why'] as const).map((key) => ({ key, heading: t.frozen.columns[key] })),
            ...(may ? [{ key: 'remove', heading: t.remove, hideHeading: true }] : []),
          ]}
          rows={ahead.map(({ unitId, fromOn, toOn, why }, index) => ({
            id: `f-${index + 1}`,
            cells: {
              span: spanText({ fromOn, toOn }, visit.language),
              unit: unitId === null ? t.everywhere : (names.get(unitId) ?? ''),
              why,
              remove: may ? (
                <RemoveButton
                  visit={visit}
                  t={t}
                  action={`${href.removeFrozen}#fredet`}
                  given={{ enhed: unitId ?? '', fra: fromOn, til: toOn, hvorfor: why }}
                  of={why}
                />
              ) : null,
            },
          }))}
        />
      )}
      {may ? <FrozenForm visit={visit} t={t} units={units} refused={refused} /> : null}
    </Section>
  )
}
