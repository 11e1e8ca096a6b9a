import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { tidyInitiative } from '@pejl/domain/plan/tidy-initiative.ts'

/** An initiative as somebody's list has it; `version` is the one the list was made from, null when it does not say. */
export interface ImportRow {
  /** Where it stands in the list, so that it can be named. */
  readonly row: number
  /** Null for a new one. */
  readonly number: number | null
  readonly version: number | null
  /** In order, as `tidyInitiative` leaves it. */
  readonly text: InitiativeText
}

/** What saving a row would do. `stale`: somebody has saved the initiative since the list was made from it. */
export type ComparedRow =
  | { readonly kind: 'new'; readonly row: number; readonly text: InitiativeText }
  | {
      readonly kind: 'changed' | 'stale'
      readonly row: number
      readonly number: number
      readonly id: InitiativeId
      /** The version that would be changed: the one that is here now. */
      readonly version: number
      readonly before: InitiativeText
      readonly text: InitiativeText
      readonly fields: readonly (keyof InitiativeText)[]
    }

type Known = InitiativeText & {
  readonly id: InitiativeId
  readonly number: number
  readonly version: number
}

/** What a list wants of the initiatives that are here. Rows that change nothing, and numbers nobody knows, are left out. */
export function compareImport(
  rows: readonly ImportRow[],
  initiatives: readonly Known[],
): readonly ComparedRow[] {
  const known = new Map(initiatives.map((one) => [one.number, one]))
  return rows.flatMap(({ row, number, version, text }): readonly ComparedRow[] => {
    if (number === null) return [{ kind: 'new', row, text }]
    const now = known.get(number)
    if (!now) return []
    const before = inOrder(now)
    const fields = (Object.keys(text) as (keyof InitiativeText)[]) // a tidied text has its own keys only
      .filter((field) => comparable(before, field) !== comparable(text, field))
    if (fields.length === 0) return []
    const kind = version === null || version === now.version ? 'changed' : 'stale'
    return [{ kind, row, number, id: now.id, version: now.version, before, text, fields }]
  })
}

/** What was saved before a rule was made may be out of order; it is compared as it is. */
function inOrder({ id: _id, number: _number, version: _version, ...text }: Known): InitiativeText {
  const tidied = tidyInitiative(text)
  return tidied.ok ? tidied.value : text
}

/** The same for values that say the same: the order of these lists means nothing. */
function comparable(text: InitiativeText, field: keyof InitiativeText): string {
  if (field === 'objectives') return JSON.stringify(text.objectives.toSorted())
  if (field === 'loads')
    return JSON.stringify(text.loads.toSorted((a, b) => a.unitId.localeCompare(b.unitId)))
  if (field === 'budgets') return JSON.stringify(text.budgets.toSorted((a, b) => a.year - b.year))
  return JSON.stringify(text[field])
}
