import type { EditCommitteeRefusal } from '@pejl/actions/edit-committee.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import { committeeTree } from '@pejl/domain/organisation/committee-tree.ts'
import type { CommitteeLine } from '@pejl/store/committees/detail-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { texts } from './texts.ts'
import { errorsOfForm, type RefusedForm } from './typed-form.ts'

interface CommitteesPageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly lines: readonly CommitteeLine[]
  /** The municipality's name as it is, or as it was typed and refused. */
  readonly municipality: string
  /** Why that name was refused. */
  readonly refusal?: EditCommitteeRefusal | undefined
  readonly refused?: RefusedForm | undefined
  readonly may: boolean
  readonly done?: string | undefined
}

/** Every committee in its tree, and the municipality's own name. */
export function CommitteesPage(props: CommitteesPageProps) {
  const { visit, t, lines, municipality, refusal, refused, may, done } = props
  const names = texts[visit.language]
  const nameErrors = refusal ? [{ text: names.refusals[refusal], fieldId: 'navn' }] : []

  return (
    <StaffPage visit={visit} title={names.title} area="committees" done={done}>
      <PageHead heading={names.title} lead={t.list.lead}>
        <div class="button-row">
          <LinkButton small href={href.calendar}>
            {t.list.calendar}
          </LinkButton>
          <LinkButton small href={href.people}>
            {t.list.people}
          </LinkButton>
        </div>
      </PageHead>
      <ErrorSummary heading={t.problem} errors={[...nameErrors, ...errorsOfForm(refused)]} />
      {lines.length === 0 ? <p class="muted">{names.empty}</p> : <Lines {...props} />}
      {may ? (
        <>
          <MakeForm {...props} />
          <Section id="kommunen" heading={names.municipality}>
            <form method="post" action={href.committees}>
              <input type="hidden" name="csrf" value={visit.csrf} />
              <TextField
                id="navn"
                label={names.name}
                hint={names.municipalityHint}
                value={municipality}
                {...(refusal ? { error: names.refusals[refusal] } : {})}
              />
              <Button>{names.municipalitySave}</Button>
            </form>
          </Section>
        </>
      ) : null}
    </StaffPage>
  )
}

function Lines({ visit, t, lines }: CommitteesPageProps) {
  const names = texts[visit.language]

  return (
    <DataTable
      caption={names.title}
      columns={(['name', 'kind', 'short', 'members', 'next', 'last'] as const).map((key) => ({
        key,
        heading: t.list.columns[key],
        numeric: key === 'members',
      }))}
      rows={committeeTree(lines).map((one) => ({
        id: `u-${one.id}`,
        href: href.committee(one.id),
        cells: {
          name: <span class={`tree-name tree-${Math.min(one.depth, 4)}`}>{one.name}</span>,
          kind: names.kinds[one.kind],
          short: one.abbreviations.join(', '),
          members: String(one.members),
          next: formatDay(one.nextOn, visit.language),
          last: formatDay(one.lastOn, visit.language),
        },
      }))}
    />
  )
}

function MakeForm({ visit, t, lines, refused }: CommitteesPageProps) {
  const names = texts[visit.language]
  const mine = refused?.form === 'nyt' ? refused.typed : new Map<string, readonly string[]>()

  return (
    <Section id="opret" heading={t.list.make} lead={t.list.makeLead}>
      <form id="nyt" method="post" action={`${href.makeCommittee}#nyt`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <TextField
          id="nyt-navn"
          name="navn"
          label={names.name}
          value={textOf(mine, 'navn')}
          maxLength={200}
        />
        <div class="form-row">
          <SelectField
            id="nyt-slags"
            name="slags"
            label={names.kind}
            value={textOf(mine, 'slags') || 'trio'}
            choices={committeeKinds.map((value) => ({ value, label: names.kinds[value] }))}
          />
          <SelectField
            id="nyt-under"
            name="under"
            label={t.fields.under}
            value={textOf(mine, 'under')}
            choices={[
              { value: '', label: t.list.top },
              ...committeeTree(lines).map(({ id, name, depth }) => ({
                value: id,
                label: `${'– '.repeat(depth)}${name}`,
              })),
            ]}
          />
        </div>
        <Button kind="secondary">{t.list.makeSubmit}</Button>
      </form>
    </Section>
  )
}
