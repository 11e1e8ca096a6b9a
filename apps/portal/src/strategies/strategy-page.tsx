import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { CommitteeCard } from '@pejl/store/public/committee-views.ts'
import type { StoryEntry } from '@pejl/store/public/story.ts'
import type { PrincipleView, StrategyView } from '@pejl/store/public/strategy-views.ts'
import { CardGrid } from '@pejl/ui/card.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PrincipleCard } from '@pejl/ui/principle-card.tsx'
import { PageNav, Section, WithAside } from '@pejl/ui/section.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Progress } from '../frame/progress.tsx'
import { asSentence, Day, SourceLink, shortened } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { strategyStates, texts } from '../texts.ts'
import { StoryPicture, StoryTimeline } from './story-timeline.tsx'
import { StrategyCommitments } from './strategy-commitments.tsx'

export interface StrategyStory {
  readonly strategy: StrategyView
  readonly story: readonly StoryEntry[]
  readonly commitments: readonly CommitmentView[]
  readonly committees: readonly Pick<CommitteeCard, 'slug' | 'name'>[]
  readonly today: string
}

export function strategyPage({ strategy, story, commitments, committees, today }: StrategyStory): PortalPage {
  const { slug, title, area, period, state, purpose, purposeSource, principles } = strategy

  return {
    ...{ title, canonical: href.strategy(slug), room: 'strategies' },
    description: shortened(purpose ?? `${title}: fra beslutning til handling.`, 160),
    steps: [{ label: texts.nav.strategies, href: paths.strategies }],
    body: (
      <>
        <PageHead
          picture
          kind="Strategi"
          heading={title}
          lead={
            purpose ? (
              <p>
                {asSentence(purpose)} <SourceLink source={purposeSource} />
              </p>
            ) : undefined
          }
        >
          <DefinitionList
            across
            facts={[
              { term: 'Område', value: area },
              { term: 'Periode', value: period },
              { term: 'Tilstand', value: strategyStates[state] },
              { term: 'Løfter', value: <Progress commitments={commitments} /> },
            ]}
          />
        </PageHead>
        <Section id="overblik" heading="Fra beslutning til handling">
          <StoryPicture story={story} today={today} />
        </Section>
        <Section id="pejlemaerker" heading="Pejlemærker og målsætninger">
          <Principles slug={slug} principles={principles} />
        </Section>
        <WithAside aside={<Aside strategy={strategy} committees={committees} />}>
          <Section id="historien" heading="Historien trin for trin">
            {story.length > 0 ? (
              <StoryTimeline story={story} today={today} />
            ) : (
              <EmptyState headingLevel={3} heading="Intet med dato endnu" />
            )}
          </Section>
        </WithAside>
        <Section
          id="loefter"
          heading="Hvad er lovet, og hvor står det"
          more={{ label: 'Se dem i løfteregistret', href: href.ledger({ strategy: slug }) }}
        >
          <StrategyCommitments slug={slug} title={title} commitments={commitments} />
        </Section>
      </>
    ),
  }
}

function Principles({
  slug,
  principles,
}: {
  readonly slug: string
  readonly principles: readonly PrincipleView[]
}) {
  if (principles.length === 0) return <p>Strategiens pejlemærker står ikke i de dokumenter, vi har endnu.</p>

  return (
    <CardGrid>
      {principles.map(({ number, title, text, source, objectives }) => (
        <PrincipleCard
          key={number}
          number={number}
          heading={title}
          text={
            <>
              {text ? <p>{text}</p> : null}
              {objectives.length === 0 ? <p class="muted">Målsætningerne er ikke kendt endnu.</p> : null}
              <SourceLink source={source} />
            </>
          }
          objectives={objectives.map((objective) => ({
            number: `${number}.${objective.number}`,
            text: objective.text,
            href: href.objective(slug, objective.n),
          }))}
        />
      ))}
    </CardGrid>
  )
}

function Aside({ strategy, committees }: Pick<StrategyStory, 'strategy' | 'committees'>) {
  const { matters, documents } = strategy

  return (
    <>
      <PageNav
        label="På siden"
        links={[
          { label: 'Overblik', href: '#overblik' },
          { label: 'Pejlemærker', href: '#pejlemaerker' },
          { label: 'Historien', href: '#historien' },
          { label: 'Løfter', href: '#loefter' },
        ]}
      />
      <h3>Sager</h3>
      <ul class="plain-list">
        {matters.map((matter) => (
          <li key={matter.slug}>
            <a href={href.matter(matter.slug)}>{matter.title}</a> <span class="muted">{matter.number}</span>
          </li>
        ))}
      </ul>
      <h3>Udvalg</h3>
      <ul class="plain-list">
        {committees.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href.committee(slug)}>{name}</a>
          </li>
        ))}
      </ul>
      <h3>Dokumenter</h3>
      <ul class="plain-list">
        {documents.map(({ id, title, heldOn }) => (
          <li key={id}>
            <a href={href.document(id)}>{title}</a>{' '}
            {heldOn ? (
              <span class="muted">
                <Day day={heldOn} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
