import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import type { ObjectiveView, PrincipleView, StrategyView } from '@pejl/store/public/strategy-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { Danish, recordLanguage } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SourceLink, shortened } from '../frame/said.tsx'
import { InitiativeTable } from '../initiatives/initiative-table.tsx'
import { initiativeTexts } from '../initiatives/texts.ts'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { strategyTexts } from './texts.ts'

interface ObjectiveInStrategy {
  readonly strategy: StrategyView
  readonly principle: PrincipleView
  readonly objective: ObjectiveView
  readonly initiatives: readonly InitiativeCard[]
}

export function objectivePage(
  language: Language,
  { strategy, principle, objective, initiatives }: ObjectiveInStrategy,
): PortalPage {
  const { slug, title } = strategy
  const [texts, href] = [strategyTexts[language], addresses[language]]
  const all = strategy.principles.flatMap(({ objectives }) => objectives)
  const before = all.find(({ n }) => n === objective.n - 1)
  const after = all.find(({ n }) => n === objective.n + 1)

  return {
    language,
    title: shortened(objective.text, 90),
    recorded: true,
    description: shortened(objective.text, 160),
    room: 'strategies',
    canonical: href.objective(slug, objective.n),
    steps: [
      { label: frameTexts[language].nav.strategies, href: href.strategies() },
      { label: title, href: href.strategy(slug), lang: recordLanguage(language) },
    ],
    body: (
      <>
        <PageHead
          kind={texts.objective(`${principle.number}.${objective.number}`)}
          heading={objective.text}
          headingLang={recordLanguage(language)}
        >
          <SourceLink source={objective.source} />
        </PageHead>
        <Section id="tiltag" heading={initiativeTexts[language].under}>
          {initiatives.length > 0 ? (
            <InitiativeTable caption={initiativeTexts[language].under} initiatives={initiatives} />
          ) : (
            <p>{initiativeTexts[language].underNone}</p>
          )}
        </Section>
        <Section id="pejlemaerke" heading={texts.principle(principle.number, principle.title)}>
          {principle.text ? (
            <p>
              <Danish>{principle.text}</Danish>
            </p>
          ) : null}
          <p>
            <SourceLink source={principle.source} />
          </p>
          <h3>{texts.allObjectives}</h3>
          <ol class="plain-list">
            {principle.objectives.map(({ n, number, text }) => (
              <li key={n}>
                {`${principle.number}.${number} `}
                <Danish>
                  {n === objective.n ? <strong>{text}</strong> : <a href={href.objective(slug, n)}>{text}</a>}
                </Danish>
              </li>
            ))}
          </ol>
        </Section>
        <nav aria-label={texts.otherObjectives} class="d-print-none">
          <ul>
            {before ? (
              <li>
                <a href={href.objective(slug, before.n)}>{texts.before(shortened(before.text, 80))}</a>
              </li>
            ) : null}
            {after ? (
              <li>
                <a href={href.objective(slug, after.n)}>{texts.after(shortened(after.text, 80))}</a>
              </li>
            ) : null}
            <li>
              <a href={`${href.strategy(slug)}#historien`}>{texts.story}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
