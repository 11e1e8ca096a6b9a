import type { CellFault } from '@pejl/papers/spreadsheet/cell-fault.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { groupFaults } from './fault-groups.ts'
import { UploadForm } from './spreadsheet-page.tsx'
import { texts } from './texts.ts'

interface FaultsPageProps {
  readonly visit: Visit
  readonly faults: readonly CellFault[]
}

/** Every cell of a spreadsheet that was not understood: which, what stands there, and what to do. */
export function FaultsPage({ visit, faults }: FaultsPageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={t.faultsTitle}
      area="plan"
      trail={[
        { label: t.plan, href: href.plan },
        { label: t.title, href: href.spreadsheet },
        { label: t.faultsTitle },
      ]}
    >
      <PageHead heading={t.faultsTitle} />
      <Notice kind="error" live>
        <p>{t.faultsLead(faults.length)}</p>
      </Notice>
      <DataTable
        caption={t.faultsTitle}
        columns={(['cells', 'heading', 'say', 'found'] as const).map((key) => ({
          key,
          heading: t.faultColumns[key],
        }))}
        rows={groupFaults(faults).map(({ heading, say, cells, unnamed, found }, place) => ({
          id: `fejl-${place + 1}`,
          cells: {
            cells: (
              <>
                {cells.join(', ')}
                {unnamed > 0 ? t.moreCells(unnamed) : ''}
              </>
            ),
            heading: <span lang="da">{heading}</span>,
            say: <span lang="da">{say}</span>,
            found: <span lang="da">{found.map((text) => `»${text}«`).join(', ')}</span>,
          },
        }))}
      />
      <Section id="igen" heading={t.chooseAgain}>
        <UploadForm visit={visit} />
      </Section>
    </StaffPage>
  )
}
