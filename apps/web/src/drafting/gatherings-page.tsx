import type { StaffGathering } from '@pejl/store/drafting/gathering-views.ts'
import type { DraftedStrategy } from '@pejl/store/drafting/version-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { emptyGathering, GatheringFields, type TypedGathering } from './gathering-form.tsx'
import { type GatheringRefusal, gatheringTexts } from './gathering-texts.ts'
import { StrategyTabs } from './strategy-tabs.tsx'

export interface GatheringsPageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  readonly gatherings: readonly StaffGathering[]
  readonly typed?: TypedGathering
  readonly refusal?: GatheringRefusal
  readonly done?: string | undefined
}

/** The gatherings that gave a strategy its input, and how much of it led to words. */
export function GatheringsPage({ visit, strategy, gatherings, typed, refusal, done }: GatheringsPageProps) {
  const t = gatheringTexts[visit.language]
  const sum = (of: (one: StaffGathering) => number) => gatherings.reduce((all, one) => all + of(one), 0)

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
      <PageHead kind={strategy.title} heading={t.title} lead={t.lead} />
      <StrategyTabs visit={visit} id={strategy.id} current="gatherings" />
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], fieldId: 'navn' }] : []}
      />
      {gatherings.length === 0 ? (
        <EmptyState heading={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {t.unlinkedSum(
              sum(({ unlinked }) => unlinked),
              sum(({ inputs }) => inputs),
            )}
          </p>
          <DataTable
            caption={t.title}
            columns={(['title', 'kind', 'day', 'came', 'inputs', 'unlinked'] as const).map((key) => ({
              key,
              heading: t.columns[key],
              numeric: key === 'came' || key === 'inputs' || key === 'unlinked',
            }))}
            rows={gatherings.map((one) => ({
              id: `m-${one.id}`,
              href: href.gathering(strategy.id, one.id),
              cells: {
                title: one.title,
                kind: t.kinds[one.kind],
                day: formatDay(one.heldOn, visit.language),
                came: one.came === null ? '' : String(one.came),
                inputs: String(one.inputs),
                unlinked: String(one.unlinked),
              },
            }))}
          />
        </>
      )}
      {mayVisit(visit, 'draft') ? (
        <Section id="opret" heading={t.make}>
          <form method="post" action={href.gatherings(strategy.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <GatheringFields shown={typed ?? emptyGathering} t={t} />
            <Button>{t.makeSubmit}</Button>
          </form>
        </Section>
      ) : null}
    </StaffPage>
  )
}
