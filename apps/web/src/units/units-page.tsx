import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { StaffUnit } from '@pejl/store/plan/unit-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'
import { isOver, type UnitLoads, type WeekLoad } from './unit-loads.ts'

interface UnitsPageProps {
  readonly visit: Visit
  readonly units: readonly StaffUnit[]
  readonly loads: UnitLoads
  readonly done?: string | undefined
}

/** The organisation as a tree: what each unit bears, and what it carries this week. */
export function UnitsPage({ visit, units, loads, done }: UnitsPageProps) {
  const t = texts[visit.language]
  const may = mayVisit(visit, 'organise')

  return (
    <StaffPage visit={visit} title={t.title} area="units" done={done}>
      <PageHead heading={t.title} lead={t.lead}>
        {may && units.length > 0 ? (
          <LinkButton kind="primary" href={href.newUnit()}>
            {t.make}
          </LinkButton>
        ) : null}
        <LinkButton icon="calendar" href={href.planCalendar}>
          {t.calendarLink}
        </LinkButton>
      </PageHead>
      {units.length === 0 ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
          {may ? (
            <p>
              <LinkButton kind="primary" href={href.newUnit()}>
                {t.makeFirst}
              </LinkButton>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['name', 'committee', 'atOnce', 'load'] as const).map((key) => ({
            key,
            heading: t.columns[key],
          }))}
          rows={units.map((unit) => ({
            id: `e-${unit.slug}`,
            href: href.unit(unit.id),
            cells: {
              name: (
                <span class={`tree-name tree-${Math.min(unit.depth, 4)}`}>
                  {unit.name}
                  <span class="muted small block">
                    {t.kinds[unit.kind]}
                    {unit.parent ? <span class="tree-parent"> · {t.under(unit.parent)}</span> : null}
                  </span>
                </span>
              ),
              committee: unit.committee ?? '',
              load: <Load week={loads.weeks.get(unit.id)?.[loads.now]} visit={visit} />,
              atOnce: <AtOnce week={loads.weeks.get(unit.id)?.[loads.now]} visit={visit} />,
            },
          }))}
        />
      )}
    </StaffPage>
  )
}

interface WeekProps {
  readonly week: WeekLoad | undefined
  readonly visit: Visit
}

/** What it carries in a week and what it bears, in words. */
export function Load({ week, visit }: WeekProps) {
  const t = texts[visit.language]
  if (!week) return null
  const points = writtenNumber(week.points, visit.language)
  if (week.limit === null) return <span class="muted">{t.loadFree(points)}</span>
  return (
    <>
      <LoadMeter week={week} />
      {t.loadOf(points, writtenNumber(week.limit, visit.language))}
      {isOver({ ...week, most: null }) ? (
        <>
          {' '}
          <StatusTag tone="late">{t.over}</StatusTag>
        </>
      ) : null}
    </>
  )
}

/** How much of what it bears is taken; the words beside it say the same. */
function LoadMeter({ week: { points, limit } }: { readonly week: WeekLoad }) {
  const share = Math.min(1, points / Math.max(limit ?? 1, 0.01))
  return (
    <svg
      class="load-meter"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="load-meter-all" width="100" height="8" />
      <rect
        class={points > (limit ?? 0) ? 'load-bar-over' : 'load-bar'}
        width={Math.round(share * 100)}
        height="8"
      />
    </svg>
  )
}

function AtOnce({ week, visit }: WeekProps) {
  const t = texts[visit.language]
  if (!week) return null
  if (week.most === null) return <span class="muted">{week.atOnce}</span>
  return (
    <>
      {t.atOnceOf(String(week.atOnce), String(week.most))}
      {week.atOnce > week.most ? (
        <>
          {' '}
          <StatusTag tone="late">{t.over}</StatusTag>
        </>
      ) : null}
    </>
  )
}
