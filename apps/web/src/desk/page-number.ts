import { type Fields, textOf } from './fields.ts'

/** Which page of a list is asked for, from 1; the first when the address names none that could be. */
export function pageNumber(query: Fields): number {
  const asked = Number(textOf(query, 'side'))
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
}
