import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { LastReason } from '@pejl/store/plan/reason-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { endsOf, Shift } from './shift.tsx'

interface ComparePageProps {
  readonly visit: Visit
  readonly plan: ActionPlan
  readonly reasons: ReadonlyMap<InitiativeId, LastReason>
  readonly look: DeskLook
  readonly onlyMoved: boolean
}

/** What was adopted beside what holds now, with how far each has moved and why. */
export function ComparePage({ visit, plan, reasons, look, onlyMoved }: ComparePageProps) {
  const { t, language } = look
  const known = plan.initiatives.filter((one) => one.adopted !== null || one.present !== null)
  const rows = onlyMoved ? known.filter(hasMoved) : known
  const days = (span: PlannedDays | null) =>
    span ? <span class="nowrap">{shortDays(span.startsOn, span.endsOn, language)}</span> : ''

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
      {known.every(({ adopted }) => adopted === null) ? (
        <EmptyState heading={t.comparePage.none} />
      ) : (
        <>
          <p>{t.comparePage.counts(...countsOf(known))}</p>
          <FilterBar
            label={t.comparePage.title}
            filters={[
              {
                label: t.comparePage.only,
                href: href.comparePlan,
                current: onlyMoved,
                count: known.filter(hasMoved).length,
              },
              {
                label: t.comparePage.all,
                href: `${href.comparePlan}?kun=alle`,
                current: !onlyMoved,
                count: known.length,
              },
            ]}
          />
          <DataTable
            caption={t.comparePage.title}
            compact
            columns={(['title', 'adopted', 'present', 'shift', 'reason'] as const).map((key) => ({
              key,
              heading: t.comparePage.columns[key],
            }))}
            rows={rows.map((one) => ({
              id: `s-${one.id}`,
              href: href.planOf({ initiative: one.id }),
              cells: {
                title: one.title,
                adopted: days(one.adopted),
                present: one.present ? days(one.present) : t.unplaced,
                shift: (
                  <Shift
                    from={one.adopted?.startsOn ?? null}
                    to={one.present?.startsOn ?? null}
                    ends={endsOf(one.adopted, one.present)}
                    added={t.revisionPage.added}
                    t={t}
                  />
                ),
                reason: hasMoved(one) ? <Reason said={reasons.get(one.id)} look={look} /> : '',
              },
            }))}
          />
        </>
      )}
    </StaffPage>
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

const hasMoved = ({ adopted, present }: PlannedInitiative): boolean =>
  adopted?.startsOn !== present?.startsOn || adopted?.endsOn !== present?.endsOn

/** Later, earlier, new, and without time. */
function countsOf(initiatives: readonly PlannedInitiative[]): readonly [number, number, number, number] {
  const count = (is: (one: PlannedInitiative) => boolean): number => initiatives.filter(is).length
  return [
    count(({ adopted, present }) => !!adopted && !!present && present.startsOn > adopted.startsOn),
    count(({ adopted, present }) => !!adopted && !!present && present.startsOn < adopted.startsOn),
    count(({ adopted }) => adopted === null),
    count(({ present }) => present === null),
  ]
}
