import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { CommitteeCard } from '@pejl/store/public/committee-views.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import type { AdoptedPlan } from '@pejl/store/public/plan-views.ts'
import type { StoryEntry } from '@pejl/store/public/story.ts'
import type { PublicVersion } from '@pejl/store/public/strategy-version-views.ts'
import type { StrategyView } from '@pejl/store/public/strategy-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { Danish, recordLanguage } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Progress } from '../frame/progress.tsx'
import { asSentence, SourceLink, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { PosterLinks } from '../posters/poster-links.tsx'
import { addresses } from '../routes.ts'
import { frameTexts, strategyStates } from '../texts.ts'
import { versionTexts } from '../versions/texts.ts'
import { StoryPicture } from './story-picture.tsx'
import { inYears } from './story-steps.ts'
import { storyTexts } from './story-texts.ts'
import { StoryTimeline } from './story-timeline.tsx'
import { StrategyCommitments } from './strategy-commitments.tsx'
import { StrategyGlance } from './strategy-glance.tsx'
import { StrategyGround } from './strategy-ground.tsx'
import { StrategyPlan } from './strategy-plan.tsx'
import { Principles } from './strategy-principles.tsx'
import { StrategyVersions } from './strategy-versions.tsx'
import { strategyTexts } from './texts.ts'

export interface StrategyStory {
  readonly strategy: StrategyView
  readonly story: readonly StoryEntry[]
  readonly commitments: readonly CommitmentView[]
  readonly committees: readonly Pick<CommitteeCard, 'slug' | 'name'>[]
  readonly initiatives: readonly InitiativeCard[]
  readonly adopted: AdoptedPlan | undefined
  readonly versions: readonly PublicVersion[]
  readonly today: string
}

export function strategyPage(language: Language, told: StrategyStory): PortalPage {
  const { strategy, story, commitments, committees, initiatives, adopted, versions, today } = told
  const { slug, title, area, period, state, purpose, purposeSource, principles } = strategy
  const [texts, words, href] = [strategyTexts[language], storyTexts[language], addresses[language]]
  const years = inYears(story, today)

  return {
    language,
    title,
    recorded: true,
    canonical: href.strategy(slug),
    room: 'strategies',
    description: shortened(
      purpose && language === 'da' ? asSentence(purpose) : texts.description(title),
      160,
    ),
    steps: [{ label: frameTexts[language].nav.strategies, href: href.strategies() }],
    body: (
      <>
        <PageHead
          picture
          kind={texts.strategy}
          heading={title}
          headingLang={recordLanguage(language)}
          lead={
            purpose ? (
              <p>
                <Danish>{asSentence(purpose)}</Danish> <SourceLink source={purposeSource} />
              </p>
            ) : undefined
          }
        >
          <DefinitionList
            across
            facts={[
              { term: texts.area, value: <Danish>{area}</Danish> },
              { term: texts.period, value: period },
              { term: texts.state, value: strategyStates[language][state] },
              { term: texts.promises, value: <Progress commitments={commitments} /> },
            ]}
          />
        </PageHead>
        <StrategyGlance slug={slug} story={story} commitments={commitments} />
        <Section id="overblik" heading={words.overview}>
          <StoryPicture story={years} today={today} />
        </Section>
        <Section id="pejlemaerker" heading={texts.principles}>
          <Principles slug={slug} principles={principles} />
          {principles.length > 0 ? (
            <PosterLinks slug={slug} papers={['pejlemaerker', 'maalsaetninger']} />
          ) : null}
        </Section>
        <Section id="handleplan" heading={texts.plan} more={{ label: texts.planPicture, href: href.plan() }}>
          <StrategyPlan slug={slug} initiatives={initiatives} adopted={adopted} />
          {initiatives.length > 0 ? <PosterLinks slug={slug} papers={['plan']} /> : null}
        </Section>
        <Section id="strategien" heading={versionTexts[language].theStrategy}>
          <StrategyVersions slug={slug} versions={versions} />
        </Section>
        <Section id="historien" heading={words.heading}>
          <StoryTimeline story={years} today={today} />
          {story.length > 0 ? <PosterLinks slug={slug} papers={['proces']} /> : null}
        </Section>
        <Section
          id="loefter"
          heading={texts.promisesHeading}
          more={{ label: texts.promisesMore, href: href.ledger({ strategy: slug }) }}
        >
          <StrategyCommitments slug={slug} commitments={commitments} />
        </Section>
        <Section id="grundlag" heading={texts.ground}>
          <StrategyGround strategy={strategy} committees={committees} />
        </Section>
      </>
    ),
  }
}
