import type { Fields } from '../desk/fields.ts'
import { parseFields } from '../desk/fields.ts'
import {
  cellsOf,
  filledRows,
  type ListName,
  listCells,
  listNames,
  type SingleName,
  singleNames,
} from './form-fields.ts'

export type PartName = SingleName | ListName
const parts: readonly PartName[] = [...singleNames, ...listNames]

export interface MergedForm {
  /** What I typed, with the other's words where only the other has changed something. */
  readonly fields: Fields
  /** What both have changed, each in their own way; mine stands in the form. */
  readonly conflicts: readonly PartName[]
}

/** Brings two people's changes of one form together, part by part. A list is one part: it is the rows that say it. */
export function mergeForms(base: Fields, mine: Fields, theirs: Fields): MergedForm {
  const merged = new Map(mine)
  const conflicts: PartName[] = []
  for (const part of parts) {
    const [was, my, their] = [said(base, part), said(mine, part), said(theirs, part)]
    if (my === their || their === was) continue
    if (my !== was) {
      conflicts.push(part)
      continue
    }
    for (const name of namesOf(merged, part)) merged.delete(name)
    for (const name of namesOf(theirs, part)) merged.set(name, theirs.get(name) ?? [])
  }
  return { fields: merged, conflicts }
}

/** Whether two forms say the same, whatever their rows are numbered. */
export const saySame = (one: Fields, other: Fields): boolean =>
  parts.every((part) => said(one, part) === said(other, part))

/** The form as it was opened, for one hidden field; and back. */
export const packed = (fields: Fields): string =>
  new URLSearchParams(
    [...fields].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  ).toString()

export function unpacked(text: string): Fields {
  const query = new URLSearchParams(text)
  return parseFields(Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])))
}

function said(fields: Fields, part: PartName): string {
  if (isList(part)) return JSON.stringify(filledRows(fields, part).map((row) => cellsOf(fields, part, row)))
  const values = (fields.get(part) ?? []).map((value) => value.trim().replace(/\s+/g, ' '))
  return values.filter((value) => value !== '').join('\n')
}

const namesOf = (fields: Fields, part: PartName): readonly string[] =>
  [...fields.keys()].filter((name) => (isList(part) ? name.startsWith(`${part}.`) : name === part))

const isList = (part: PartName): part is ListName => Object.hasOwn(listCells, part)
