import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { RevisionView } from '@pejl/store/plan/revision-views.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextArea, TextField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { adoptedBefore, changesBetween, type PlanChoice } from './adoption.ts'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'

export interface AdoptionPageProps {
  readonly visit: Visit
  readonly look: DeskLook
  /** Whose plan; null: the whole municipality's. */
  readonly strategyId: StrategyId | null
  readonly choice: PlanChoice
  readonly revisions: readonly RevisionView[]
  readonly done?: string | undefined
  readonly refusal?: string | undefined
  readonly typed: { readonly note: string; readonly reasons: Readonly<Record<string, string>> } | null
}

/** The plan as it is, kept to be adopted; and every plan that was kept, adopted or given up. */
export function AdoptionPage(props: AdoptionPageProps) {
  const { visit, look, strategyId, choice, revisions, done, refusal } = props
  const { t } = look
  const of = (id: string) => (id === '' ? href.planRevisions : `${href.planRevisions}?strategi=${id}`)

  return (
    <StaffPage
      visit={visit}
      title={t.adoptionPage.title}
      area="plan"
      wide
      done={done}
      trail={[{ label: t.title, href: href.plan }, { label: t.adoptionPage.title }]}
    >
      <PageHead heading={t.adoptionPage.title} lead={t.adoptionPage.lead}>
        <LinkButton href={href.comparePlan} kind="tertiary">
          {t.compare}
        </LinkButton>
      </PageHead>
      <ErrorSummary errors={refusal ? [{ text: t.refusals[refusal] ?? '', fieldId: 'note' }] : []} />
      <FilterBar
        label={t.adoptionPage.whose}
        filters={[{ id: '', title: t.adoptionPage.whole }, ...choice.strategies].map(({ id, title }) => ({
          label: title,
          href: of(id),
          current: id === (strategyId ?? ''),
        }))}
      />
      {look.mayPlan ? <KeepForm {...props} /> : null}
      <Section id="revisioner" heading={t.adoptionPage.history}>
        {revisions.length === 0 ? (
          <EmptyState heading={t.adoptionPage.none} headingLevel={3} />
        ) : (
          <RevisionTable revisions={revisions} look={look} />
        )}
      </Section>
    </StaffPage>
  )
}

function KeepForm({ look, strategyId, choice, typed }: AdoptionPageProps) {
  const { t, language } = look
  return (
    <Section id="behold" heading={t.adoptionPage.keep} lead={t.adoptionPage.keepLead(choice.count)}>
      <form method="post" action={href.planRevisions}>
        <input type="hidden" name="csrf" value={look.csrf} />
        <input type="hidden" name="strategi" value={strategyId ?? ''} />
        <TextArea
          id="note"
          label={t.adoptionPage.note}
          hint={t.adoptionPage.noteHint}
          rows={3}
          optional
          value={typed?.note ?? ''}
        />
        {choice.moved.length > 0 ? (
          <fieldset class="plan-reasons">
            <legend>{t.adoptionPage.reasons}</legend>
            {choice.moved.map(({ id, title, adopted, present, reason }) => (
              <TextField
                key={id}
                id={`grund.${id}`}
                label={title}
                hint={t.adoptionPage.from(
                  shortDays(adopted.startsOn, adopted.endsOn, language),
                  shortDays(present.startsOn, present.endsOn, language),
                )}
                width="full"
                value={typed?.reasons[id] ?? reason}
              />
            ))}
          </fieldset>
        ) : null}
        <ButtonRow>
          <Button>{t.adoptionPage.submit}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

function RevisionTable({ revisions, look }: Pick<AdoptionPageProps, 'revisions' | 'look'>) {
  const { t, language } = look
  return (
    <DataTable
      caption={t.adoptionPage.history}
      columns={(['number', 'state', 'made', 'decision', 'changes'] as const).map((key) => ({
        key,
        heading: t.adoptionPage.columns[key],
      }))}
      rows={revisions.map((revision) => {
        const changes = changesBetween(revision, adoptedBefore(revisions, revision))
        return {
          id: `r-${revision.id}`,
          href: href.planRevision(revision.id),
          cells: {
            number: t.adoptionPage.numbered(revision.number),
            state: (
              <StatusTag tone={revisionTones[revision.state]}>{t.revisionStates[revision.state]}</StatusTag>
            ),
            made: `${revision.madeBy}, ${formatMoment(revision.madeAt, language)}`,
            decision: revision.decidedOn
              ? `${revision.committee ?? ''} ${formatDay(revision.decidedOn, language)}`
              : '',
            changes: t.adoptionPage.counts(
              revision.lines.length,
              changes.filter(({ before, now }) => before?.startsOn !== now?.startsOn).length,
            ),
          },
        }
      })}
    />
  )
}

export const revisionTones = {
  proposed: 'due',
  adopted: 'done',
  dropped: 'neutral',
} as const satisfies Record<RevisionView['state'], string>
