import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import { unitKinds } from '@pejl/domain/plan/unit.ts'
import type { CommitteeChoice } from '@pejl/store/plan/choice-views.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { unitChoices } from '../initiatives/form-controls.ts'
import type { Language } from '../language.ts'
import { fieldOf, type Refused } from './small-form.ts'
import type { UnitTexts } from './texts-da.ts'

interface UnitFieldsProps {
  readonly t: UnitTexts
  readonly language: Language
  readonly unit: UnitText
  /** What it may lie under. */
  readonly parents: readonly UnitChoice[]
  readonly committees: readonly CommitteeChoice[]
  readonly refused: Refused | undefined
}

/** What a unit is, where it belongs, and what it bears. */
export function UnitFields({ t, language, unit, parents, committees, refused }: UnitFieldsProps) {
  const field = (name: string, given: string) =>
    fieldOf({ form: 'enheden', t, language, refused }, name, given)
  const number = (value: number | null) => (value === null ? '' : writtenNumber(value, language))
  const med = committees.filter(({ isMed }) => isMed)

  return (
    <>
      <TextField {...field('navn', unit.name)} width="full" maxLength={200} />
      <div class="form-row">
        <SelectField
          {...field('slags', unit.kind)}
          choices={unitKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <SelectField
          {...field('over', unit.parentId ?? '')}
          choices={[{ value: '', label: t.top }, ...unitChoices({ units: parents })]}
        />
      </div>
      <SelectField
        {...field('udvalg', unit.committeeId ?? '')}
        choices={[
          { value: '', label: t.none },
          // the one it has stays a choice, whatever kind it is
          ...committees
            .filter((one) => med.length === 0 || one.isMed || one.id === unit.committeeId)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div class="form-row">
        <TextField {...field('point', number(unit.points))} width="short" autocomplete="off" />
        <TextField {...field('samtidig', number(unit.atOnce))} width="short" autocomplete="off" />
      </div>
    </>
  )
}
