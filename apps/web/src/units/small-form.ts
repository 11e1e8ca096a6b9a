import { type Fields, textOf } from '../desk/fields.ts'
import type { FieldError } from '../initiatives/form-reader.ts'
import { formTexts } from '../initiatives/form-texts.ts'
import type { Language } from '../language.ts'
import type { OverLine } from '../plan/over.ts'
import type { UnitTexts } from './texts-da.ts'

/** Which of a page's forms. Begins the ids of its fields. */
export type FormName =
  | 'enheden'
  | 'kapacitet'
  | 'fjern-kapacitet'
  | 'periode'
  | 'fredet'
  | 'graense'
  | 'moeder'

/** What was typed in a form and not taken, and why. */
export interface Refused {
  readonly form: FormName
  readonly typed: Fields
  readonly errors: readonly FieldError[]
  /** Why, when no field has the reason. */
  readonly text?: string
  /** What would go over its limit by it, when that is why. */
  readonly over?: readonly OverLine[]
}

interface SmallForm {
  readonly form: FormName
  readonly t: UnitTexts
  readonly language: Language
  readonly refused: Refused | undefined
}

/** A field's id, name, label, hint and error, and what was typed in it, as the fields of `ui` take them. */
export function fieldOf(small: SmallForm, name: string, given = '') {
  const { form, t, refused } = small
  const mine = refused?.form === form ? refused : undefined
  const error = mine?.errors.find((one) => one.name === name)
  const hint = t.hints[name]
  return {
    id: `${form}-${name}`,
    name,
    label: t.fields[name] ?? name,
    value: mine ? textOf(mine.typed, name) : given,
    ...(hint ? { hint } : {}),
    ...(mine && error ? { error: errorText(mine, error, small) } : {}),
  }
}

/** Everything a form was refused for, for the summary at the top of the page. */
export function errorsOf(
  refused: Refused | undefined,
  about: Pick<SmallForm, 't' | 'language'>,
): readonly { readonly text: string; readonly fieldId?: string }[] {
  if (!refused) return []
  const { form, text } = refused
  return [
    ...(text === undefined ? [] : [{ text, fieldId: form }]),
    ...refused.errors.map((error) => ({
      text: errorText(refused, error, about),
      fieldId: `${form}-${error.name}`,
    })),
  ]
}

function errorText(
  { typed }: Refused,
  { name, reason, least, most }: FieldError,
  { t, language }: Pick<SmallForm, 't' | 'language'>,
): string {
  const about = {
    typed: textOf(typed, name).slice(0, 60),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  }
  return formTexts[language].reasons[reason](t.fields[name] ?? name, about)
}
