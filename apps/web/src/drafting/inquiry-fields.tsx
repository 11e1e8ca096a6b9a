import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'
import type { TypedInquiry } from './inquiry-props.ts'
import type { inquiryTexts } from './inquiry-texts.ts'

export const emptyInquiry: TypedInquiry = { title: '', madeBy: '', deliveredOn: null, isOpen: true }

export const readInquiry = (form: Fields): TypedInquiry => ({
  title: textOf(form, 'navn'),
  madeBy: textOf(form, 'hvem'),
  deliveredOn: textOrNull(form, 'afleveret'),
  isOpen: textOf(form, 'offentlig') === 'ja',
})

/** The fields of an inquiry, in a form of the page's own. */
export function InquiryFields({
  shown,
  t,
}: {
  readonly shown: TypedInquiry
  readonly t: (typeof inquiryTexts)['da']
}) {
  return (
    <div class="field-grid">
      <TextField id="navn" label={t.name} width="full" value={shown.title} required />
      <TextField id="hvem" label={t.madeBy} width="full" value={shown.madeBy} />
      <DateField id="afleveret" label={t.deliveredOn} value={shown.deliveredOn ?? ''} />
      <Checkbox id="offentlig" label={t.isOpen} checked={shown.isOpen} />
    </div>
  )
}
