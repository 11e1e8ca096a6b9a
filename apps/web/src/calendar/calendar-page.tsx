import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { CalendarPageProps } from './calendar-props.ts'
import { MeetingList } from './meeting-list.tsx'
import { YearGrid } from './year-grid.tsx'

/** All meetings of a year, of all committees or one, month by month or as a list with deadlines. */
export function CalendarPage(props: CalendarPageProps) {
  const { visit, t, year, list, committee, lines, meetings, may, done } = props
  const of = (more: { readonly year?: number; readonly list?: boolean }) =>
    href.calendarOf({ year, list, ...(committee ? { committee } : {}), ...more })
  const choice = { year, ...(committee ? { committee } : {}) }

  return (
    <StaffPage visit={visit} title={t.titleOf(year)} area="committees" done={done} wide={!list}>
      <PageHead heading={t.titleOf(year)} lead={t.lead}>
        <div class="button-row d-print-none">
          <LinkButton small href={of({ year: year - 1 })}>
            {t.before(year - 1)}
          </LinkButton>
          <LinkButton small href={of({ year: year + 1 })}>
            {t.after(year + 1)}
          </LinkButton>
        </div>
      </PageHead>
      <div class="calendar-tools d-print-none">
        <form method="get" action={href.calendar} class="form-row">
          <TextField id="aar" label={t.year} value={String(year)} width="short" inputMode="numeric" />
          <SelectField
            id="udvalg"
            label={t.committee}
            value={committee ?? ''}
            choices={[
              { value: '', label: t.all },
              ...lines.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {list ? <input type="hidden" name="visning" value="liste" /> : null}
          <Button kind="secondary">{t.show}</Button>
        </form>
        <FilterBar
          label={t.views}
          filters={[
            { label: t.grid, href: of({ list: false }), current: !list },
            { label: t.list, href: of({ list: true }), current: list },
          ]}
        />
      </div>
      {meetings.length === 0 ? (
        <p class="muted">
          {t.none(year)} {may ? t.planHint : ''}
        </p>
      ) : list ? (
        <MeetingList {...props} />
      ) : (
        <YearGrid {...props} />
      )}
      <nav class="button-row d-print-none" aria-label={t.files}>
        {may && committee ? (
          <LinkButton small href={href.committeePlan(committee, String(year))}>
            {t.plan}
          </LinkButton>
        ) : null}
        <LinkButton small icon="calendar" href={href.calendarIcs(choice)} download>
          {t.ics}
        </LinkButton>
        <LinkButton small icon="download" href={href.calendarCsv(choice)} download>
          {t.csv}
        </LinkButton>
      </nav>
    </StaffPage>
  )
}
