import { standings } from '@pejl/domain/follow-up/commitment.ts'
import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { KeepLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Stands } from '../frame/progress.tsx'
import type { Language } from '../language.ts'
import {
  addresses,
  type LedgerChoice,
  type LedgerFilter,
  ledgerCsv,
  ledgerFilters,
  paths,
} from '../routes.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { isChosen } from './filters.ts'
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

export function commitmentsPage(language: Language, ledger: Ledger): PortalPage {
  const { all, shown, choice, page, pages } = ledger
  const [texts, href] = [ledgerTexts[language], addresses[language]]

  return {
    language,
    title: texts.heading,
    description: texts.description,
    room: 'commitments',
    canonical: href.ledger({ ...choice, page }),
    body: (
      <>
        <PageHead heading={texts.heading} lead={<p>{texts.lead}</p>} />
        <FilterBar label={texts.filters} filters={filtersOf(language, all, choice)} />
        <Narrowing ledger={ledger} />
        {shown.length > 0 ? (
          <CommitmentTable caption={texts.caption} commitments={shown} />
        ) : (
          <EmptyState heading={texts.none}>
            <p>
              <a href={href.commitments()}>{texts.showAll}</a>
            </p>
          </EmptyState>
        )}
        <Pagination page={page} pages={pages} href={(to) => href.ledger({ ...choice, page: to })} />
        <CsvLink href={ledgerCsv(choice)} />
        <Section id="tilstande" heading={texts.meaning}>
          <ul>
            {standings.map((standing) => (
              <li key={standing}>{texts.means[standing]}</li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

function filtersOf(
  language: Language,
  all: readonly Stands[],
  { standing, strategy, committee }: LedgerChoice,
) {
  const texts = ledgerTexts[language]
  const named = Object.keys(ledgerFilters) as LedgerFilter[] // its own keys
  return [undefined, ...named].map((filter) => ({
    label: filter === undefined ? texts.all : texts.filter[filter],
    href: addresses[language].ledger({ standing: filter, strategy, committee }),
    current: filter === standing,
    count: all.filter((commitment) => isChosen(commitment, filter)).length,
  }))
}

function Narrowing({ ledger: { choice, strategies, committees } }: { readonly ledger: Ledger }) {
  const texts = useTexts(ledgerTexts)

  return (
    <form class="form-row d-print-none" action={paths.commitments} method="get">
      {choice.standing ? <input type="hidden" name="visning" value={choice.standing} /> : null}
      <KeepLanguage />
      <SelectField
        id="strategi"
        label={texts.strategy}
        value={choice.strategy ?? ''}
        choices={[
          { value: '', label: texts.allStrategies },
          ...strategies.map((strategy) => ({ value: strategy.slug, label: strategy.title })),
        ]}
      />
      <SelectField
        id="udvalg"
        label={texts.committee}
        value={choice.committee ?? ''}
        choices={[
          { value: '', label: texts.allCommittees },
          ...committees.map((committee) => ({ value: committee.slug, label: committee.name })),
        ]}
      />
      <Button kind="secondary">{texts.show}</Button>
    </form>
  )
}
