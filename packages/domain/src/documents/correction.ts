import { ok, type Result, refuse } from '../common/result.ts'
import { elementChecks, type FieldName, fieldChecks, wordCheck } from './correction-values.ts'
import { type ListName, listNames } from './element-keys.ts'

/** As it is stored: where, and what should stand there. */
export interface SavedCorrection {
  /**
   * - `text/{at}` with `{from, to}`: a word, by its place in the text as it came in
   * - `items/{item}` with `null`: no agenda item after all; `items/+1` with `{}`: one the reader missed
   * - `items/{item}/{field}`: a field, such as `items/m24-5866/title`
   * - `items/{item}/{list}/{key}` with the element, or `null` to remove it; `items/{item}/{list}/+1` adds one
   *
   * Items and elements go by the names that `keysOf` gives them.
   */
  readonly path: string
  readonly value: unknown
}

/** A correction understood (rettelse). */
export type Correction =
  | {
      readonly kind: 'word'
      readonly path: string
      readonly at: number
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'item'; readonly path: string; readonly item: string; readonly removed: boolean }
  | {
      readonly kind: 'field'
      readonly path: string
      readonly item: string
      readonly field: FieldName
      readonly value: unknown
    }
  | {
      readonly kind: 'element'
      readonly path: string
      readonly item: string
      readonly list: ListName
      readonly key: string
      /** The element less its place, or null: removed. */
      readonly element: object | null
    }

export type CorrectionRefusal = 'unknown-path' | 'wrong-value'

const key = /^\+?[\p{L}\p{N}][\p{L}\p{N}.@~-]{0,119}$/u
export const isAdded = (name: string): boolean => /^\+\d{1,4}$/.test(name)

/**
 * Takes a correction from a form or the database. `unknown-path`: there is no such field in any reading;
 * `wrong-value`: the field does not take that. Not checked here: whether the reading has the element.
 */
export function parseCorrection({ path, value }: SavedCorrection): Result<Correction, CorrectionRefusal> {
  const [root, item, part, name, ...more] = path.split('/')
  if (item === undefined || more.length > 0) return refuse('unknown-path')
  if (root === 'text') return part === undefined ? parseWord(path, item, value) : refuse('unknown-path')
  if (root !== 'items' || !key.test(item)) return refuse('unknown-path')
  if (part === undefined) return parseItem(path, item, value)
  if (name === undefined) return parseField(path, item, part, value)

  const list = listNames.find((known) => known === part)
  if (!list || !key.test(name)) return refuse('unknown-path')
  if (value === null && !isAdded(name))
    return ok({ kind: 'element', path, item, list, key: name, element: null })
  if (list === 'doubts') return refuse('wrong-value')
  const element = elementChecks[list](value)
  return element === undefined
    ? refuse('wrong-value')
    : ok({ kind: 'element', path, item, list, key: name, element })
}

function parseWord(path: string, at: string, value: unknown): Result<Correction, CorrectionRefusal> {
  if (!/^\d{1,9}$/.test(at)) return refuse('unknown-path')
  const word = wordCheck(value)
  return word ? ok({ kind: 'word', path, at: Number(at), ...word }) : refuse('wrong-value')
}

function parseItem(path: string, item: string, value: unknown): Result<Correction, CorrectionRefusal> {
  if (isAdded(item))
    return isEmptyObject(value) ? ok({ kind: 'item', path, item, removed: false }) : refuse('wrong-value')
  return value === null ? ok({ kind: 'item', path, item, removed: true }) : refuse('wrong-value')
}

function parseField(
  path: string,
  item: string,
  part: string,
  value: unknown,
): Result<Correction, CorrectionRefusal> {
  if (!Object.hasOwn(fieldChecks, part)) return refuse('unknown-path')
  const field = part as FieldName // the line above
  const taken = fieldChecks[field](value)
  return taken === undefined ? refuse('wrong-value') : ok({ kind: 'field', path, item, field, value: taken })
}

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
