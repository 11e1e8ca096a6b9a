import type { CommitmentStanding } from '@pejl/store/public/commitment-views.ts'
import type { StrategyCard as StrategyFacts } from '@pejl/store/public/strategy-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { CardGrid } from '@pejl/ui/card.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { paths } from '../routes.ts'
import { texts } from '../texts.ts'
import { StrategyCard } from './strategy-card.tsx'

const lead =
  'Kommunens strategier, hver med vejen fra den første beslutning til det, der er gjort, og det, der mangler.'

export function strategiesPage(
  strategies: readonly StrategyFacts[],
  standings: readonly CommitmentStanding[],
): PortalPage {
  return {
    ...{ title: texts.nav.strategies, description: lead, canonical: paths.strategies, room: 'strategies' },
    body: (
      <>
        <PageHead heading={texts.nav.strategies} lead={<p>{lead}</p>} />
        {strategies.length > 0 ? (
          <CardGrid>
            {strategies.map((strategy) => (
              <StrategyCard key={strategy.slug} strategy={strategy} standings={standings} headingLevel={2} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState heading="Ingen strategier endnu">
            <p>De kommer, når kommunen har indlæst og gennemgået de første dokumenter.</p>
          </EmptyState>
        )}
        <p class="d-print-none">
          <LinkButton href={paths.strategiesCsv} icon="download" small download>
            {texts.csv}
          </LinkButton>
        </p>
      </>
    ),
  }
}
