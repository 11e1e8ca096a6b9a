import type { ComponentChildren } from 'preact'
import { useWords } from './words.ts'

export type FieldProps = {
  readonly id: string
  readonly name?: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly required?: boolean
  readonly optional?: boolean
  readonly disabled?: boolean
  readonly hideLabel?: boolean
}

/** The label, hint and error around one control, wired as in the Danish design system. */
export function FieldFrame(props: FieldProps & { readonly children: ComponentChildren }) {
  const words = useWords()

  return (
    <div class={props.error ? 'form-group form-error' : 'form-group'}>
      <label class={props.hideLabel ? 'form-label sr-only' : 'form-label'} for={props.id}>
        {props.label}
        {props.optional ? <span class="weight-normal"> ({words.optional})</span> : null}
      </label>
      <Explanations {...props} />
      {props.children}
    </div>
  )
}

/** Choices under a common question. */
export function FieldsetFrame(props: FieldProps & { readonly children: ComponentChildren }) {
  const words = useWords()

  return (
    <div class={props.error ? 'form-group form-error' : 'form-group'}>
      <fieldset id={props.id} aria-describedby={describedBy(props)}>
        <legend class="form-label">
          {props.label}
          {props.optional ? <span class="weight-normal"> ({words.optional})</span> : null}
        </legend>
        <Explanations {...props} />
        {props.children}
      </fieldset>
    </div>
  )
}

/** The ids that explain a control, for `aria-describedby`; nothing when it needs no explaining. */
export function describedBy({
  id,
  hint,
  error,
}: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((text) => text !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The attributes every control shares. */
export function controlAttributes(props: FieldProps) {
  return {
    id: props.id,
    name: props.name ?? props.id,
    required: props.required,
    disabled: props.disabled,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(props),
  }
}

function Explanations({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const words = useWords()

  return (
    <>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="form-error-message" id={`${id}-error`}>
          <span class="sr-only">{words.error}: </span>
          {error}
        </span>
      ) : null}
    </>
  )
}
