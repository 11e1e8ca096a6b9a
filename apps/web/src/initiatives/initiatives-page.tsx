import { type InitiativeId, initiativeStates } from '@pejl/domain/plan/initiative.ts'
import type { Signal } from '@pejl/domain/plan/signal.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import type { StaffInitiative } from '@pejl/store/plan/initiative-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { initiativeStandingTones, initiativeTones } from '@pejl/ui/initiative-tones.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { shortSpan, slipText, weeksLate } from './days-text.ts'
import { unitChoices } from './form-controls.ts'
import { type ListWish, queryOf, sorts } from './initiative-list.ts'
import { signalTones } from './signal-text.ts'
import { texts } from './texts.ts'
import type { InitiativeTexts } from './texts-da.ts'

interface InitiativesPageProps {
  readonly visit: Visit
  readonly wish: ListWish
  readonly signals: ReadonlyMap<InitiativeId, Signal>
  /** Those of this page of the list. */
  readonly initiatives: readonly StaffInitiative[]
  /** How many fit, and how many there are. */
  readonly fitting: number
  readonly all: number
  readonly page: number
  readonly pages: number
  readonly strategies: readonly { readonly slug: string; readonly title: string }[]
  readonly units: readonly UnitChoice[]
  readonly owners: readonly string[]
  readonly done?: string | undefined
}

/** Every initiative, by what one looks for. */
export function InitiativesPage(props: InitiativesPageProps) {
  const { visit, wish, initiatives, fitting, all, page, pages, done } = props
  const t = texts[visit.language]
  const make = mayVisit(visit, 'plan')

  return (
    <StaffPage visit={visit} title={t.title} area="plan" done={done}>
      <PageHead heading={t.title} lead={t.lead}>
        {make && all > 0 ? (
          <LinkButton kind="primary" href={href.newInitiative}>
            {t.make}
          </LinkButton>
        ) : null}
        <LinkButton href={href.plan}>{t.planLink}</LinkButton>
      </PageHead>
      {all === 0 ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
          {make ? (
            <p>
              <LinkButton kind="primary" href={href.newInitiative}>
                {t.makeFirst}
              </LinkButton>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <>
          <Filters {...props} />
          <p class="muted" id="antal">
            {t.count(fitting, all)}
            {fitting < all ? (
              <>
                {' · '}
                <a href={href.initiatives}>{t.clear}</a>
              </>
            ) : null}
          </p>
          {initiatives.length === 0 ? <p>{t.noneFound}</p> : <Rows {...props} />}
          <Pagination
            page={page}
            pages={pages}
            href={(to) => href.initiativesOf({ ...queryOf(wish), side: to === 1 ? '' : String(to) })}
          />
        </>
      )}
    </StaffPage>
  )
}

function Filters({ visit, wish, strategies, units, owners }: InitiativesPageProps) {
  const t = texts[visit.language]
  const any = { value: '', label: t.filters.all }

  return (
    <form class="filter-form" method="get" action={href.initiatives} aria-label={t.filters.label}>
      <TextField id="om" label={t.filters.search} type="search" value={wish.about} />
      <SelectField
        id="strategi"
        label={t.filters.strategy}
        value={wish.strategy}
        choices={[any, ...strategies.map(({ slug, title }) => ({ value: slug, label: title }))]}
      />
      <SelectField
        id="enhed"
        label={t.filters.unit}
        value={wish.unitId}
        choices={[any, ...unitChoices({ units })]}
      />
      <SelectField
        id="stand"
        label={t.filters.state}
        value={wish.state}
        choices={[any, ...initiativeStates.map((value) => ({ value, label: t.states[value] }))]}
      />
      <SelectField
        id="ansvarlig"
        label={t.filters.owner}
        value={wish.owner}
        choices={[any, ...owners.map((value) => ({ value, label: value }))]}
      />
      <SelectField
        id="orden"
        label={t.filters.sort}
        value={wish.sort}
        choices={sorts.map((value) => ({ value, label: t.sorts[value] }))}
      />
      <Checkbox id="mangler" label={t.filters.missing} checked={wish.isMissing} />
      <Button kind="secondary" icon="search">
        {t.filters.submit}
      </Button>
    </form>
  )
}

function Rows({ visit, initiatives, signals }: InitiativesPageProps) {
  const t = texts[visit.language]

  return (
    <DataTable
      caption={t.title}
      columns={(['title', 'owner', 'state', 'days', 'status', 'signal'] as const).map((key) => ({
        key,
        heading: t.columns[key],
      }))}
      rows={initiatives.map((one) => ({
        id: `t-${one.number}`,
        href: href.initiative(one.id),
        cells: {
          title: (
            <>
              {one.title}
              <span class="muted small block">{one.strategies.map(({ title }) => title).join(', ')}</span>
            </>
          ),
          owner: (
            <>
              {one.owner}
              {one.unit ? <span class="muted small block">{one.unit}</span> : null}
            </>
          ),
          state: <StatusTag tone={initiativeTones[one.state]}>{t.states[one.state]}</StatusTag>,
          days: <Days one={one} visit={visit} />,
          status: <Status one={one} visit={visit} />,
          signal: <SignalTag signal={signals.get(one.id)} t={t} />,
        },
      }))}
    />
  )
}

function SignalTag({ signal, t }: { readonly signal: Signal | undefined; readonly t: InitiativeTexts }) {
  if (!signal || signal.kind === 'none') return null
  return (
    <StatusTag plain tone={signalTones[signal.kind]}>
      {t.signal.kinds[signal.kind]}
    </StatusTag>
  )
}

function Days({ one, visit }: { readonly one: StaffInitiative; readonly visit: Visit }) {
  const late = weeksLate(one.present, one.adopted) ?? 0

  return (
    <>
      {shortSpan(one.present, visit.language)}
      {one.adopted ? (
        <span class={late > 0 ? 'small block late-text' : 'small block muted'}>
          {slipText(one.present, one.adopted, visit.language)}
        </span>
      ) : null}
    </>
  )
}

function Status({ one, visit }: { readonly one: StaffInitiative; readonly visit: Visit }) {
  const t = texts[visit.language]

  return one.standing ? (
    <>
      <StatusTag plain tone={initiativeStandingTones[one.standing]}>
        {t.standings[one.standing]}
      </StatusTag>
      <span class="muted small block">{t.saidOn(formatDay(one.saidOn, visit.language))}</span>
    </>
  ) : (
    <span class="muted">{t.noStatus}</span>
  )
}
