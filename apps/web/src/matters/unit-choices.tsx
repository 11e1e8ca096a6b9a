import { CheckboxGroup } from '@pejl/ui/choice-fields.tsx'
import { unitChoices } from '../initiatives/form-controls.ts'
import { chosenIn, type WayPageProps } from './way-props.ts'

/** Units whose committees of staff are asked; those the strategy touches are chosen until somebody chooses otherwise. */
export function UnitChoices(
  props: WayPageProps & { readonly form: string; readonly label: string; readonly hint?: string },
) {
  const { units, touched, form, label, hint } = props
  if (units.length === 0) return null
  return (
    <details open={props.refused?.form === form}>
      <summary>{label}</summary>
      <div class="unit-choices">
        <CheckboxGroup
          id={`${form}-enhed`}
          name="enhed"
          label={label}
          {...(hint ? { hint } : {})}
          values={chosenIn(props, form, 'enhed', touched)}
          choices={unitChoices({ units })}
        />
      </div>
    </details>
  )
}
