import { inventoryKinds, type TypedInventory } from '@pejl/domain/strategies/inventory.ts'
import type { StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'
import { wordsOf } from './draft-form.ts'
import type { InventoryTexts } from './inventory-texts-da.ts'

export const emptyLine: TypedInventory = {
  title: '',
  kind: 'strategy',
  area: '',
  owner: '',
  unitId: null,
  adoptedOn: null,
  expiresOn: null,
  isRequired: false,
  requiredBy: null,
  cost: null,
  hours: null,
  keywords: [],
  about: '',
  isOpen: true,
}

export function readLine(form: Fields): TypedInventory {
  return {
    title: textOf(form, 'navn'),
    kind: inventoryKinds.find((one) => one === textOf(form, 'slags')) ?? 'strategy',
    area: textOf(form, 'omraade'),
    owner: textOf(form, 'ejer'),
    unitId: textOrNull(form, 'enhed'),
    adoptedOn: textOrNull(form, 'vedtaget'),
    expiresOn: textOrNull(form, 'udloeber'),
    isRequired: textOf(form, 'lovpligtig') === 'ja',
    requiredBy: textOrNull(form, 'lov'),
    cost: textOrNull(form, 'kroner'),
    hours: textOrNull(form, 'timer'),
    keywords: wordsOf(textOf(form, 'ord')),
    about: textOf(form, 'om'),
    isOpen: textOf(form, 'offentlig') === 'ja',
  }
}

/** A line as it was saved, in the shape of one that is typed. */
export const typedFrom = (line: StaffInventoryLine): TypedInventory => ({
  ...line,
  cost: line.cost === null ? null : String(line.cost).replace('.', ','),
  hours: line.hours === null ? null : String(line.hours).replace('.', ','),
})

interface InventoryFieldsProps {
  readonly shown: TypedInventory
  readonly units: readonly { readonly id: string; readonly name: string }[]
  /** Title and area of a followed strategy are the strategy's own. */
  readonly isFollowed?: boolean
  readonly t: InventoryTexts
}

/** The fields of a line, in a form of the page's own. */
export function InventoryFields({ shown, units, isFollowed = false, t }: InventoryFieldsProps) {
  return (
    <div class="field-grid">
      {isFollowed ? (
        <>
          <input type="hidden" name="navn" value={shown.title} />
          <input type="hidden" name="omraade" value={shown.area} />
        </>
      ) : (
        <>
          <TextField id="navn" label={t.name} width="full" value={shown.title} required />
          <TextField id="omraade" label={t.area} width="full" value={shown.area} />
        </>
      )}
      <SelectField
        id="slags"
        label={t.kind}
        value={shown.kind}
        choices={inventoryKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextField id="ejer" label={t.owner} hint={t.ownerHint} width="full" value={shown.owner} />
      <SelectField
        id="enhed"
        label={t.unit}
        value={shown.unitId ?? ''}
        choices={[
          { value: '', label: t.noUnit },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        id="ord"
        label={t.keywords}
        hint={t.keywordsHint}
        width="full"
        value={shown.keywords.join(', ')}
      />
      <DateField id="vedtaget" label={t.adoptedOn} value={shown.adoptedOn ?? ''} />
      <DateField id="udloeber" label={t.expiresOn} value={shown.expiresOn ?? ''} />
      <Checkbox id="lovpligtig" label={t.isRequired} checked={shown.isRequired} />
      <TextField id="lov" label={t.requiredBy} width="full" value={shown.requiredBy ?? ''} />
      <TextField id="kroner" label={t.cost} hint={t.effortHint} value={shown.cost ?? ''} />
      <TextField id="timer" label={t.hours} hint={t.effortHint} value={shown.hours ?? ''} />
      <TextArea id="om" label={t.about} hint={t.aboutHint} rows={3} value={shown.about} />
      <Checkbox id="offentlig" label={t.isOpen} checked={shown.isOpen} />
    </div>
  )
}
