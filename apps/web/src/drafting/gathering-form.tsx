import { type GatheringText, type Guest, gatheringKinds } from '@pejl/domain/strategies/gathering.ts'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { type Fields, textOf } from '../desk/fields.ts'
import type { GatheringTexts } from './gathering-texts.ts'

/** A gathering as typed: its day may be none, and its number no number. */
export type TypedGathering = Omit<GatheringText, 'heldOn'> & { readonly heldOn: string }

export const emptyGathering: TypedGathering = {
  kind: 'theme-day',
  title: '',
  heldOn: '',
  place: '',
  came: null,
  guests: [],
  isOpen: true,
}

export function readGathering(form: Fields): TypedGathering {
  const came = textOf(form, 'kom')
  const linesOf = (name: string, isPerson: boolean): readonly Guest[] =>
    textOf(form, name)
      .split('\n')
      .map((label) => ({ label, isPerson }))
  return {
    kind: gatheringKinds.find((one) => one === textOf(form, 'slags')) ?? 'other',
    title: textOf(form, 'navn'),
    heldOn: textOf(form, 'dato'),
    place: textOf(form, 'sted'),
    came: came === '' ? null : /^\d{1,7}$/.test(came) ? Number(came) : Number.NaN,
    guests: [...linesOf('grupper', false), ...linesOf('personer', true)].filter(
      ({ label }) => label.trim() !== '',
    ),
    isOpen: textOf(form, 'offentligt') === 'ja',
  }
}

/** The fields of a gathering, in a form of the page's own. */
export function GatheringFields({
  shown,
  t,
}: {
  readonly shown: TypedGathering
  readonly t: GatheringTexts
}) {
  const linesOf = (isPerson: boolean) =>
    shown.guests
      .filter((guest) => guest.isPerson === isPerson)
      .map(({ label }) => label)
      .join('\n')

  return (
    <div class="field-grid">
      <SelectField
        id="slags"
        label={t.kind}
        value={shown.kind}
        choices={gatheringKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <DateField id="dato" label={t.day} value={shown.heldOn} required />
      <TextField id="navn" label={t.name} width="full" value={shown.title} required />
      <TextField id="sted" label={t.place} width="full" value={shown.place} />
      <TextArea id="grupper" label={t.groups} hint={t.groupsHint} rows={4} value={linesOf(false)} />
      <TextArea id="personer" label={t.persons} hint={t.personsHint} rows={4} value={linesOf(true)} />
      <TextField
        id="kom"
        label={t.came}
        width="short"
        inputMode="numeric"
        value={shown.came === null || Number.isNaN(shown.came) ? '' : String(shown.came)}
      />
      <Checkbox id="offentligt" label={t.isOpen} hint={t.isOpenHint} checked={shown.isOpen} />
    </div>
  )
}
