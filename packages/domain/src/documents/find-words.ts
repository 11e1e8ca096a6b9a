import type { Place } from './read-item.ts'

/** Every place where a text has a phrase, whatever white space parts its words and in whatever case it is written. */
export function findPhrase(text: string, phrase: string): readonly Place[] {
  const lowered = lowerCase(text)
  const places: Place[] = []
  let place = findWords(lowered, phrase)
  while (place) {
    places.push(place)
    place = findWords(lowered, phrase, place.end)
  }
  return places
}

/**
 * The first such place from `from` on. `lowered` is the text as `lowerCase` makes it. For phrases of any length: no
 * pattern is made of them.
 */
export function findWords(lowered: string, phrase: string, from = 0): Place | undefined {
  const [first, ...rest] = lowerCase(phrase).split(/\s+/).filter(Boolean)
  if (first === undefined) return undefined
  for (let start = lowered.indexOf(first, from); start >= 0; start = lowered.indexOf(first, start + 1)) {
    const end = endOf(lowered, start + first.length, rest)
    if (end !== undefined) return { start, end }
  }
  return undefined
}

/** A text in lower case with each letter in its own place: the one letter that becomes two is kept as one. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** Where the words end when they follow one another from here on. */
function endOf(text: string, from: number, words: readonly string[]): number | undefined {
  let at = from
  for (const word of words) {
    const start = afterSpace(text, at)
    if (start === at || !text.startsWith(word, start)) return undefined
    at = start + word.length
  }
  return at
}

const space = /\s/

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text.charAt(at))) at += 1
  return at
}
