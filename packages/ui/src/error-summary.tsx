import { Icon } from './icons.tsx'
import { useWords } from './words.ts'

export type FieldError = { readonly text: string; readonly fieldId?: string }

type ErrorSummaryProps = {
  readonly heading?: string
  readonly errors: readonly FieldError[]
}

/** Why a form was not accepted, each reason linking to its field; nothing at all when there are none. */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const words = useWords()
  if (errors.length === 0) return null

  return (
    <div class="alert alert-error error-summary" role="alert" aria-labelledby="fejl" tabindex={-1}>
      <Icon name="error" />
      <div class="alert-body">
        <h2 class="alert-heading" id="fejl">
          {heading ?? words.problems}
        </h2>
        <ul class="error-list">
          {errors.map((error) => (
            <li key={`${error.fieldId}${error.text}`}>
              {error.fieldId ? <a href={`#${error.fieldId}`}>{error.text}</a> : error.text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
