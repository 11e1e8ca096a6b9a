import { differVersions } from '@pejl/domain/strategies/version-difference.ts'
import type { DraftedStrategy, StaffVersionView } from '@pejl/store/drafting/version-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import type { ShownInput } from './draft-props.ts'
import { StrategyTabs } from './strategy-tabs.tsx'
import { VersionDifferenceView } from './version-difference-view.tsx'
import { VersionTag } from './version-facts.tsx'
import { versionTexts } from './version-texts.ts'

interface DifferencePageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  readonly from: StaffVersionView
  readonly to: StaffVersionView
  readonly inputs: ReadonlyMap<string, readonly ShownInput[]>
}

/** What became of one version in another. */
export function DifferencePage({ visit, strategy, from, to, inputs }: DifferencePageProps) {
  const t = versionTexts[visit.language]
  const title = t.differenceOf(from.number, to.number)

  return (
    <StaffPage
      visit={visit}
      title={`${title}: ${strategy.title}`}
      area="strategies"
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title, href: href.versions(strategy.id) },
        { label: t.difference },
      ]}
    >
      <PageHead kind={strategy.title} heading={title}>
        <VersionTag state={from.state} language={visit.language} />
        <VersionTag state={to.state} language={visit.language} />
      </PageHead>
      <StrategyTabs visit={visit} id={strategy.id} current="versions" />
      <VersionDifferenceView
        language={visit.language}
        difference={differVersions(from.content, to.content)}
        inputs={inputs}
      />
    </StaffPage>
  )
}
