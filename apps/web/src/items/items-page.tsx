import type { Day } from '@pejl/domain/common/day.ts'
import type { ItemState } from '@pejl/domain/items/item.ts'
import { lacksOf } from '@pejl/domain/items/item-life.ts'
import type { CommitteeChoice } from '@pejl/store/items/choice-views.ts'
import type { ListedItem } from '@pejl/store/items/item-list-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { stateTones } from './item-head.tsx'
import type { ShownItems } from './items-filter.ts'
import { lackText } from './lacks-part.tsx'
import { itemTexts } from './texts.ts'

interface ItemsPageProps {
  readonly visit: Visit
  readonly items: readonly ListedItem[]
  readonly counts: readonly { readonly state: ItemState; readonly count: number }[]
  readonly committees: readonly CommitteeChoice[]
  readonly shown: ShownItems
  readonly pages: number
  readonly today: Day
}

/** Items by the day they must be ready: mine or all, of one committee or of all, in one state or in progress. */
export function ItemsPage({ visit, items, counts, committees, shown, pages, today }: ItemsPageProps) {
  const t = itemTexts[visit.language]
  const { show, committee, state, page } = shown
  const countOf = (one: ItemState) => counts.find((row) => row.state === one)?.count ?? 0

  return (
    <StaffPage visit={visit} title={t.title} area="items" wide>
      <PageHead heading={t.title} lead={t.lead}>
        {mayVisit(visit, 'prepare') ? (
          <LinkButton kind="primary" href={href.newItem()}>
            {t.make}
          </LinkButton>
        ) : null}
        {mayVisit(visit, 'organise') ? <LinkButton href={href.templates}>{t.templates}</LinkButton> : null}
      </PageHead>
      <form method="get" action={href.items} class="inline-form items-filter">
        <SelectField
          id="vis"
          label={t.show}
          value={show}
          choices={[
            { value: 'mine', label: t.mine },
            { value: 'alle', label: t.all },
          ]}
        />
        <SelectField
          id="udvalg"
          label={t.committeeFilter}
          value={committee}
          choices={[
            { value: '', label: t.everyCommittee },
            ...committees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button kind="secondary">{t.filterSubmit}</Button>
      </form>
      <FilterBar
        label={t.stateFilter}
        filters={[
          { label: t.everyState, href: href.itemsOf({ show, committee }), current: state === '' },
          ...(Object.keys(stateTones) as ItemState[]).map((one) => ({
            label: t.states[one],
            href: href.itemsOf({ show, committee, state: one }),
            current: state === one,
            count: countOf(one),
          })),
        ]}
      />
      {items.length === 0 ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['title', 'meeting', 'due', 'state', 'lacks'] as const).map((key) => ({
            key,
            heading: t.columns[key],
          }))}
          rows={items.map((item) => ({
            id: `p-${item.id}`,
            href: href.item(item.id),
            cells: cellsOf(item, visit, today),
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => href.itemsOf({ show, committee, state, page: to })}
      />
    </StaffPage>
  )
}

function cellsOf(item: ListedItem, visit: Visit, today: Day) {
  const t = itemTexts[visit.language]
  const isWriting = item.state === 'writing'
  const lacks = isWriting ? lacksOf(item, item.template) : []
  const isLate = isWriting && item.dueOn !== null && item.dueOn < today

  return {
    title: (
      <>
        {item.title}
        <span class="muted small block">
          {[item.matterNumber, item.responsible].filter((text) => text !== null).join(' · ')}
        </span>
      </>
    ),
    meeting: (
      <>
        {item.committee}
        <span class="muted small block">
          {item.heldOn === null ? t.noMeeting : formatDay(item.heldOn, visit.language)}
        </span>
      </>
    ),
    due: (
      <>
        {formatDay(item.dueOn, visit.language)}
        {isLate ? (
          <>
            {' '}
            <StatusTag tone="late">{t.overdue}</StatusTag>
          </>
        ) : null}
      </>
    ),
    state: (
      <>
        <StatusTag tone={stateTones[item.state]}>{t.states[item.state]}</StatusTag>{' '}
        {item.access === 'closed' ? <StatusTag tone="late">{t.closed}</StatusTag> : null}
      </>
    ),
    lacks:
      lacks.length === 0 ? (
        <span class="muted">{isWriting ? t.nothingLacks : ''}</span>
      ) : (
        <ul class="lacks-list small">
          {lacks.map((lack) => (
            <li key={lackText(lack, t)}>{lackText(lack, t)}</li>
          ))}
        </ul>
      ),
  }
}
