import type { Day } from '@pejl/domain/common/day.ts'
import { readDay, readNumber, type ValueRefusal } from '@pejl/domain/common/written-values.ts'
import { type Fields, textOf } from '../desk/fields.ts'

/** Why a field of an initiative was not taken. */
export const fieldReasons = [
  'missing',
  'too-long',
  'not-a-day',
  'not-a-number',
  'not-whole',
  'out-of-range',
  'not-points',
  'not-a-choice',
  'no-such-matter',
  'before-earliest',
  'before-target',
  'ends-before',
  'most-below-least',
  'twice',
  'itself',
  'too-many',
] as const satisfies readonly (ValueRefusal | string)[]
export type FieldReason = (typeof fieldReasons)[number]

export interface FieldError {
  /** Name of the field that has it. */
  readonly name: string
  readonly reason: FieldReason
  /** What may stand there, for `out-of-range` and `too-long`. */
  readonly least?: number
  readonly most?: number
}

interface Bounds {
  readonly least: number
  readonly most: number
  readonly whole?: boolean
}

/** Reads a form's fields one by one and remembers what was wrong with each. */
export interface FormReader {
  readonly errors: readonly FieldError[]
  fail(name: string, reason: FieldReason): void
  /** One line, or with `lines` several; null when empty. */
  text(name: string, most: number, lines?: boolean): string | null
  needed(name: string, most: number): string
  day(name: string): Day | null
  number(name: string, bounds: Bounds): number | null
  /** One of the known ids or words; null when empty. */
  choice<T extends string>(name: string, known: readonly T[]): T | null
}

export function formReader(fields: Fields): FormReader {
  const errors: FieldError[] = []
  const fail = (name: string, reason: FieldReason) => {
    errors.push({ name, reason })
  }
  const text = (name: string, most: number, lines = false): string | null => {
    const typed = textOf(fields, name).normalize('NFC')
    const tidy = lines ? typed : typed.replace(/[\p{Cc}\s]+/gu, ' ').trim()
    if (tidy.length > most) errors.push({ name, reason: 'too-long', most })
    return tidy === '' ? null : tidy.slice(0, most)
  }
  return {
    errors,
    fail,
    text,
    needed: (name, most) => {
      const typed = text(name, most)
      if (typed === null) fail(name, 'missing')
      return typed ?? ''
    },
    day: (name) => {
      const read = readDay(textOf(fields, name))
      if (!read.ok) fail(name, read.reason)
      return read.ok ? read.value : null
    },
    number: (name, bounds) => {
      const read = readNumber(textOf(fields, name), bounds)
      if (read.ok) return read.value
      const { least, most } = bounds
      errors.push({ name, reason: read.reason, ...(read.reason === 'out-of-range' ? { least, most } : {}) })
      return null
    },
    choice: (name, known) => {
      const typed = textOf(fields, name)
      const found = known.find((one) => one === typed)
      if (found === undefined && typed !== '') fail(name, 'not-a-choice')
      return found ?? null
    },
  }
}
