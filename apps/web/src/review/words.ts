import type { Edit } from '@pejl/actions/correct-reading.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import type { TextChange } from '@pejl/domain/documents/restoration.ts'
import { type Fields, textOf } from '../desk/fields.ts'

/** A word that is restored, or in doubt, in the same way in one or several places. */
export interface WordGroup {
  /** Name of its fields: the place of the first in the text as it came in. */
  readonly at: number
  readonly from: string
  readonly to: string
  readonly why: string
  /** 0 to 1; null for a word in doubt. */
  readonly confidence: number | null
  readonly places: readonly { readonly at: number; readonly restoredAt: number }[]
}

/**
 * Restored words, least certain first. Words restored alike for different reasons are one group; one that the
 * restorer doubts as well is among the uncertain ones and says why.
 */
export function restoredWords(reading: Reading): readonly WordGroup[] {
  const words = reading.changes.map((change) => {
    const doubt = reading.inDoubt.find((one) => touches(change, one))
    return doubt
      ? { ...change, why: `${change.reason} ${doubt.why}`, confidence: Math.min(change.confidence, 0.5) }
      : { ...change, why: change.reason }
  })
  return group(words).toSorted((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0))
}

/** Words that look wrong and were left as they are. */
export function doubtfulWords(reading: Reading): readonly WordGroup[] {
  return group(
    reading.inDoubt
      .filter((doubt) => !reading.changes.some((change) => touches(change, doubt)))
      .map(({ at, word, why }) => ({
        at: originalPlace(reading.changes, at),
        restoredAt: at,
        from: word,
        to: word,
        why,
        confidence: null,
      })),
  )
}

const touches = (change: TextChange, doubt: Reading['inDoubt'][number]): boolean =>
  change.restoredAt < doubt.at + doubt.word.length && change.restoredAt + change.to.length > doubt.at

type Word = Omit<WordGroup, 'places'> & { readonly restoredAt: number }

function group(words: readonly Word[]): readonly WordGroup[] {
  const groups = new Map<string, { group: WordGroup; places: { at: number; restoredAt: number }[] }>()
  for (const { at, from, to, why, confidence, restoredAt } of words) {
    const key = `${from}\n${to}`
    const known = groups.get(key)
    const places = known?.places ?? []
    places.push({ at, restoredAt })
    const least = Math.min(confidence ?? 1, known?.group.confidence ?? 1)
    const group = known?.group ?? { at, from, to, why, confidence, places }
    groups.set(key, { group: { ...group, confidence: confidence === null ? null : least }, places })
  }
  return [...groups.values()].map((one) => one.group)
}

/** Where a place of the restored text, outside all changes, is in the text as it came in. */
function originalPlace(changes: readonly TextChange[], at: number): number {
  const before = changes.filter((change) => change.restoredAt + change.to.length <= at).at(-1)
  return before ? at - (before.restoredAt + before.to.length) + before.at + before.from.length : at
}

/**
 * The words a person has typed over. A group that has changed since the form was shown (`was`) is left alone: the
 * field spoke of another word.
 */
export function wordEdits(reading: Reading, typed: Fields): readonly Edit[] {
  return [...restoredWords(reading), ...doubtfulWords(reading)].flatMap(({ at, from, to, places }) => {
    if (textOf(typed, `was.${at}`) !== to.trim()) return []
    const undone = textOf(typed, `undo.${at}`) !== ''
    const wanted = undone ? from : textOf(typed, `word.${at}`)
    if (wanted === '' || wanted === to) return []
    return places.map((place): Edit => ({ kind: 'word', at: place.at, from, to: wanted }))
  })
}
