import { type FieldProps, FieldsetFrame } from './field-frame.tsx'
import type { Choice } from './fields.tsx'

type CheckboxProps = {
  readonly id: string
  readonly name?: string
  readonly value?: string
  readonly label: string
  readonly hint?: string
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly required?: boolean
}

/** One thing to say yes to. */
export function Checkbox({ id, name = id, value = 'ja', label, hint, ...props }: CheckboxProps) {
  return (
    <div class="form-group-checkbox">
      <input
        type="checkbox"
        id={id}
        name={name}
        class="form-checkbox"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={props.checked}
        disabled={props.disabled}
        required={props.required}
      />
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}

type CheckboxGroupProps = FieldProps & {
  readonly choices: readonly Choice[]
  readonly values?: readonly string[]
}

/** Any of a few, all visible. */
export function CheckboxGroup({ choices, values = [], ...props }: CheckboxGroupProps) {
  return (
    <FieldsetFrame {...props}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={`${props.id}-${index + 1}`}
          name={props.name ?? props.id}
          value={choice.value}
          label={choice.label}
          hint={choice.hint}
          checked={values.includes(choice.value)}
          disabled={props.disabled ?? choice.disabled}
        />
      ))}
    </FieldsetFrame>
  )
}

type RadioGroupProps = FieldProps & {
  readonly choices: readonly Choice[]
  readonly value?: string
  readonly inline?: boolean
}

/** One of a few, all visible. */
export function RadioGroup({ choices, value, inline, ...props }: RadioGroupProps) {
  return (
    <FieldsetFrame {...props}>
      <div class={inline ? 'radio-row' : undefined}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            group={props}
            choice={choice}
            index={index}
            checked={choice.value === value}
          />
        ))}
      </div>
    </FieldsetFrame>
  )
}

type RadioProps = {
  readonly group: FieldProps
  readonly choice: Choice
  readonly index: number
  readonly checked: boolean
}

function Radio({ group, choice, index, checked }: RadioProps) {
  const id = `${group.id}-${index + 1}`

  return (
    <div class="form-group-radio">
      <input
        type="radio"
        id={id}
        name={group.name ?? group.id}
        class="form-radio"
        value={choice.value}
        checked={checked}
        disabled={group.disabled ?? choice.disabled}
        required={group.required}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
      />
      <label class="form-label" for={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {choice.hint}
        </span>
      ) : null}
    </div>
  )
}
