import { standings } from '@pejl/domain/follow-up/commitment.ts'
import type { StaffCommitment } from '@pejl/store/commitment-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { CommitmentRows } from './commitment-rows.tsx'
import { texts } from './texts.ts'

export const commitmentFilters = ['', 'forslag', ...standings] as const
export type CommitmentFilter = (typeof commitmentFilters)[number]

interface CommitmentsPageProps {
  readonly visit: Visit
  readonly filter: CommitmentFilter
  readonly counts: Readonly<Record<CommitmentFilter, number>>
  readonly commitments: readonly StaffCommitment[]
  readonly page: number
  readonly pages: number
  readonly done?: string | undefined
}

/** The ledger as staff see it: every commitment, closed ones too, by where it stands. */
export function CommitmentsPage(props: CommitmentsPageProps) {
  const { visit, filter, counts, commitments, page, pages, done } = props
  const t = texts[visit.language]
  const labels = { '': t.all, forslag: t.proposals, ...t.standings } satisfies Record<
    CommitmentFilter,
    string
  >

  return (
    <StaffPage visit={visit} title={t.title} area="commitments" done={done}>
      <PageHead heading={t.title} lead={t.lead} />
      <FilterBar
        label={t.filterLabel}
        filters={commitmentFilters.map((one) => ({
          label: labels[one],
          href: href.commitmentsOf(one),
          current: one === filter,
          count: counts[one],
        }))}
      />
      {commitments.length === 0 ? (
        <EmptyState heading={t.empty} />
      ) : (
        <CommitmentRows commitments={commitments} language={visit.language} />
      )}
      <Pagination page={page} pages={pages} href={(to) => href.commitmentsOf(filter, to)} />
      {mayVisit(visit, 'judge') ? (
        <form method="post" action={href.proposeEvidence} class="work-panel">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <p>{t.proposeLead}</p>
          <Button kind="secondary" icon="search">
            {t.propose}
          </Button>
        </form>
      ) : null}
    </StaffPage>
  )
}
