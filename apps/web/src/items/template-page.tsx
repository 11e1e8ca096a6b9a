import type { GivenTemplate } from '@pejl/actions/items/edit-template.ts'
import { type GivenSection, writtenKinds } from '@pejl/domain/items/template.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox, CheckboxGroup } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { type TemplateRefusalKey, type TemplateTexts, templateTexts } from './template-texts.ts'
import { itemTexts } from './texts.ts'

interface TemplatePageProps {
  readonly visit: Visit
  /** Which template; nothing for a new one. */
  readonly of?: { readonly id: string; readonly name: string; readonly version: number }
  readonly shown: GivenTemplate
  readonly refusal?: TemplateRefusalKey
  readonly done?: string | undefined
}

/** A template's form. The buttons of its rows keep what was typed and save nothing. */
export function TemplatePage({ visit, of, shown, refusal, done }: TemplatePageProps) {
  const t = templateTexts[visit.language]
  const name = of?.name ?? t.make

  return (
    <StaffPage
      visit={visit}
      title={name}
      area="items"
      done={done}
      trail={[
        { label: itemTexts[visit.language].title, href: href.items },
        { label: t.short, href: href.templates },
        { label: name },
      ]}
    >
      <PageHead kind={t.short} heading={name} />
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal] }] : []} />
      <form method="post" action={of ? href.template(of.id) : href.newTemplate} class="draft-form">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={of?.version ?? 0} />
        <button type="submit" name="trin" value="gem" class="sr-only" tabindex={-1}>
          {t.save}
        </button>
        <TextField id="navn" label={t.name} width="full" value={shown.name} />
        <div class="field-grid">
          <TextField
            id="indstiller"
            label={t.recommendedBy}
            optional
            width="full"
            value={shown.recommendedBy ?? ''}
          />
          <TextField
            id="godkender"
            label={t.approvedBy}
            hint={t.approvedByHint}
            optional
            width="full"
            value={shown.approvedBy ?? ''}
          />
        </div>
        <CheckboxGroup
          id="slags"
          label={t.committeeKinds}
          hint={t.committeeKindsHint}
          values={shown.committeeKinds}
          choices={committeeKinds
            .filter((kind) => kind !== 'unknown')
            .map((value) => ({ value, label: t.bodies[value] }))}
        />
        <Section id="afsnit" heading={t.sections} lead={<p>{t.sectionsLead}</p>}>
          {shown.sections.map((section, index) => (
            <SectionRow
              key={`${index}-${section.key}`}
              section={section}
              index={index}
              isLast={index === shown.sections.length - 1}
              t={t}
            />
          ))}
          <p>
            <Button kind="secondary" name="trin" value="afsnit+">
              {t.add}
            </Button>
          </p>
        </Section>
        <Checkbox id="aktiv" label={t.active} checked={shown.active} />
        <Button name="trin" value="gem">
          {t.save}
        </Button>
      </form>
    </StaffPage>
  )
}

interface SectionRowProps {
  readonly section: GivenSection
  readonly index: number
  readonly isLast: boolean
  readonly t: TemplateTexts
}

function SectionRow({ section, index, isLast, t }: SectionRowProps) {
  const row = `a${index}`
  const about = t.section(index + 1)
  const step = (trin: string, words: string) => (
    <Button small kind="tertiary" name="trin" value={`${trin}:${index}`}>
      {words}
      <span class="sr-only"> {about}</span>
    </Button>
  )

  return (
    <fieldset class="principle-fields" id={row}>
      <legend>{about}</legend>
      <input type="hidden" name="afsnit" value={row} />
      <input type="hidden" name={`${row}.noegle`} value={section.key ?? ''} />
      <div class="field-grid">
        <TextField id={`${row}.overskrift`} label={t.heading} width="full" value={section.heading} />
        <SelectField
          id={`${row}.art`}
          label={t.kind}
          value={section.kind}
          choices={writtenKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextField id={`${row}.hjaelp`} label={t.hint} optional width="full" value={section.hint ?? ''} />
        <TextField
          id={`${row}.lix`}
          label={t.mostLix}
          optional
          width="short"
          inputMode="numeric"
          value={section.mostLix === null ? '' : String(section.mostLix)}
        />
      </div>
      <Checkbox id={`${row}.kraevet`} label={t.required} checked={section.required} />
      <div class="row-buttons">
        {index === 0 ? null : step('op', t.up)}
        {isLast ? null : step('ned', t.down)}
        {step('fjern', t.remove)}
      </div>
    </fieldset>
  )
}
