import { controlAttributes, FieldFrame, type FieldProps } from './field-frame.tsx'

type TextFieldProps = FieldProps & {
  readonly value?: string
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'number'
  readonly width?: 'short' | 'medium' | 'full'
  readonly autocomplete?: string
  readonly inputMode?: 'numeric' | 'text' | 'email' | 'search'
  readonly maxLength?: number
}

/** One line of text. The type is one of those above; preact's own type wants them told apart one by one. */
export function TextField({ value, type = 'text', width = 'medium', ...props }: TextFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        class={`form-input input-${width}`}
        type={type as 'text'}
        value={value}
        autocomplete={props.autocomplete}
        inputmode={props.inputMode}
        maxlength={props.maxLength}
      />
    </FieldFrame>
  )
}

type TextAreaProps = FieldProps & { readonly value?: string; readonly rows?: number }

/** Several lines of text. */
export function TextArea({ value, rows = 5, ...props }: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea {...controlAttributes(props)} class="form-input" rows={rows}>
        {value}
      </textarea>
    </FieldFrame>
  )
}

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
}

type SelectFieldProps = FieldProps & { readonly value?: string; readonly choices: readonly Choice[] }

/** One of many, from a list. */
export function SelectField({ value, choices, ...props }: SelectFieldProps) {
  return (
    <FieldFrame {...props}>
      <select {...controlAttributes(props)} class="form-select">
        {choices.map((choice) => (
          <option
            key={choice.value}
            value={choice.value}
            selected={choice.value === value}
            disabled={choice.disabled}
          >
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

type FileFieldProps = FieldProps & { readonly accept?: string; readonly multiple?: boolean }

/** Files from the reader's own computer; a large target, so that they can be dropped on it. */
export function FileField({ accept, multiple, ...props }: FileFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        class="form-file"
        type="file"
        accept={accept}
        multiple={multiple}
      />
    </FieldFrame>
  )
}

type DateFieldProps = FieldProps & { readonly value?: string; readonly min?: string; readonly max?: string }

/** A date, given and returned as year-month-day; the browser shows it in the reader's own way. */
export function DateField({ value, min, max, ...props }: DateFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        class="form-input input-short"
        type="date"
        value={value}
        min={min}
        max={max}
      />
    </FieldFrame>
  )
}
