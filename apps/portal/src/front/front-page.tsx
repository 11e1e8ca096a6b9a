import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitmentStanding, CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import type { RecentDecision } from '@pejl/store/public/recent-views.ts'
import type { StrategyCard as StrategyFacts } from '@pejl/store/public/strategy-views.ts'
import { CardGrid } from '@pejl/ui/card.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { isChosen } from '../commitments/filters.ts'
import { useHref, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SearchForm } from '../frame/search-form.tsx'
import type { Language } from '../language.ts'
import { planTexts } from '../plan/texts.ts'
import { addresses, type LedgerFilter } from '../routes.ts'
import { StrategyCard } from '../strategies/strategy-card.tsx'
import { PlanNow } from './plan-now.tsx'
import { RecentDecisions } from './recent-decisions.tsx'
import { frontTexts } from './texts.ts'

export interface Front {
  readonly strategies: readonly StrategyFacts[]
  readonly standings: readonly CommitmentStanding[]
  /** The promises that fall due first. */
  readonly next: readonly CommitmentView[]
  readonly recent: readonly RecentDecision[]
  readonly initiatives: readonly InitiativeCard[]
  readonly today: Day
}

export function frontPage(
  language: Language,
  { strategies, standings, next, recent, initiatives, today }: Front,
): PortalPage {
  const [texts, href] = [frontTexts[language], addresses[language]]

  return {
    language,
    title: texts.title,
    description: texts.lead,
    canonical: href.front(),
    body: (
      <>
        <PageHead picture heading={texts.heading} lead={<p>{texts.lead}</p>}>
          <SearchForm label={texts.search} hint={texts.hint} />
        </PageHead>
        <Figures standings={standings} strategies={strategies} />
        <Section
          id="strategier"
          heading={texts.strategiesHeading}
          more={{ label: texts.allStrategies, href: href.strategies() }}
        >
          {strategies.length > 0 ? (
            <CardGrid>
              {strategies.map((strategy) => (
                <StrategyCard
                  key={strategy.slug}
                  strategy={strategy}
                  standings={standings}
                  headingLevel={3}
                />
              ))}
            </CardGrid>
          ) : (
            <EmptyState headingLevel={3} heading={texts.noStrategies} />
          )}
        </Section>
        {initiatives.length > 0 ? (
          <Section
            id="handleplan"
            heading={planTexts[language].now.heading}
            more={{ label: planTexts[language].now.more, href: href.plan() }}
          >
            <PlanNow initiatives={initiatives} today={today} />
          </Section>
        ) : null}
        <Section
          id="naeste"
          heading={texts.next}
          more={{ label: texts.allOpen, href: href.ledger({ standing: 'aabne' }) }}
        >
          {next.length > 0 ? (
            <CommitmentTable caption={texts.next} commitments={next} />
          ) : (
            <p>{texts.noNext}</p>
          )}
        </Section>
        <Section
          id="seneste"
          heading={texts.recent}
          more={{ label: texts.allMeetings, href: href.meetings() }}
        >
          {recent.length > 0 ? <RecentDecisions recent={recent} /> : <p>{texts.noDecisions}</p>}
        </Section>
      </>
    ),
  }
}

function Figures({ standings, strategies }: Pick<Front, 'standings' | 'strategies'>) {
  const [texts, href] = [useTexts(frontTexts), useHref()]
  if (standings.length === 0) return null
  const count = (filter: LedgerFilter) => standings.filter((one) => isChosen(one, filter)).length
  const [open, kept, undocumented] = [count('aabne'), count('indfriet'), count('ikke-dokumenteret')]

  return (
    <KeyFigures
      label={texts.figures}
      figures={[
        {
          figure: `${strategies.length}`,
          label: texts.strategies(strategies.length),
          href: href.strategies(),
        },
        {
          figure: `${open}`,
          label: texts.open(open),
          href: href.ledger({ standing: 'aabne' }),
          tone: 'ahead',
        },
        {
          figure: `${kept}`,
          label: texts.kept(kept),
          href: href.ledger({ standing: 'indfriet' }),
          tone: 'done',
        },
        {
          figure: `${undocumented}`,
          label: texts.undocumented(undocumented),
          href: href.ledger({ standing: 'ikke-dokumenteret' }),
          tone: 'unknown',
        },
      ]}
    />
  )
}
