import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { type DraftRefusal, draftTexts } from './draft-texts.ts'
import { StrategyTabs } from './strategy-tabs.tsx'
import { Begin, type VersionsPageProps } from './versions-page.tsx'

type BeginPageProps = Pick<VersionsPageProps, 'visit' | 'strategy' | 'versions' | 'done'> & {
  readonly draftRefusal?: DraftRefusal
}

/** Where a strategy has no draft: how to begin one. */
export function BeginPage({ visit, strategy, versions, done, draftRefusal }: BeginPageProps) {
  const t = draftTexts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={`${t.title}: ${strategy.title}`}
      area="strategies"
      done={done}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title },
      ]}
    >
      <PageHead kind={strategy.title} heading={t.title} />
      <StrategyTabs visit={visit} id={strategy.id} current="draft" />
      <ErrorSummary heading={t.problem} errors={draftRefusal ? [{ text: t.refusals[draftRefusal] }] : []} />
      {mayVisit(visit, 'draft') ? (
        <Begin visit={visit} strategy={strategy} versions={versions} />
      ) : (
        <EmptyState heading={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
    </StaffPage>
  )
}
