import type { Fault } from '@pejl/domain/plan/fault.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { MemberTexts } from './member-texts-da.ts'

/** What was typed in a form and not taken, and why. */
export interface RefusedForm {
  /** Begins the ids of the form's fields. */
  readonly form: string
  readonly typed: Fields
  readonly errors: readonly { readonly name: string; readonly text: string }[]
  /** Why, when no field has the reason. */
  readonly text?: string
}

interface Around {
  readonly form: string
  readonly t: MemberTexts
  readonly refused: RefusedForm | undefined
}

/** A field's id, name, label, hint and error, and what was typed in it, as the fields of `ui` take them. */
export function typedField({ form, t, refused }: Around, name: keyof MemberTexts['fields'], given = '') {
  const mine = refused?.form === form ? refused : undefined
  const error = mine?.errors.find((one) => one.name === name)?.text
  const hint = (t.hints as Readonly<Record<string, string>>)[name]
  return {
    id: `${form}-${name}`,
    name,
    label: t.fields[name],
    value: mine ? textOf(mine.typed, name) : given,
    ...(hint ? { hint } : {}),
    ...(error ? { error } : {}),
  }
}

/** Whether a box is ticked: as it was typed, or as it is. */
export function isTicked({ form, refused }: Omit<Around, 't'>, name: string, given: boolean): boolean {
  return refused?.form === form ? textOf(refused.typed, name) !== '' : given
}

/** Everything a form was refused for, for the summary at the top of the page. */
export function errorsOfForm(refused: RefusedForm | undefined) {
  if (!refused) return []
  const { form, text, errors } = refused
  return [
    ...(text === undefined ? [] : [{ text, fieldId: form }]),
    ...errors.map((error) => ({ text: error.text, fieldId: `${form}-${error.name}` })),
  ]
}

/** Says of each fault which field has it and what is wrong, by the names the fields have in the form. */
export function errorsOfFaults<Field extends string>(
  faults: readonly Fault<Field>[],
  names: Readonly<Record<Field, keyof MemberTexts['fields']>>,
  t: MemberTexts,
): RefusedForm['errors'] {
  return faults.map(({ field, reason }) => {
    const name = names[field]
    return { name, text: `${t.fields[name]}: ${t.faults[reason]}` }
  })
}
