import { foldSpace } from './folded-text.ts'
import type { Place, ReadItem } from './read-item.ts'
import { editText, type Mover, type TextEdit } from './text-edits.ts'

/** An item after words of its text were edited: places moved, and fields read from those words say the new ones. */
export function rewriteItem(item: ReadItem, text: string, edits: readonly TextEdit[], move: Mover): ReadItem {
  const moved = (place: Place): Place => ({ start: move.start(place.start), end: move.end(place.end) })
  const own = <T>(value: T, place: Place): T => rewriteStrings(value, place, text, edits)
  const element = <E extends { readonly place: Place | null }>(one: E): E =>
    one.place === null ? one : { ...own(one, one.place), place: moved(one.place) }
  const { title, committee, recommendedBy, route } = own(pick(item), item.place)
  return {
    ...item,
    title,
    committee,
    recommendedBy,
    route,
    place: moved(item.place),
    sections: item.sections.map(element),
    recommendations: item.recommendations.map(element),
    decisions: item.decisions.map(element),
    earlierDecisions: item.earlierDecisions.map(element),
    absentees: item.absentees.map(element),
    attachments: item.attachments.map(element),
    references: item.references.map(element),
    commitments: item.commitments.map(element),
  }
}

const pick = ({ title, committee, recommendedBy, route }: ReadItem) => ({
  title,
  committee,
  recommendedBy,
  route,
})

/** Fields with words of our own or in a fixed form: not a document's words, and the database checks them. */
export const codes: ReadonlySet<string> = new Set([
  'kind',
  'outcome',
  'access',
  'date',
  'due',
  'recurs',
  'period',
  'meetingDate',
  'matterNumber',
])

function rewriteStrings<T>(value: T, place: Place, text: string, edits: readonly TextEdit[]): T {
  const within = edits.filter((edit) => edit.start < place.end && edit.end > place.start)
  if (within.length === 0) return value
  const slice = text.slice(place.start, place.end)
  const local = within.map((edit) => ({
    ...edit,
    start: edit.start - place.start,
    end: edit.end - place.start,
  }))
  const visit = (one: unknown): unknown => {
    if (typeof one === 'string') return rewriteString(one, slice, local)
    if (Array.isArray(one)) return one.map(visit)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).map(([name, field]) => [name, codes.has(name) ? field : visit(field)]),
    )
  }
  return visit(value) as T // the same shape, other words
}

/**
 * A field that stands in the slice as it is, but for white space, gets exactly the edits that fall in it. One that
 * was put together from parts (a wrapped title) gets an edit where it has the word as often as the slice has.
 */
function rewriteString(value: string, slice: string, edits: readonly TextEdit[]): string {
  const whole = foldSpace(slice)
  const mine = foldSpace(value)
  const from = mine.folded.trim() === '' ? -1 : whole.folded.indexOf(mine.folded.trimEnd())
  if (from < 0) return edits.reduceRight((text, edit) => rewriteNth(text, slice, edit), value)

  const to = from + mine.folded.trimEnd().length
  const foldedAt = new Map(whole.at.map((at, i) => [at, i]))
  const placed = edits.flatMap((edit) => {
    const [start, end] = [foldedAt.get(edit.start) ?? -1, foldedAt.get(edit.end) ?? -1]
    if (start < from || end > to || end < 0) return []
    return [{ start: mine.at[start - from] ?? 0, end: mine.at[end - from] ?? value.length, to: edit.to }]
  })
  return editText(value, placed)
}

function rewriteNth(value: string, slice: string, edit: TextEdit): string {
  const word = slice.slice(edit.start, edit.end)
  // a single letter stands everywhere, so equal counts say nothing
  if (word.length < 2 || value.split(word).length !== slice.split(word).length) return value
  const nth = slice.slice(0, edit.start).split(word).length
  const parts = value.split(word)
  return parts.slice(0, nth).join(word) + edit.to + parts.slice(nth).join(word)
}
