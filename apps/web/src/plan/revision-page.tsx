import type { CommitteeChoice, MatterChoice } from '@pejl/store/plan/choice-views.ts'
import type { RevisionView } from '@pejl/store/plan/revision-views.ts'
import { Button, ButtonRow } from '@pejl/ui/buttons.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, SelectField, TextArea } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { adoptedBefore, changesBetween, type LineChange } from './adoption.ts'
import { revisionTones } from './adoption-page.tsx'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { endsOf, Shift } from './shift.tsx'

export interface RevisionPageProps {
  readonly visit: Visit
  readonly look: DeskLook
  readonly revision: RevisionView
  /** Of the same line of plans, itself too. */
  readonly others: readonly RevisionView[]
  readonly committees: readonly CommitteeChoice[]
  readonly matters: readonly MatterChoice[]
  readonly done?: string | undefined
  readonly refusal?: string | undefined
  readonly typed: {
    readonly matter: string
    readonly committee: string
    readonly day: string
    readonly quote: string
  } | null
}

/** One revision of the plan: its days beside those adopted before it, and the decision that adopts it. */
export function RevisionPage(props: RevisionPageProps) {
  const { visit, look, revision, others, done, refusal } = props
  const { t, language } = look
  const title = `${revision.strategy ?? t.adoptionPage.whole}: ${t.adoptionPage.numbered(revision.number)}`
  const before = adoptedBefore(others, revision)

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="plan"
      wide
      done={done}
      trail={[
        { label: t.title, href: href.plan },
        { label: t.adoptionPage.title, href: href.planRevisions },
        { label: t.adoptionPage.numbered(revision.number) },
      ]}
    >
      <PageHead heading={title} lead={revision.note}>
        <StatusTag tone={revisionTones[revision.state]}>{t.revisionStates[revision.state]}</StatusTag>
      </PageHead>
      <ErrorSummary
        errors={refusal ? [{ text: t.refusals[refusal] ?? '', fieldId: fieldOf(refusal) }] : []}
      />
      <DefinitionList
        facts={[
          {
            term: t.adoptionPage.columns.made,
            value: `${revision.madeBy}, ${formatMoment(revision.madeAt, language)}`,
          },
          {
            term: t.adoptionPage.columns.decision,
            value: revision.decidedOn
              ? [revision.matterNumber, revision.committee, formatDay(revision.decidedOn, language)]
                  .filter((text) => text)
                  .join(', ')
              : null,
          },
          { term: t.revisionPage.quote, value: revision.quote && <Quote revision={revision} /> },
        ]}
      />
      {revision.state === 'proposed' && look.mayAdopt ? <AdoptForm {...props} /> : null}
      <Section
        id="linjer"
        heading={t.revisionPage.lines}
        lead={before ? t.revisionPage.against(before.number) : t.revisionPage.first}
      >
        <Lines changes={changesBetween(revision, before)} look={look} />
      </Section>
      {revision.state === 'proposed' && look.mayPlan ? (
        <form method="post" action={href.dropRevision(revision.id)}>
          <input type="hidden" name="csrf" value={look.csrf} />
          <input type="hidden" name="version" value={revision.version} />
          <Button kind="warning">{t.revisionPage.drop}</Button>
        </form>
      ) : null}
    </StaffPage>
  )
}

function Quote({ revision: { quote, source } }: Pick<RevisionPageProps, 'revision'>) {
  if (!source) return <q>{quote}</q>
  return (
    <a class="source-link" href={href.publicDocument(source.documentId, source.start, source.end)}>
      {quote}
    </a>
  )
}

const fieldOf = (refusal: string): string =>
  refusal === 'unknown-committee'
    ? 'udvalg'
    : refusal === 'wrong-value'
      ? 'dag'
      : refusal === 'unknown-matter'
        ? 'sag'
        : 'citat'

function AdoptForm({ look, revision, committees, matters, typed }: RevisionPageProps) {
  const { t } = look
  const r = t.revisionPage
  return (
    <Section id="vedtag" heading={r.adopt} lead={r.adoptLead}>
      <form method="post" action={href.planRevision(revision.id)}>
        <input type="hidden" name="csrf" value={look.csrf} />
        <input type="hidden" name="version" value={revision.version} />
        <SelectField
          id="sag"
          label={r.matter}
          value={typed?.matter ?? ''}
          choices={[
            { value: '', label: r.choose },
            ...matters.flatMap(({ number, title }) =>
              number ? [{ value: number, label: `${number} ${title}` }] : [],
            ),
          ]}
        />
        <div class="form-row">
          <SelectField
            id="udvalg"
            label={r.committee}
            value={typed?.committee ?? ''}
            choices={[
              { value: '', label: r.choose },
              ...committees.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <DateField id="dag" label={r.day} value={typed?.day ?? ''} max={look.today} />
        </div>
        <TextArea
          id="citat"
          label={r.quote}
          hint={r.quoteHint}
          rows={2}
          optional
          value={typed?.quote ?? ''}
        />
        <ButtonRow>
          <Button>{r.submit}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

function Lines({ changes, look }: { readonly changes: readonly LineChange[]; readonly look: DeskLook }) {
  const { t, language } = look
  return (
    <DataTable
      caption={t.revisionPage.lines}
      compact
      columns={(['title', 'now', 'before', 'shift', 'reason'] as const).map((key) => ({
        key,
        heading: t.revisionPage.columns[key],
      }))}
      rows={changes.map(({ line, before, now }) => ({
        id: `l-${line.initiativeId}`,
        href: href.initiative(line.initiativeId),
        cells: {
          title: line.title,
          now: now ? <span class="nowrap">{shortDays(now.startsOn, now.endsOn, language)}</span> : '',
          before: before ? (
            <span class="nowrap">{shortDays(before.startsOn, before.endsOn, language)}</span>
          ) : (
            ''
          ),
          shift: before ? (
            <Shift from={before.startsOn} to={now?.startsOn ?? null} ends={endsOf(before, now)} t={t} />
          ) : (
            t.revisionPage.added
          ),
          reason: line.reason ?? '',
        },
      }))}
    />
  )
}
