import type { CommitmentStanding } from '@pejl/store/public/commitment-views.ts'
import type { StrategyCard as StrategyFacts } from '@pejl/store/public/strategy-views.ts'
import { CardGrid } from '@pejl/ui/card.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { StrategyCard } from './strategy-card.tsx'
import { strategyTexts } from './texts.ts'

export function strategiesPage(
  language: Language,
  strategies: readonly StrategyFacts[],
  standings: readonly CommitmentStanding[],
): PortalPage {
  const texts = strategyTexts[language]
  const title = frameTexts[language].nav.strategies

  return {
    language,
    title,
    description: texts.lead,
    canonical: addresses[language].strategies(),
    room: 'strategies',
    body: (
      <>
        <PageHead heading={title} lead={<p>{texts.lead}</p>} />
        {strategies.length > 0 ? (
          <CardGrid>
            {strategies.map((strategy) => (
              <StrategyCard key={strategy.slug} strategy={strategy} standings={standings} headingLevel={2} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState heading={texts.none}>
            <p>{texts.noneLead}</p>
          </EmptyState>
        )}
        <p>
          <a href={addresses[language].inventory()}>{texts.inventory}</a>
        </p>
        <CsvLink href={paths.strategiesCsv} />
      </>
    ),
  }
}
