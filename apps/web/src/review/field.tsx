import { describedBy } from '@pejl/ui/field-frame.tsx'
import { textOf } from '../desk/fields.ts'
import type { Control } from './layout.ts'
import type { Shown } from './shown.ts'
import type { ReviewTexts } from './texts.ts'

export interface FieldProps {
  readonly shown: Shown
  readonly t: ReviewTexts
  readonly name: string
  readonly label: string
  readonly control: Control
  readonly choices?: Readonly<Record<string, string>> | undefined
  /** The words for a choice nobody has made. */
  readonly choose?: string
  readonly hint?: string | undefined
  /** Anchor in the source text that it was read from. */
  readonly source?: string | undefined
}

/** One field of an item: label, way to its source, value, and what is wrong or uncertain about it. */
export function Field({ shown, t, name, label, control, choices, choose, hint, source }: FieldProps) {
  const error = shown.errors.find((one) => one.name === name)
  const theirs = shown.conflicts.get(name)
  const doubts = shown.doubts.flat().filter(({ target }) => target === name)
  const says = [
    ...(error ? [`${label} ${t.errors[error.reason]}.`] : []),
    ...(theirs === undefined ? [] : [`${t.conflict.theirs} ${theirs}`]),
  ].join(' ')

  return (
    <div class={`field field-${control}${says ? ' is-wrong' : ''}${doubts.length > 0 ? ' is-doubtful' : ''}`}>
      <div class="field-head">
        <label for={name}>{label}</label>
        {source ? <SourceLink href={source} of={label} t={t} /> : null}
      </div>
      {says ? (
        <p class="field-error" id={`${name}-error`}>
          {says}
        </p>
      ) : null}
      {hint ? (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <Input
        name={name}
        value={textOf(shown.fields, name)}
        control={control}
        choices={choices}
        choose={choose ?? ''}
        locked={shown.locked}
        wrong={says !== ''}
        described={describedBy({ id: name, ...(hint ? { hint } : {}), ...(says ? { error: says } : {}) })}
      />
      {doubts.map((doubt) => (
        <DoubtNote key={doubt.name} doubt={doubt} shown={shown} t={t} />
      ))}
    </div>
  )
}

export const SourceLink = ({
  href,
  of,
  t,
}: {
  readonly href: string
  readonly of: string
  readonly t: ReviewTexts
}) => (
  <a class="source-link" href={href} data-source>
    {t.toSource}
    <span class="sr-only"> {t.sourceOf(of)}</span>
  </a>
)

interface InputProps {
  readonly name: string
  readonly value: string
  readonly control: Control
  readonly choices: Readonly<Record<string, string>> | undefined
  readonly choose: string
  readonly locked: boolean
  readonly wrong: boolean
  readonly described: string | undefined
}

function Input({ name, value, control, choices, choose, locked, wrong, described }: InputProps) {
  const common = {
    id: name,
    name,
    disabled: locked,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': described,
  }
  if (control === 'choice' && choices) {
    const all = Object.hasOwn(choices, value) ? choices : { [value]: value || choose, ...choices }
    return (
      <select {...common} class="form-select">
        {Object.entries(all).map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    )
  }
  if (control === 'long')
    return (
      <textarea {...common} class="form-input" rows={linesOf(value)}>
        {value}
      </textarea>
    )
  return <input {...common} class="form-input" value={value} autocomplete="off" />
}

// as many lines as the text takes in a column of this width, within reason
const linesOf = (text: string): number =>
  Math.max(
    2,
    Math.min(
      12,
      text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 62), 0),
    ),
  )

export function DoubtNote(props: {
  readonly doubt: Shown['doubts'][number][number]
  readonly shown: Shown
  readonly t: ReviewTexts
}) {
  const { doubt, shown, t } = props
  return (
    <div class="doubt-note">
      <p>
        <strong>{t.inDoubt}</strong> {doubt.why}
      </p>
      {shown.locked ? null : (
        <label class="doubt-settle">
          <input
            type="checkbox"
            class="form-checkbox"
            name={doubt.name}
            value={doubt.value}
            checked={textOf(shown.fields, doubt.name) === doubt.value}
          />
          <span>{t.isRight}</span>
        </label>
      )}
    </div>
  )
}
