import { ok, type Result, refuse } from '../common/result.ts'
import { type CorrectionRefusal, parseCorrection, type SavedCorrection } from './correction.ts'
import type { FieldName } from './correction-values.ts'
import { applyCorrections, type CorrectedReading } from './corrections.ts'
import type { ListName } from './element-keys.ts'
import { correctionsForList, isWithdrawal, type Row } from './list-corrections.ts'
import type { Reading } from './reading.ts'

/** One thing a person puts right on the review page. `item` is the item's number in the corrected reading, from 0. */
export type Edit =
  | { readonly kind: 'field'; readonly item: number; readonly path: FieldName; readonly value: unknown }
  /** The whole list as it should be. */
  | {
      readonly kind: 'list'
      readonly item: number
      readonly path: Exclude<ListName, 'doubts'>
      readonly value: readonly Row[]
    }
  /** `at` and `from` as in the text that came in; `to` equal to `from` undoes what the restorer did. */
  | { readonly kind: 'word'; readonly at: number; readonly from: string; readonly to: string }
  | { readonly kind: 'doubt'; readonly item: number; readonly doubt: number }
  | { readonly kind: 'add-item' }
  | { readonly kind: 'remove-item'; readonly item: number }
  /** Takes a saved correction back. */
  | { readonly kind: 'undo'; readonly path: string }

export type EditRefusal = CorrectionRefusal

export interface EditedCorrections {
  readonly saved: readonly SavedCorrection[]
  /** Paths of corrections that are no more. */
  readonly withdrawn: readonly string[]
  /** All corrections as they are afterwards. */
  readonly corrections: readonly SavedCorrection[]
}

/**
 * What a person's edits change in a document's corrections. Refuses all when one addresses nothing (`unknown-path`)
 * or has a value its field does not take (`wrong-value`).
 */
export function correctionsOf(
  reading: Reading,
  corrections: readonly SavedCorrection[],
  edits: readonly Edit[],
): Result<EditedCorrections, EditRefusal> {
  const shown = applyCorrections(reading, corrections)
  const before = new Map(corrections.map((one) => [one.path, one]))
  const after = new Map(before)
  for (const edit of edits) {
    const changes = changesOf(edit, { reading, shown, corrections: [...after.values()] })
    if (!changes) return refuse('unknown-path')
    for (const path of changes.withdraw) after.delete(path)
    for (const saved of changes.save) {
      const parsed = parseCorrection(saved)
      if (!parsed.ok) return parsed
      after.set(saved.path, saved)
    }
  }

  const all = [...after.values()]
  const saved = all.filter((one) => before.get(one.path) !== one)
  const unplaced = new Set(applyCorrections(reading, all).unplaced)
  if (saved.some((one) => unplaced.has(one))) return refuse('unknown-path')
  const withdrawn = [...before.keys()].filter((path) => !after.has(path))
  return ok({ saved, withdrawn, corrections: all })
}

interface Ground {
  readonly reading: Reading
  readonly shown: CorrectedReading
  readonly corrections: readonly SavedCorrection[]
}

interface Changes {
  readonly save: readonly SavedCorrection[]
  readonly withdraw: readonly string[]
}

const save = (...saved: readonly SavedCorrection[]): Changes => ({ save: saved, withdraw: [] })
const nothing = save()

function changesOf(edit: Edit, ground: Ground): Changes | undefined {
  const { reading, shown, corrections } = ground
  if (edit.kind === 'undo')
    return corrections.some(({ path }) => path === edit.path)
      ? { save: [], withdraw: [edit.path] }
      : undefined
  if (edit.kind === 'word') return wordChanges(edit, reading, corrections)
  if (edit.kind === 'add-item') return save({ path: `items/+${nextAdded(corrections, 'items/')}`, value: {} })

  const item = shown.reading.items[edit.item]
  const keys = shown.keys[edit.item]
  if (!item || !keys) return undefined
  const root = `items/${keys.item}`
  if (edit.kind === 'remove-item') return removeItem(root, corrections)
  if (edit.kind === 'doubt') {
    const key = keys.doubts[edit.doubt]
    return key === undefined ? undefined : save({ path: `${root}/doubts/${key}`, value: null })
  }
  if (edit.kind === 'field')
    return same(item[edit.path], edit.value)
      ? nothing
      : save({ path: `${root}/${edit.path}`, value: edit.value })

  const next = nextAdded(corrections, `${root}/${edit.path}/`)
  const changes = correctionsForList(keys, edit.path, item[edit.path], edit.value, next)
  return {
    save: changes.filter((one) => !isWithdrawal(one)),
    withdraw: changes.filter(isWithdrawal).map(({ path }) => path),
  }
}

/** An item a person added goes with everything said of it; one that was read is marked as none. */
function removeItem(root: string, corrections: readonly SavedCorrection[]): Changes {
  if (!root.startsWith('items/+')) return save({ path: root, value: null })
  const its = corrections
    .map(({ path }) => path)
    .filter((path) => path === root || path.startsWith(`${root}/`))
  return { save: [], withdraw: its }
}

/** A new word takes the place of earlier ones it touches; one that is what the restorer says needs no correction. */
function wordChanges(
  { at, from, to }: Extract<Edit, { kind: 'word' }>,
  reading: Reading,
  corrections: readonly SavedCorrection[],
): Changes {
  const earlier = corrections.filter((saved) => {
    const parsed = parseCorrection(saved)
    if (!parsed.ok || parsed.value.kind !== 'word') return false
    return parsed.value.at < at + from.length && parsed.value.at + parsed.value.from.length > at
  })
  const restored = reading.changes.find((change) => change.at === at && change.from === from)
  const isAsRead = restored ? restored.to === to : from === to && !touchesChange(reading, at, from)
  return {
    withdraw: earlier.map(({ path }) => path),
    save: isAsRead ? [] : [{ path: `text/${at}`, value: { from, to } }],
  }
}

const touchesChange = ({ changes }: Reading, at: number, from: string) =>
  changes.some((change) => change.at < at + from.length && change.at + change.from.length > at)

function nextAdded(corrections: readonly SavedCorrection[], root: string): number {
  const numbers = corrections
    .filter(({ path }) => path.startsWith(`${root}+`))
    .map(({ path }) => Number.parseInt(path.slice(root.length + 1), 10))
  return Math.max(0, ...numbers) + 1
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
