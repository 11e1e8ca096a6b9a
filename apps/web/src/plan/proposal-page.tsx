import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ConflictList } from './conflict-list.tsx'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { Hidden } from './panel-forms.tsx'
import { Sentences } from './panel-view.tsx'
import { type Refused, RefusedNotice } from './refused.tsx'
import type { ConflictText } from './relax.ts'
import { Shift } from './shift.tsx'
import type { Told } from './why.ts'

/** One initiative the proposal has elsewhere than the plan does. */
export interface ProposedMove {
  readonly initiative: ActionPlan['initiatives'][number]
  readonly to: PlannedDays | null
  readonly taken: boolean
}

export interface ProposalPageProps {
  readonly visit: Visit
  readonly look: DeskLook
  readonly told: Told
  readonly moves: readonly ProposedMove[]
  readonly unmet: readonly string[]
  readonly conflicts: readonly ConflictText[]
  readonly reason: string
  readonly refused: Refused | null
}

/** A proposal beside the plan that holds and the one adopted; each of its moves can be taken or left. */
export function ProposalPage(props: ProposalPageProps) {
  const { visit, look, told, moves, unmet, conflicts, reason, refused } = props
  const { t, language } = look
  const days = (span: PlannedDays | null) =>
    span ? <span class="nowrap">{shortDays(span.startsOn, span.endsOn, language)}</span> : t.proposalPage.left

  return (
    <StaffPage
      visit={visit}
      title={t.proposalPage.title}
      area="plan"
      wide
      trail={[{ label: t.title, href: href.plan }, { label: t.proposalPage.title }]}
    >
      <PageHead
        heading={t.proposalPage.title}
        lead={
          moves.length === 0
            ? t.proposalPage.same
            : t.proposalPage.lead(moves.length, moves.filter(({ to }) => to === null).length)
        }
      >
        <form method="post" action={href.proposal}>
          <Hidden look={look} />
          <input type="hidden" name="laenge" value="10" />
          <Button kind="secondary">{t.proposalPage.better}</Button>
        </form>
        <LinkButton href={href.planTable} kind="tertiary">
          {t.table}
        </LinkButton>
      </PageHead>
      {refused ? <RefusedNotice refused={refused} told={told} /> : null}
      {moves.length === 0 ? null : (
        <form id="forslag" method="post" action={href.acceptProposal}>
          <Hidden look={look} />
          <DataTable
            caption={t.proposalPage.title}
            compact
            columns={(['title', 'take', 'present', 'proposed', 'shift', 'adopted'] as const).map((key) => ({
              key,
              heading: t.proposalPage.columns[key],
            }))}
            rows={moves.map(({ initiative: one, to, taken }) => ({
              id: `f-${one.id}`,
              cells: {
                title: <a href={href.planOf({ initiative: one.id })}>{one.title}</a>,
                take: (
                  <>
                    <input type="hidden" name={`til.${one.id}`} value={to?.startsOn ?? ''} />
                    <input
                      type="checkbox"
                      class="form-checkbox"
                      name={`tag.${one.id}`}
                      value="ja"
                      checked={taken}
                      aria-label={t.proposalPage.take(one.title)}
                    />
                  </>
                ),
                present: days(one.present),
                proposed: days(to),
                shift: <Shift from={one.present?.startsOn ?? null} to={to?.startsOn ?? null} t={t} />,
                adopted: one.adopted ? days(one.adopted) : '',
              },
            }))}
          />
          <TextField
            id="grund"
            label={t.panel.reason}
            hint={t.panel.reasonHint}
            width="full"
            optional
            value={reason}
          />
          <ButtonRow>
            <Button>{t.proposalPage.accept}</Button>
          </ButtonRow>
        </form>
      )}
      <Sentences headingLevel={2} heading={t.proposalPage.unmet} sentences={unmet} tone="late" />
      <ConflictList conflicts={conflicts} t={t} headingLevel={2} />
    </StaffPage>
  )
}
