import type { Day } from '@pejl/domain/common/day.ts'
import type { MatterId } from '@pejl/domain/common/id.ts'
import { type MatterStanding, matterStandings } from '@pejl/domain/matters/matter-standing.ts'
import type { MatterFilter, StaffMatter } from '@pejl/store/matters/matter-list-views.ts'
import type { RouteCommittee } from '@pejl/store/matters/route-committee-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { isAny, queryOf } from './matter-list.ts'
import { matterTexts } from './texts.ts'

/** Where a matter is, in words. */
export interface ListedPosition {
  /** Several where stops run at the same time; none when all are over. `untilOn`: the last day of a hearing. */
  readonly here: readonly {
    readonly name: string
    readonly on: Day | null
    readonly untilOn: Day | null
  }[]
  readonly lateBy: number | null
}

interface MattersPageProps {
  readonly visit: Visit
  readonly wish: MatterFilter
  readonly matters: readonly StaffMatter[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly positions: ReadonlyMap<MatterId, ListedPosition>
  readonly committees: readonly RouteCommittee[]
  readonly responsible: readonly string[]
  readonly done?: string | undefined
}

export const standingTones = {
  'under-way': 'ahead',
  late: 'late',
  decided: 'done',
  unplanned: 'neutral',
} as const satisfies Record<MatterStanding, Tone>

/** Every matter, by what one looks for. */
export function MattersPage(props: MattersPageProps) {
  const { visit, wish, matters, total, page, pages, done } = props
  const t = matterTexts[visit.language]
  const make = mayVisit(visit, 'prepare')
  const isNone = total === 0 && page === 1 && isAny(wish)

  return (
    <StaffPage visit={visit} title={t.title} area="matters" done={done}>
      <PageHead heading={t.title} lead={t.lead}>
        {make ? (
          <LinkButton kind="primary" href={href.newMatter}>
            {t.make}
          </LinkButton>
        ) : null}
      </PageHead>
      {isNone ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Filters {...props} />
          <p class="muted" id="antal">
            {t.count(total)}
            {isAny(wish) ? null : (
              <>
                {' · '}
                <a href={href.matters}>{t.clear}</a>
              </>
            )}
          </p>
          {matters.length === 0 ? <p>{t.noneFound}</p> : <Rows {...props} />}
          <Pagination page={page} pages={pages} href={(to) => href.mattersOf(queryOf(wish, to))} />
        </>
      )}
    </StaffPage>
  )
}

function Filters({ visit, wish, committees, responsible }: MattersPageProps) {
  const t = matterTexts[visit.language]
  const any = { value: '', label: t.filters.all }

  return (
    <form class="filter-form" method="get" action={href.matters} aria-label={t.filters.label}>
      <TextField id="om" label={t.filters.search} type="search" value={wish.about} />
      <SelectField
        id="stand"
        label={t.filters.standing}
        value={wish.standing}
        choices={[any, ...matterStandings.map((value) => ({ value, label: t.standings[value] }))]}
      />
      <SelectField
        id="udvalg"
        label={t.filters.committee}
        value={wish.committeeId}
        choices={[any, ...committees.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        id="ansvarlig"
        label={t.filters.responsible}
        value={wish.responsible}
        choices={[any, ...responsible.map((value) => ({ value, label: value }))]}
      />
      <Button kind="secondary" icon="search">
        {t.filters.submit}
      </Button>
    </form>
  )
}

function Rows({ visit, matters, positions }: MattersPageProps) {
  const t = matterTexts[visit.language]

  return (
    <DataTable
      caption={t.title}
      columns={(['title', 'number', 'standing', 'now', 'committee', 'responsible'] as const).map((key) => ({
        key,
        heading: t.columns[key],
      }))}
      rows={matters.map((matter) => ({
        id: `s-${matter.slug}`,
        href: href.matter(matter.id),
        cells: {
          title: (
            <>
              {matter.title}
              {matter.isOpen ? null : <span class="muted small block">{t.closed}</span>}
            </>
          ),
          number: matter.number ?? <span class="muted">{t.noNumber}</span>,
          committee: matter.committee ?? '',
          responsible: matter.responsible ?? '',
          standing: (
            <StatusTag plain tone={standingTones[matter.standing]}>
              {t.standings[matter.standing]}
            </StatusTag>
          ),
          now: <Now matter={matter} position={positions.get(matter.id)} visit={visit} />,
        },
      }))}
    />
  )
}

interface NowProps {
  readonly matter: StaffMatter
  readonly position: ListedPosition | undefined
  readonly visit: Visit
}

function Now({ matter, position, visit }: NowProps) {
  const t = matterTexts[visit.language]
  const last = matter.lastOn ? t.lastOn(formatDay(matter.lastOn, visit.language)) : ''
  if (!position || position.here.length === 0) return <span class="muted">{last}</span>
  return (
    <>
      {position.here.map(({ name, on, untilOn }) => (
        <div key={name}>
          {name}
          {on ? (
            <span class="small block">
              {untilOn ? t.until(formatDay(untilOn, visit.language)) : formatDay(on, visit.language)}
            </span>
          ) : null}
        </div>
      ))}
      {position.lateBy !== null && position.lateBy > 0 ? (
        <span class="small block late-text">{t.lateBy(position.lateBy)}</span>
      ) : null}
    </>
  )
}
