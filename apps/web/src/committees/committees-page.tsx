import type { EditCommitteeRefusal } from '@pejl/actions/edit-committee.ts'
import type { StaffCommittee } from '@pejl/store/committee-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

interface CommitteesPageProps {
  readonly visit: Visit
  readonly committees: readonly StaffCommittee[]
  /** The municipality's name as it is, or as it was typed and refused. */
  readonly municipality: string
  readonly refusal?: EditCommitteeRefusal
  readonly done?: string | undefined
}

/** Every committee the documents name, and the municipality's own name. */
export function CommitteesPage({ visit, committees, municipality, refusal, done }: CommitteesPageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage visit={visit} title={t.title} area="committees" done={done}>
      <PageHead heading={t.title} lead={t.lead} />
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], fieldId: 'navn' }] : []}
      />
      {committees.length === 0 ? (
        <p class="muted">{t.empty}</p>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['name', 'kind', 'other', 'meetings', 'last'] as const).map((key) => ({
            key,
            heading: t.columns[key],
            numeric: key === 'meetings',
          }))}
          rows={committees.map((one) => ({
            id: `u-${one.id}`,
            href: href.committee(one.id),
            cells: {
              name: one.name,
              kind: t.kinds[one.kind],
              other: one.abbreviations.join(', '),
              meetings: String(one.meetings),
              last: formatDay(one.lastOn, visit.language),
            },
          }))}
        />
      )}
      <Section id="kommunen" heading={t.municipality}>
        <form method="post" action={href.committees}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField
            id="navn"
            label={t.name}
            hint={t.municipalityHint}
            value={municipality}
            {...(refusal ? { error: t.refusals[refusal] } : {})}
          />
          <Button>{t.municipalitySave}</Button>
        </form>
      </Section>
    </StaffPage>
  )
}
