import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { filledRows, type ListName, listCells, rowsOf } from './form-fields.ts'
import type { FieldError } from './form-reader.ts'
import type { FormTexts } from './form-texts-da.ts'
import type { PartName } from './merge-form.ts'

/** A form as it is shown: what stands in it, what is wrong, and what somebody else has saved meanwhile. */
export interface ShownForm {
  readonly fields: Fields
  readonly choices: InitiativeChoices
  readonly errors: readonly FieldError[]
  /** The other's words, for what both have changed. */
  readonly theirs: ReadonlyMap<PartName, string>
  /** The list that was asked for one more row. */
  readonly added: ListName | null
  readonly locked: boolean
  readonly t: FormTexts
}

/** Rows to show: the filled ones, and one to fill in where there are none or one was asked for. */
export function shownRows({ fields, added, locked }: ShownForm, list: ListName): readonly number[] {
  const filled = filledRows(fields, list)
  if (locked || (filled.length > 0 && added !== list)) return filled
  return [...filled, nextRow(fields, list)]
}

const nextRow = (fields: Fields, list: ListName): number => (rowsOf(fields, list).at(-1) ?? -1) + 1

/** The number a further row would have, when the rows shown are sent back. */
export const rowAfter = (shown: ShownForm, list: ListName): number =>
  Math.max(-1, ...rowsOf(shown.fields, list), ...shownRows(shown, list)) + 1

/** The error of a field, in words; nothing when there is none. */
export function errorOf(shown: ShownForm, name: string): string | undefined {
  const error = shown.errors.find((one) => one.name === name)
  return error && errorText(shown, error)
}

export function errorText(shown: ShownForm, { name, reason, least, most }: FieldError): string {
  const about = {
    typed: textOf(shown.fields, name).slice(0, 60),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  }
  return shown.t.reasons[reason](labelOf(shown, name), about)
}

function labelOf(shown: ShownForm, name: string): string {
  const { t } = shown
  const [list = '', row, cell] = name.split('.')
  if (row === undefined || cell === undefined || !Object.hasOwn(listCells, list))
    return Object.hasOwn(t.fields, list) ? t.fields[list as PartName] : list // the check before it
  const known = list as ListName // the check above
  const place = shownRows(shown, known).indexOf(Number(row)) + 1
  return `${t.rowOf(t.one[known], place)}, ${(t.cells[`${list}.${cell}`] ?? cell).toLowerCase()}`
}
