import type { ObjectiveView, PrincipleView, StrategyView } from '@pejl/store/public/strategy-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SourceLink, shortened } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'

export function objectivePage(
  strategy: StrategyView,
  principle: PrincipleView,
  objective: ObjectiveView,
): PortalPage {
  const { slug, title } = strategy
  const all = strategy.principles.flatMap(({ objectives }) => objectives)
  const [before, after] = [
    all.find(({ n }) => n === objective.n - 1),
    all.find(({ n }) => n === objective.n + 1),
  ]

  return {
    ...{
      title: shortened(objective.text, 90),
      description: shortened(objective.text, 160),
      room: 'strategies',
    },
    canonical: href.objective(slug, objective.n),
    steps: [
      { label: texts.nav.strategies, href: paths.strategies },
      { label: title, href: href.strategy(slug) },
    ],
    body: (
      <>
        <PageHead kind={`Målsætning ${principle.number}.${objective.number}`} heading={objective.text}>
          <SourceLink source={objective.source} />
        </PageHead>
        <Section id="pejlemaerke" heading={`Pejlemærke ${principle.number}: ${principle.title}`}>
          {principle.text ? <p>{principle.text}</p> : null}
          <p>
            <SourceLink source={principle.source} />
          </p>
          <h3>Alle målsætninger under pejlemærket</h3>
          <ol class="plain-list">
            {principle.objectives.map(({ n, number, text }) => (
              <li key={n}>
                {`${principle.number}.${number} `}
                {n === objective.n ? <strong>{text}</strong> : <a href={href.objective(slug, n)}>{text}</a>}
              </li>
            ))}
          </ol>
        </Section>
        <nav aria-label="Andre målsætninger" class="d-print-none">
          <ul>
            {before ? (
              <li>
                <a href={href.objective(slug, before.n)}>{`Forrige: ${shortened(before.text, 80)}`}</a>
              </li>
            ) : null}
            {after ? (
              <li>
                <a href={href.objective(slug, after.n)}>{`Næste: ${shortened(after.text, 80)}`}</a>
              </li>
            ) : null}
            <li>
              <a href={`${href.strategy(slug)}#historien`}>Strategiens historie</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
