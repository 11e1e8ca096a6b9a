import type { CommitmentStanding, CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { RecentDecision } from '@pejl/store/public/recent-views.ts'
import type { StrategyCard as StrategyFacts } from '@pejl/store/public/strategy-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { CardGrid } from '@pejl/ui/card.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { isChosen } from '../commitments/commitments-page.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { href, paths } from '../routes.ts'
import { StrategyCard } from '../strategies/strategy-card.tsx'
import { RecentDecisions } from './recent-decisions.tsx'
import { frontTexts } from './texts.ts'

export interface Front {
  readonly strategies: readonly StrategyFacts[]
  readonly standings: readonly CommitmentStanding[]
  /** The promises that fall due first. */
  readonly next: readonly CommitmentView[]
  readonly recent: readonly RecentDecision[]
}

export function frontPage({ strategies, standings, next, recent }: Front): PortalPage {
  return {
    ...{ title: frontTexts.title, description: frontTexts.lead, canonical: paths.front },
    body: (
      <>
        <PageHead picture heading={frontTexts.heading} lead={<p>{frontTexts.lead}</p>}>
          <search>
            <form class="form-row" action={paths.search} method="get">
              <TextField
                id="soeg"
                name="q"
                type="search"
                label={frontTexts.search}
                hint={frontTexts.hint}
                maxLength={200}
              />
              <Button icon="search">Søg</Button>
            </form>
          </search>
        </PageHead>
        <Figures standings={standings} strategies={strategies} />
        <Section
          id="strategier"
          heading="Strategierne"
          more={{ label: 'Alle strategier', href: paths.strategies }}
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
            <EmptyState headingLevel={3} heading={frontTexts.noStrategies} />
          )}
        </Section>
        <Section id="seneste" heading="Senest besluttet" more={{ label: 'Alle møder', href: paths.meetings }}>
          {recent.length > 0 ? <RecentDecisions recent={recent} /> : <p>{frontTexts.noDecisions}</p>}
        </Section>
        <Section
          id="naeste"
          heading="Det næste, der skal ske"
          more={{ label: 'Alle åbne løfter', href: href.ledger({ standing: 'aabne' }) }}
        >
          {next.length > 0 ? (
            <CommitmentTable caption={frontTexts.next} commitments={next} />
          ) : (
            <p>{frontTexts.noNext}</p>
          )}
        </Section>
      </>
    ),
  }
}

function Figures({ standings, strategies }: Pick<Front, 'standings' | 'strategies'>) {
  const count = (filter: Parameters<typeof isChosen>[1]) =>
    standings.filter((one) => isChosen(one, filter)).length
  if (standings.length === 0) return null

  return (
    <KeyFigures
      label={frontTexts.figures}
      figures={[
        {
          figure: `${strategies.length}`,
          label: strategies.length === 1 ? 'strategi' : 'strategier',
          href: paths.strategies,
        },
        {
          figure: `${count('aabne')}`,
          label: 'åbne løfter',
          href: href.ledger({ standing: 'aabne' }),
          tone: 'ahead',
        },
        {
          figure: `${count('indfriet')}`,
          label: 'indfriede løfter',
          href: href.ledger({ standing: 'indfriet' }),
          tone: 'done',
        },
        {
          ...{ figure: `${count('ikke-dokumenteret')}`, label: 'ikke dokumenterede', tone: 'unknown' },
          href: href.ledger({ standing: 'ikke-dokumenteret' }),
        },
      ]}
    />
  )
}
