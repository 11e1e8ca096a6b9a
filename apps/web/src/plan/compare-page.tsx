import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { LastReason } from '@pejl/store/plan/reason-views.ts'
import type { RevisionView } from '@pejl/store/plan/revision-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { type Choice, SelectField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { type ComparedRow, countsOf, hasMoved } from './compare.ts'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { endsOf, Shift } from './shift.tsx'

interface ComparePageProps {
  readonly visit: Visit
  readonly rows: readonly ComparedRow[]
  /** The keys of the two plans. */
  readonly chosen: readonly [string, string]
  /** Those that can be chosen. */
  readonly revisions: readonly RevisionView[]
  /** What was said last of each, when the second plan is the one that holds now. */
  readonly reasons: ReadonlyMap<InitiativeId, LastReason>
  readonly look: DeskLook
  readonly onlyMoved: boolean
}

/** Two plans beside one another, with how far each initiative is moved between them and why. */
export function ComparePage(props: ComparePageProps) {
  const { visit, rows, chosen, look, onlyMoved } = props
  const { t } = look
  const [before, after] = chosen
  const of = (only: string) => href.comparePlansOf({ before, after, only })

  return (
    <StaffPage
      visit={visit}
      title={t.comparePage.title}
      area="plan"
      wide
      trail={[{ label: t.title, href: href.plan }, { label: t.comparePage.title }]}
    >
      <PageHead heading={t.comparePage.title} lead={t.comparePage.lead}>
        <LinkButton href={href.plan} kind="tertiary">
          {t.toTimeline}
        </LinkButton>
        <LinkButton href={href.planRevisions} kind="tertiary">
          {t.adoptionPage.title}
        </LinkButton>
      </PageHead>
      <ChooseForm {...props} />
      {before === 'vedtaget' && rows.every((row) => row.before === null) ? (
        <EmptyState heading={t.comparePage.none} />
      ) : (
        <>
          <p>{t.comparePage.counts(...countsOf(rows))}</p>
          <FilterBar
            label={t.comparePage.title}
            filters={[
              {
                label: t.comparePage.only,
                href: of(''),
                current: onlyMoved,
                count: rows.filter(hasMoved).length,
              },
              { label: t.comparePage.all, href: of('alle'), current: !onlyMoved, count: rows.length },
            ]}
          />
          <Rows {...props} />
        </>
      )}
    </StaffPage>
  )
}

function ChooseForm({ chosen: [before, after], revisions, look, onlyMoved }: ComparePageProps) {
  const c = look.t.comparePage
  const choices = choicesOf(revisions, look)
  return (
    <form method="get" action={href.comparePlan}>
      <div class="form-row">
        <SelectField id="fra" label={c.before} value={before} choices={choices} />
        <SelectField id="til" label={c.after} value={after} choices={choices} />
      </div>
      {onlyMoved ? null : <input type="hidden" name="kun" value="alle" />}
      <Button kind="secondary">{look.t.compare}</Button>
    </form>
  )
}

/** The plans that can be compared, as a list to choose from. */
function choicesOf(revisions: readonly RevisionView[], look: DeskLook): readonly Choice[] {
  const { t, language } = look
  const c = t.comparePage
  return [
    { value: 'nu', label: c.now },
    { value: 'vedtaget', label: c.adopted },
    ...revisions.map(({ id, strategy, number, decidedOn }) => ({
      value: id,
      label: c.revision(
        strategy ?? t.adoptionPage.whole,
        number,
        decidedOn ? formatDay(decidedOn, language) : null,
      ),
    })),
    ...(look.mayPlan ? [{ value: 'forslag', label: c.proposal }] : []),
  ]
}

function Rows({ rows, chosen, revisions, reasons, look, onlyMoved }: ComparePageProps) {
  const { t, language } = look
  const days = (span: PlannedDays | null) =>
    span ? (
      <span class="nowrap">{shortDays(span.startsOn, span.endsOn, language)}</span>
    ) : (
      <span class="muted">{t.comparePage.notIn}</span>
    )
  const label = (key: string) => choicesOf(revisions, look).find(({ value }) => value === key)?.label ?? ''
  const columns = t.comparePage.columns

  return (
    <DataTable
      caption={t.comparePage.title}
      compact
      columns={[
        { key: 'title', heading: columns.title },
        { key: 'before', heading: label(chosen[0]) },
        { key: 'after', heading: label(chosen[1]) },
        { key: 'shift', heading: columns.shift },
        { key: 'reason', heading: columns.reason },
      ]}
      rows={(onlyMoved ? rows.filter(hasMoved) : rows).map((row) => ({
        id: `s-${row.id}`,
        href: href.planOf({ initiative: row.id }),
        cells: {
          title: row.title,
          before: days(row.before),
          after: days(row.after),
          shift: (
            <Shift
              from={row.before?.startsOn ?? null}
              to={row.after?.startsOn ?? null}
              ends={endsOf(row.before, row.after)}
              added={t.revisionPage.added}
              t={t}
            />
          ),
          reason: hasMoved(row) ? (row.reason ?? <Reason said={reasons.get(row.id)} look={look} />) : '',
        },
      }))}
    />
  )
}

function Reason({ said, look }: { readonly said: LastReason | undefined; readonly look: DeskLook }) {
  if (!said) return null
  return (
    <>
      {said.reason}
      <span class="muted small block">
        {said.saidBy}, {formatMoment(said.saidAt, look.language)}
      </span>
    </>
  )
}
