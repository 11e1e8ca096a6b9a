import { isoDay } from '@pejl/domain/common/written-values.ts'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { ComponentChildren } from 'preact'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { unitChoices } from './form-controls.ts'
import { filledRows, type ListName, type SingleName } from './form-fields.ts'
import { FormRows } from './form-rows.tsx'
import { ObjectiveChoices } from './objective-choices.tsx'
import { errorOf, type ShownForm } from './shown-form.ts'

interface SectionsProps {
  readonly shown: ShownForm
  /** Where the form is sent. */
  readonly action: string
}

/** What a person answers to describe an initiative, the needed first, the rest folded until there is something in it. */
export function FormSections({ shown, action }: SectionsProps) {
  const { t, choices } = shown
  const text = (name: SingleName) => ({ ...common(shown, name), value: textOf(shown.fields, name) })
  const day = (name: SingleName) => ({ ...text(name), value: isoDay(textOf(shown.fields, name)) })
  const rows = (list: ListName, headed = true) => (
    <FormRows shown={shown} list={list} action={action} headed={headed} />
  )

  return (
    <>
      <Section id="hvad" heading={t.sections.what}>
        <TextField {...text('titel')} width="full" maxLength={300} />
        <TextArea {...text('forskel')} rows={3} />
        <ObjectiveChoices shown={shown} />
        <SelectField
          {...text('vigtighed')}
          value={textOf(shown.fields, 'vigtighed') || '2'}
          choices={([1, 2, 3, 4] as const).map((rank) => ({ value: String(rank), label: t.ranks[rank] }))}
        />
      </Section>
      <Section id="hvem" heading={t.sections.who}>
        <div class="form-row">
          <TextField {...text('ejer')} maxLength={200} />
          <SelectField {...text('enhed')} choices={[{ value: '', label: t.none }, ...unitChoices(choices)]} />
        </div>
        <Checkbox {...common(shown, 'aaben')} checked={textOf(shown.fields, 'aaben') !== ''} />
      </Section>
      <Section id="hvornaar" heading={t.sections.when}>
        <TextField {...text('uger')} width="short" inputMode="numeric" />
        <div class="form-row">
          <DateField {...day('tidligst')} />
          <DateField {...day('oensket')} />
          <DateField {...day('frist')} />
        </div>
      </Section>
      <Section id="maerker" heading={t.sections.reach} lead={t.leads.reach}>
        {choices.units.length === 0 ? (
          <p>
            {t.noUnits} <a href={href.units}>{t.makeUnits}</a>
          </p>
        ) : (
          rows('belastning', false)
        )}
      </Section>
      <Folded
        shown={shown}
        id="venter"
        heading={t.sections.waits}
        lists={['efter', 'beslutning', 'inddragelse']}
      >
        <p class="muted">{t.leads.waits}</p>
        {choices.initiatives.length === 0 ? null : rows('efter')}
        {rows('beslutning')}
        {rows('inddragelse')}
      </Folded>
      <Folded shown={shown} id="kroner" heading={t.sections.money} lists={['penge']} singles={['pris']}>
        <TextField {...text('pris')} width="short" inputMode="numeric" />
        {rows('penge')}
      </Folded>
      <Folded shown={shown} id="tal" heading={t.sections.measures} lists={['maaltal']}>
        <p class="muted">{t.leads.measures}</p>
        {rows('maaltal', false)}
      </Folded>
      <Folded shown={shown} id="milepaele" heading={t.sections.milestones} lists={['milepael']}>
        <p class="muted">{t.leads.milestones}</p>
        {rows('milepael', false)}
      </Folded>
      <datalist id="sager">
        {choices.matters.slice(0, mostSuggested).map(({ id, number, title }) => (
          <option key={id} value={number}>
            {title}
          </option>
        ))}
      </datalist>
    </>
  )
}

// enough to help; the number of any other can be typed
const mostSuggested = 300

/** Label, hint and error of a field, as every field takes them. */
function common(shown: ShownForm, name: SingleName) {
  const { t, theirs } = shown
  const hint = t.hints[name]
  const their = theirs.get(name)
  const error = errorOf(shown, name) ?? (their === undefined ? undefined : t.theirs(their))
  return {
    id: name,
    label: t.fields[name],
    disabled: shown.locked,
    ...(hint ? { hint } : {}),
    ...(error ? { error } : {}),
  }
}

interface FoldedProps {
  readonly shown: ShownForm
  readonly id: string
  readonly heading: string
  readonly lists: readonly ListName[]
  readonly singles?: readonly SingleName[]
  readonly children: ComponentChildren
}

/** A part that many leave empty; open when there is something in it, or something wrong. */
function Folded({ shown, id, heading, lists, singles = [], children }: FoldedProps) {
  const parts: readonly string[] = [...lists, ...singles]
  const open =
    lists.some((list) => shown.added === list || filledRows(shown.fields, list).length > 0) ||
    singles.some((name) => textOf(shown.fields, name) !== '') ||
    parts.some((part) => shown.theirs.has(part as ListName)) ||
    shown.errors.some(({ name }) => parts.includes(name.split('.')[0] ?? ''))

  return (
    <details class="form-fold" id={id} open={open}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      <div class="form-fold-body">{children}</div>
    </details>
  )
}
