import type { NextStep } from '@pejl/domain/sittings/next-step.ts'
import type { Dashboard } from '@pejl/store/dashboard-views.ts'
import type { Preparing } from '@pejl/store/sittings/progress-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentRows } from '../commitments/commitment-rows.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { JournalList } from '../journal/journal-list.tsx'
import { href } from '../routes.ts'
import { MeetingsPart } from './meetings-part.tsx'
import { texts } from './texts.ts'

interface OverviewPageProps {
  readonly visit: Visit
  readonly dashboard: Dashboard
  readonly steps: readonly NextStep[]
  readonly preparing: Preparing
}

/** What waits for a person, and what happened last. */
export function OverviewPage({ visit, dashboard, steps, preparing }: OverviewPageProps) {
  const t = texts[visit.language]
  const { queue, proposals, commitments, unlinkedItems, next, recent, items } = dashboard
  const waiting = queue.waiting + proposals + commitments.undocumented + steps.length

  return (
    <StaffPage visit={visit} title={t.title} area="overview">
      <PageHead heading={t.greeting(visit.name)} lead={waiting === 0 ? t.nothing : t.lead} />
      <KeyFigures
        label={t.waiting}
        figures={[
          {
            figure: String(queue.waiting),
            label: t.figures.queue,
            href: href.queue,
            tone: queue.waiting > 0 ? 'due' : 'done',
          },
          {
            figure: String(proposals),
            label: t.figures.proposals,
            href: href.commitmentsOf('forslag'),
            tone: proposals > 0 ? 'due' : 'done',
          },
          {
            figure: String(commitments.undocumented),
            label: t.figures.undocumented,
            href: href.commitmentsOf('undocumented'),
            tone: commitments.undocumented > 0 ? 'unknown' : 'done',
          },
          {
            figure: String(commitments.due),
            label: t.figures.due,
            href: href.commitmentsOf('due'),
            tone: 'ahead',
          },
          {
            figure: String(unlinkedItems),
            label: t.figures.unlinked,
            href: `${href.strategies}#ikke-knyttet`,
            tone: 'neutral',
          },
        ]}
      />
      {items + queue.waiting === 0 ? (
        <EmptyState heading={t.first}>
          <p>{t.firstText}</p>
          {mayVisit(visit, 'take-in') ? (
            <LinkButton kind="primary" href={href.intake} icon="upload">
              {t.firstAction}
            </LinkButton>
          ) : null}
        </EmptyState>
      ) : null}
      {mayVisit(visit, 'prepare') ? <MeetingsPart visit={visit} steps={steps} preparing={preparing} /> : null}
      <Section id="falder" heading={t.next} more={{ label: t.nextAll, href: href.commitments }}>
        {next.length === 0 ? (
          <p class="muted">{t.noNext}</p>
        ) : (
          <CommitmentRows commitments={next} language={visit.language} />
        )}
      </Section>
      <Section
        id="senest"
        heading={t.recent}
        {...(mayVisit(visit, 'organise') ? { more: { label: t.recentAll, href: href.journal } } : {})}
      >
        <JournalList entries={recent} language={visit.language} />
      </Section>
    </StaffPage>
  )
}
