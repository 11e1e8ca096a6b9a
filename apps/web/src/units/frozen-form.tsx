import { isoDay } from '@pejl/domain/common/written-values.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { DateField, SelectField, TextField } from '@pejl/ui/fields.tsx'
import type { Visit } from '../desk/visit.ts'
import { unitChoices } from '../initiatives/form-controls.ts'
import { href } from '../routes.ts'
import { fieldOf, type Refused } from './small-form.ts'
import type { UnitTexts } from './texts-da.ts'

interface FrozenFormProps {
  readonly visit: Visit
  readonly t: UnitTexts
  /** The unit whose page it stands on; without one it is chosen among `units`. */
  readonly unitId?: string
  readonly units?: readonly UnitChoice[]
  readonly refused: Refused | undefined
}

/** A period in which nothing new begins, in one unit or everywhere. */
export function FrozenForm({ visit, t, unitId, units = [], refused }: FrozenFormProps) {
  const field = (name: string) => fieldOf({ form: 'fredet', t, language: visit.language, refused }, name)

  return (
    <details open={refused?.form === 'fredet'}>
      <summary>{t.frozen.add}</summary>
      <form method="post" action={`${href.addFrozen}#fredet`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        {unitId === undefined ? (
          <SelectField
            {...field('enhed')}
            choices={[{ value: '', label: t.everywhere }, ...unitChoices({ units })]}
          />
        ) : (
          <>
            <input type="hidden" name="enhed" value={unitId} />
            <input type="hidden" name="side" value={unitId} />
          </>
        )}
        <div class="form-row">
          <DateField {...field('fra')} value={isoDay(field('fra').value)} />
          <DateField {...field('til')} value={isoDay(field('til').value)} />
        </div>
        <TextField {...field('hvorfor')} width="full" maxLength={500} />
        <Button>{t.save}</Button>
      </form>
    </details>
  )
}
