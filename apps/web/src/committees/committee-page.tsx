import type { EditCommitteeRefusal } from '@pejl/actions/edit-committee.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import type { StaffCommittee } from '@pejl/store/committee-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

export interface TypedCommittee {
  readonly name: string
  readonly kind: string
  readonly abbreviations: readonly string[]
}

interface CommitteePageProps {
  readonly visit: Visit
  readonly committee: StaffCommittee
  readonly others: readonly StaffCommittee[]
  readonly typed: TypedCommittee
  readonly refusal?: EditCommitteeRefusal
  readonly done?: string | undefined
}

/** One committee: its name, kind and other names, and the one it may be the same as. */
export function CommitteePage({ visit, committee, others, typed, refusal, done }: CommitteePageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={committee.name}
      area="committees"
      done={done}
      trail={[{ label: t.title, href: href.committees }, { label: committee.name }]}
    >
      <PageHead heading={committee.name} lead={t.kinds[committee.kind]}>
        <LinkButton small href={href.publicCommittee(committee.slug)}>
          {t.publicPage}
        </LinkButton>
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={
          refusal ? [{ text: t.refusals[refusal], fieldId: refusal === 'not-found' ? 'fra' : 'navn' }] : []
        }
      />
      <form method="post" action={href.committee(committee.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <TextField id="navn" label={t.name} width="full" value={typed.name} />
        <SelectField
          id="slags"
          label={t.kind}
          value={typed.kind}
          choices={committeeKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextArea
          id="andre"
          label={t.other}
          hint={t.otherHint}
          rows={4}
          value={typed.abbreviations.join('\n')}
        />
        <Button>{t.save}</Button>
      </form>
      {others.length === 0 ? null : (
        <Section id="saml" heading={t.merge} lead={t.mergeLead(committee.name)}>
          <form method="post" action={href.merge(committee.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <SelectField
              id="fra"
              label={t.mergeFrom}
              value=""
              choices={[
                { value: '', label: t.mergeChoose },
                ...others.map(({ id, name, meetings }) => ({ value: id, label: `${name} (${meetings})` })),
              ]}
            />
            <Button kind="warning">{t.mergeSubmit}</Button>
          </form>
        </Section>
      )}
    </StaffPage>
  )
}
