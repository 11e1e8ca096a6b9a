/** The mark that begins a point of a list or an answer to one. */
export interface Marker {
  readonly kind: 'number' | 'letter' | 'bullet' | 'answer'
  readonly number: number | null
  /** Characters up to the point's own words. */
  readonly length: number
}

const bullet = /^(?:[•·∙●▪■◦○➢►¢*+«©°]|[-–—](?=\s)|e(?=\s+\p{Lu}))\s*/u
const answer = /^(?:ad|at)\.?\s*(?:punkt\s*|pkt\.?\s*)?(\d{1,2})\s*(?:[.:)]+\s*|[-–]\s+|$|(?=\s\p{Lu}))\s*/iu
const number =
  /^(\d{1,2})\s?[.)](?!\d|\s*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|klasse|behandling|\d{1,2}\.?\s?\d{4}|\d{4})(?!\p{L}))\s*/iu
const letter = /^(?:ad\.? ?)?(?:([a-hA-H])\)|([a-h])\.(?=\s+\p{L}))\s*/u

/**
 * Reads the list mark at the beginning of a line: `1.`, `1)`, `At 1)`, `Ad. 2:`, `A)`, `-`, a bullet. A date, a
 * quarter and "2. behandling" are no marks. Letters count as numbers, A being 1.
 */
export function markerOf(text: string): Marker | undefined {
  const head = text.slice(0, 40)
  const answered = answer.exec(head)
  if (answered) return marker('answer', Number(answered[1]), answered[0])
  const numbered = number.exec(head)
  if (numbered) return marker('number', Number(numbered[1]), numbered[0])
  const lettered = letter.exec(head)
  if (lettered)
    return marker('letter', (lettered[1] ?? lettered[2] ?? '').toLowerCase().charCodeAt(0) - 96, lettered[0])
  const dotted = bullet.exec(head)
  return dotted ? marker('bullet', null, dotted[0]) : undefined
}

function marker(kind: Marker['kind'], value: number | null, words: string): Marker {
  return { kind, number: value, length: words.length }
}
