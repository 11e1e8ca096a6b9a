import { standings } from '@pejl/domain/follow-up/commitment.ts'
import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Stands } from '../frame/progress.tsx'
import { href, type LedgerChoice, type LedgerFilter, ledgerFilters, paths } from '../routes.ts'
import { texts } from '../texts.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { ledgerTexts } from './texts.ts'

export interface Ledger {
  /** All that the strategy and committee leave, whatever the standing. */
  readonly all: readonly Stands[]
  /** What this page of the chosen standing shows. */
  readonly shown: readonly CommitmentView[]
  readonly choice: LedgerChoice
  readonly page: number
  readonly pages: number
  readonly strategies: readonly { readonly slug: string; readonly title: string }[]
  readonly committees: readonly { readonly slug: string; readonly name: string }[]
}

export function commitmentsPage(ledger: Ledger): PortalPage {
  const { all, shown, choice, page, pages } = ledger

  return {
    ...{ title: ledgerTexts.heading, description: ledgerTexts.description, room: 'commitments' },
    canonical: href.ledger(choice),
    body: (
      <>
        <PageHead heading={ledgerTexts.heading} lead={<p>{ledgerTexts.lead}</p>} />
        <FilterBar label={ledgerTexts.filters} filters={filtersOf(all, choice)} />
        <Narrowing ledger={ledger} />
        {shown.length > 0 ? (
          <CommitmentTable caption={ledgerTexts.caption} commitments={shown} />
        ) : (
          <EmptyState heading={ledgerTexts.none}>
            <p>
              <a href={paths.commitments}>{ledgerTexts.showAll}</a>
            </p>
          </EmptyState>
        )}
        <Pagination page={page} pages={pages} href={(to) => href.ledger({ ...choice, page: to })} />
        <p class="d-print-none">
          <LinkButton href={href.ledgerCsv(choice)} icon="download" small download>
            {texts.csv}
          </LinkButton>
        </p>
        <Section id="tilstande" heading={ledgerTexts.meaning}>
          <ul>
            {standings.map((standing) => (
              <li key={standing}>{ledgerTexts.means[standing]}</li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

/** Whether a commitment stands where the filter looks. */
export const isChosen = (commitment: Stands, filter: LedgerFilter | undefined): boolean =>
  filter === undefined || ledgerFilters[filter].some((standing) => standing === commitment.report.standing)

function filtersOf(all: readonly Stands[], { standing, strategy, committee }: LedgerChoice) {
  const filters: readonly (LedgerFilter | undefined)[] = [
    undefined,
    ...(Object.keys(ledgerFilters) as LedgerFilter[]),
  ] // its own keys
  return filters.map((filter) => ({
    label: filter === undefined ? ledgerTexts.all : ledgerTexts.filter[filter],
    href: href.ledger({ standing: filter, strategy, committee }),
    current: filter === standing,
    count: all.filter((commitment) => isChosen(commitment, filter)).length,
  }))
}

function Narrowing({ ledger: { choice, strategies, committees } }: { readonly ledger: Ledger }) {
  return (
    <form class="form-row d-print-none" action={paths.commitments} method="get">
      {choice.standing ? <input type="hidden" name="visning" value={choice.standing} /> : null}
      <SelectField
        id="strategi"
        label="Strategi"
        value={choice.strategy ?? ''}
        choices={[
          { value: '', label: 'Alle strategier' },
          ...strategies.map((s) => ({ value: s.slug, label: s.title })),
        ]}
      />
      <SelectField
        id="udvalg"
        label="Udvalg"
        value={choice.committee ?? ''}
        choices={[
          { value: '', label: 'Alle udvalg' },
          ...committees.map((c) => ({ value: c.slug, label: c.name })),
        ]}
      />
      <Button kind="secondary">Vis</Button>
    </form>
  )
}
