import { easyTextOf } from '@pejl/domain/strategies/content.ts'
import type { DraftedStrategy, StaffVersionView } from '@pejl/store/drafting/version-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PrincipleCard } from '@pejl/ui/principle-card.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { draftTexts } from './draft-texts.ts'
import { StrategyTabs } from './strategy-tabs.tsx'
import { AdoptingDecision, sayWhen, VersionTag } from './version-facts.tsx'
import { versionTexts } from './version-texts.ts'

interface VersionPageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  readonly version: StaffVersionView
}

/** One version as it reads. */
export function VersionPage({ visit, strategy, version }: VersionPageProps) {
  const [t, words] = [versionTexts[visit.language], draftTexts[visit.language]]
  const { content } = version

  return (
    <StaffPage
      visit={visit}
      title={`${t.number(version.number)}: ${content.title}`}
      area="strategies"
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title, href: href.versions(strategy.id) },
        { label: t.number(version.number) },
      ]}
    >
      <PageHead
        kind={t.number(version.number)}
        heading={content.title}
        lead={content.vision ?? content.purpose}
      >
        <VersionTag state={version.state} language={visit.language} />
        <span class="small muted">{sayWhen(version, visit.language)}</span>
      </PageHead>
      <StrategyTabs visit={visit} id={strategy.id} current="versions" />
      <AdoptingDecision version={version} language={visit.language} />
      <DefinitionList
        facts={[
          { term: words.area, value: content.area },
          { term: words.period, value: content.period },
          { term: words.purpose, value: content.vision === null ? null : content.purpose },
          {
            term: words.foundation,
            value: <Rows rows={content.foundation.map((one) => `${words.kinds[one.kind]}: ${one.text}`)} />,
          },
          {
            term: words.relations,
            value: (
              <Rows
                rows={content.relations.map(({ title, how }) => [title, how].filter(Boolean).join(': '))}
              />
            ),
          },
          { term: words.keywords, value: content.keywords.join(', ') },
        ]}
      />
      <Section id="pejlemaerker" heading={words.principles}>
        <div class="principles">
          {content.principles.map((one) => (
            <PrincipleCard
              key={one.key}
              number={one.number}
              heading={one.title}
              text={<p>{one.text}</p>}
              objectives={one.objectives.map(({ number, text }) => ({
                number: `${one.number}.${number}`,
                text,
              }))}
            />
          ))}
        </div>
      </Section>
      {easyTextOf(content) === '' ? null : (
        <Section id="let" heading={words.easyVersion}>
          <div class="easy-version">
            <p>{content.easy}</p>
            {content.principles.map((one) =>
              one.easy === null ? null : (
                <div key={one.key}>
                  <h3>{one.title}</h3>
                  <p>{one.easy}</p>
                </div>
              ),
            )}
          </div>
        </Section>
      )}
    </StaffPage>
  )
}

function Rows({ rows }: { readonly rows: readonly string[] }) {
  return rows.length === 0 ? null : (
    <ul class="plain-list">
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  )
}
