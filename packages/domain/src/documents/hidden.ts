import { findPersonNumbers } from '../identifiers/cpr.ts'
import { findAttendance } from './attendance.ts'
import { findPhrase } from './find-words.ts'
import type { Place, ReadItem } from './read-item.ts'

/** An agenda item and whether its absentees may be named: in MED committees they may not. */
export interface GuardedItem {
  readonly item: ReadItem
  readonly absenteesHidden: boolean
}

/** What the public is not shown of a text: stretches of it, and phrases wherever they stand. */
export interface Hidden {
  readonly places: readonly Place[]
  readonly phrases: readonly string[]
}

/** Shorter titles are words that stand everywhere ("Orientering"). */
const shortestTitle = 12

/**
 * What must not be read outside: closed items and closed attachments, their titles wherever the document repeats
 * them, who was absent from and present at MED committees with what they represent, and persons' numbers.
 */
export function findHidden(text: string, items: readonly GuardedItem[]): Hidden {
  const closed = items.filter(({ item }) => item.access === 'closed').map(({ item }) => item)
  const attachments = items
    .flatMap(({ item }) => item.attachments)
    .filter(({ access }) => access === 'closed')
  const guarded = items.filter(({ absenteesHidden }) => absenteesHidden).map(({ item }) => item)
  const absentees = guarded.flatMap((item) => item.absentees)
  const titles = [...closed, ...attachments].map(({ title }) => title ?? '')
  const phrases = [
    ...titles.filter((title) => title.length >= shortestTitle),
    ...absentees.map(({ name }) => name).filter((name) => name.trim().includes(' ')),
  ]
  const places = [
    ...closed.map(({ place }) => place),
    ...attachments.map(({ place }) => place),
    ...absentees.map(({ place }) => place),
    ...guarded.flatMap((item) => item.sections.filter((s) => s.kind === 'absence').map(({ place }) => place)),
    ...phrasesIn(text, phrases),
    ...findPersonNumbers(text),
    ...(guarded.length > 0 ? findAttendance(text) : []),
  ].filter((place) => place !== null)
  return { places: inOrder(places), phrases }
}

/** Replaces what is hidden, line ends aside, by as many dots, so that places in the text stay true. */
export function maskPlaces(text: string, places: readonly Place[]): string {
  let done = ''
  let at = 0
  for (const { start, end } of places) {
    done += text.slice(at, start) + dots(text.slice(start, end))
    at = Math.max(at, end)
  }
  return done + text.slice(at)
}

/** The same for a text of its own, such as a field: phrases and persons' numbers. */
export function maskPhrases(text: string, phrases: readonly string[]): string {
  return maskPlaces(text, inOrder([...phrasesIn(text, phrases), ...findPersonNumbers(text)]))
}

export const dots = (text: string): string => text.replace(/[^\n]/g, '•')

/** Whether two stretches have a letter in common. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && a.end > b.start

/** Phrases wherever they stand, with the parenthesis after a name that says what the person represents. */
function phrasesIn(text: string, phrases: readonly string[]): readonly Place[] {
  return [...new Set(phrases)]
    .flatMap((phrase) => findPhrase(text, phrase))
    .map(({ start, end }) => {
      const after = /^\s*\([^()\n]{1,40}\)/.exec(text.slice(end, end + 60))
      return { start, end: end + (after?.[0].length ?? 0) }
    })
}

/** Sorted, and those that touch made one. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const merged: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && place.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    } else if (place.end > place.start) merged.push(place)
  }
  return merged
}
