import type { DecisionChoice, MatterChoice } from '@pejl/store/drafting/decision-views.ts'
import type { DraftedStrategy, StaffVersionView } from '@pejl/store/drafting/version-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, SelectField, TextArea } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { versionTexts } from './version-texts.ts'
import type { VersionRefusal } from './version-texts-da.ts'

/** What was typed of an adoption. `decision`: the chosen decision's id, '' for one that is not in the record. */
export interface TypedAdoption {
  readonly decision: string
  readonly committeeId: string
  readonly decidedOn: string
  readonly quote: string
  readonly validFrom: string
  readonly expiresOn: string
}

export interface AdoptPageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  readonly version: StaffVersionView
  readonly matters: readonly MatterChoice[]
  readonly matter: string
  readonly decisions: readonly DecisionChoice[]
  readonly committees: readonly { readonly id: string; readonly name: string }[]
  readonly stranded: readonly {
    readonly number: number
    readonly title: string
    readonly objective: string
  }[]
  readonly typed: TypedAdoption
  readonly refusal?: VersionRefusal
}

/** Finds the decision that adopts a version: first the matter, then the decision in it. */
export function AdoptPage(props: AdoptPageProps) {
  const { visit, strategy, version, matters, matter, stranded, refusal } = props
  const t = versionTexts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={t.adoptTitle(version.number)}
      area="strategies"
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title, href: href.versions(strategy.id) },
        { label: t.adopt },
      ]}
    >
      <PageHead kind={strategy.title} heading={t.adoptTitle(version.number)} lead={t.adoptLead} />
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal] }] : []} />
      {stranded.length > 0 ? (
        <Notice kind="warning" heading={t.stranded}>
          <ul>
            {stranded.map(({ number, title, objective }) => (
              <li key={`${number}${objective}`}>{t.strandedText(number, title, objective)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <form method="get" action={href.adopt(strategy.id, version.number)} class="inline-form">
        <SelectField
          id="sag"
          label={t.adoptMatter}
          hint={t.adoptMatterHint}
          value={matter}
          choices={matters.map((one) => ({ value: one.number, label: `${one.number} ${one.title}` }))}
        />
        <Button kind="secondary">{t.adoptFind}</Button>
      </form>
      {matter === '' ? null : <Decision {...props} />}
    </StaffPage>
  )
}

function Decision({ visit, strategy, version, matter, decisions, committees, typed }: AdoptPageProps) {
  const t = versionTexts[visit.language]
  const chosen = typed.decision || (decisions.find(({ adopts }) => adopts)?.id ?? '')

  return (
    <Section id="beslutningen" heading={`${t.decision}, ${t.matter(matter)}`}>
      <form method="post" action={href.adopt(strategy.id, version.number)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={version.version} />
        <input type="hidden" name="sag" value={matter} />
        {decisions.length === 0 ? (
          <p>{t.adoptNone}</p>
        ) : (
          <RadioGroup
            id="beslutning"
            label={t.adoptDecision}
            value={chosen}
            choices={[
              ...decisions.map((one) => ({
                value: one.id,
                label: `${one.committee}, ${formatDay(one.decidedOn, visit.language)}: ${[one.number ? `Ad ${one.number}` : '', one.text].filter(Boolean).join(': ')}`,
                ...(one.recommendation ? { hint: one.recommendation } : {}),
              })),
              { value: '', label: t.adoptOther, hint: t.adoptOtherHint },
            ]}
          />
        )}
        <details open={decisions.length === 0 || typed.committeeId !== ''}>
          <summary>{t.adoptOther}</summary>
          <SelectField
            id="udvalg"
            label={t.committee}
            value={typed.committeeId}
            choices={[
              { value: '', label: t.chooseCommittee },
              ...committees.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <DateField id="besluttet" label={t.decidedOn} value={typed.decidedOn} />
          <TextArea id="ord" label={t.quote} rows={3} value={typed.quote} />
        </details>
        <div class="field-grid">
          <DateField id="gaelder-fra" label={t.validFrom} hint={t.optionalHint} value={typed.validFrom} />
          <DateField id="udloeber" label={t.expiresOn} hint={t.optionalHint} value={typed.expiresOn} />
        </div>
        <Button>{t.adopt}</Button>
      </form>
    </Section>
  )
}
