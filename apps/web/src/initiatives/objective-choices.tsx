import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import type { ShownForm } from './shown-form.ts'

/** The objectives of every strategy, to be ticked; strategies in which one is ticked are open. */
export function ObjectiveChoices({ shown }: { readonly shown: ShownForm }) {
  const { t, choices } = shown
  const chosen = new Set(shown.fields.get('maal'))
  const strategies = [...new Set(choices.objectives.map(({ strategy }) => strategy))]
  const theirs = shown.theirs.get('maal')

  return (
    <fieldset class="objective-choices" id="maal" tabindex={-1}>
      <legend class="form-label">{t.fields.maal}</legend>
      {theirs === undefined ? null : <p class="form-error-message">{t.theirs(theirs)}</p>}
      {strategies.length === 0 ? <p class="muted">{t.noObjectives}</p> : null}
      {strategies.map((strategy, index) => {
        const own = choices.objectives.filter((one) => one.strategy === strategy)
        const count = own.filter(({ id }) => chosen.has(id)).length
        return (
          <details key={strategy} open={count > 0 || strategies.length === 1}>
            <summary>
              {strategy} {count > 0 ? <span class="muted">({t.chosen(count)})</span> : null}
            </summary>
            {own.map(({ id, n, text }) => (
              <Checkbox
                key={id}
                id={`maal-${index + 1}-${n}`}
                name="maal"
                value={id}
                label={`${n}. ${text}`}
                checked={chosen.has(id)}
                disabled={shown.locked}
              />
            ))}
          </details>
        )
      })}
    </fieldset>
  )
}
