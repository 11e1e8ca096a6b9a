import type { TextChange } from '@pejl/domain/documents/restoration.ts'
import type { TextParagraph, TextSegment } from '@pejl/ui/highlighted-text.tsx'

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A document's text in paragraphs, its restored words told apart and one stretch marked (with the id `kilde`, where
 * it begins). Marks of plain-text layout (`##`, `**`) are not shown; lines that the page's width broke flow on; no other
 * letter is lost or moved.
 */
export function paragraphsOf(
  text: string,
  changes: readonly TextChange[],
  marked: Stretch | undefined,
  headings: readonly string[],
): readonly TextParagraph[] {
  const known = new Set(headings.map(plain))
  const shown = flowing(text)
  return paragraphPlaces(shown, known).map(({ start, end }) => {
    const heading = isHeading(shown.slice(start, end), known)
    const pieces = cut(shown, { start, end }, changes, marked)
    return { heading, segments: withMark(pieces, marked, start) }
  })
}

/** A marked place is shown only when it lies within the text. */
export function markedPlace(
  text: string,
  from: number | undefined,
  to: number | undefined,
): Stretch | undefined {
  if (from === undefined || to === undefined) return undefined
  return from < to && to <= text.length ? { start: from, end: to } : undefined
}

/** Stands where a letter of the text is not shown, so that places stay true. */
const gone = '\u0000'

/** Shorter lines were broken on purpose. */
const fullLine = 45

/** The text with lines that a page's width broke, and scanning tore apart, flowing on; as long as it was. */
function flowing(text: string): string {
  return text.replace(/(?<=[\p{L}\d,;])[^\S\n\f]*\n[^\S\f]*(?=\p{Ll})(?!at\s)/gu, (run, at: number) => {
    const isFull = at - (text.lastIndexOf('\n', at - 1) + 1) >= fullLine
    return isFull ? ` ${gone.repeat(run.length - 1)}` : run
  })
}

/** Lines and what page breaks cut; by hand, for a line of megabytes is more than a regular expression can hold. */
function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || text[at] === '\n' || text[at] === '\f'
    if (!ends) continue
    if (at > start) lines.push({ start, end: at })
    start = at + 1
  }
  return lines
}

function paragraphPlaces(text: string, headings: ReadonlySet<string>): readonly Stretch[] {
  const places: Stretch[] = []
  let open: Stretch | undefined
  const close = () => {
    if (open) places.push(open)
    open = undefined
  }
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end)
    const isBlank = words.trim() === ''
    if (isBlank || /\n[^\S\n]*\n|\f/.test(text.slice(open?.end ?? line.start, line.start))) close()
    if (isBlank) continue
    if (isHeading(words, headings)) {
      close()
      places.push(line)
    } else open = { start: open?.start ?? line.start, end: line.end }
  }
  close()
  return places
}

const isHeading = (line: string, headings: ReadonlySet<string>): boolean =>
  !line.includes('\n') && (/^\s*#{1,6}\s/.test(line) || headings.has(plain(line)))

/** A heading without the marks and colon it may be written with. */
const plain = (line: string): string => line.replace(/[#*]/g, '').trim().replace(/:$/, '').toLowerCase()

interface Piece {
  readonly segment: Extract<TextSegment, { kind: 'text' | 'restored' }>
  readonly inMark: boolean
}

function cut(
  text: string,
  { start, end }: Stretch,
  changes: readonly TextChange[],
  marked: Stretch | undefined,
): readonly Piece[] {
  const restored = changes.filter(
    (c) => c.to !== '' && c.restoredAt < end && c.restoredAt + c.to.length > start,
  )
  const hidden = [...text.slice(start, end).matchAll(/^\s*#{1,6}\s+|\*\*/gm)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  const edges = new Set([start, end])
  const add = (place: Stretch) => {
    for (const edge of [place.start, place.end]) if (edge > start && edge < end) edges.add(edge)
  }
  for (const change of restored) add({ start: change.restoredAt, end: change.restoredAt + change.to.length })
  for (const place of hidden) add(place)
  if (marked) add(marked)

  const sorted = [...edges].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).flatMap((from, at): readonly Piece[] => {
    const to = sorted[at + 1] ?? end
    if (hidden.some((place) => place.start <= from && place.end >= to)) return []
    const words = text.slice(from, to).replaceAll(gone, '')
    const change = restored.find((c) => c.restoredAt <= from && c.restoredAt + c.to.length >= to)
    const inMark = marked !== undefined && marked.start <= from && marked.end >= to
    // a word cut by the mark's edge tells its original once, where it begins
    return change && change.restoredAt === from
      ? [{ segment: { kind: 'restored', text: words, original: change.from, reason: change.reason }, inMark }]
      : [{ segment: { kind: 'text', text: words }, inMark }]
  })
}

function withMark(
  pieces: readonly Piece[],
  marked: Stretch | undefined,
  start: number,
): readonly TextSegment[] {
  const first = pieces.findIndex((piece) => piece.inMark)
  if (first === -1 || !marked) return pieces.map((piece) => piece.segment)
  const inside = pieces.filter((piece) => piece.inMark).map((piece) => piece.segment)
  const after = pieces.slice(first).filter((piece) => !piece.inMark)
  const id = marked.start >= start ? 'kilde' : `kilde-${start}`
  return [
    ...pieces.slice(0, first).map((piece) => piece.segment),
    { kind: 'mark', id, segments: inside },
    ...after.map((piece) => piece.segment),
  ]
}
