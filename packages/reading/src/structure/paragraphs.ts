import type { Place } from '@pejl/domain/documents/read-item.ts'
import type { Line } from './lines.ts'
import { type Marker, markerOf } from './markers.ts'

/** Lines that belong together: a paragraph of running text, or one point of a list. */
export interface Paragraph extends Place {
  readonly lines: readonly Line[]
  readonly marker: Marker | undefined
  readonly gap: number
  readonly indent: number
}

/**
 * Joins lines into paragraphs. In a wrapped text a line that nearly fills the page runs on into the next; in any
 * text a line that breaks off mid-sentence does. A list mark always begins a new one.
 */
export function joinParagraphs(lines: readonly Line[], width: number): readonly Paragraph[] {
  const found: Line[][] = []
  for (const line of lines) {
    const current = found.at(-1)
    const above = current?.at(-1)
    if (current && above && runsOn(above, line, width)) current.push(line)
    else found.push([line])
  }
  return found.map(paragraphOf)
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const first = lines[0] as Line // never empty
  const last = lines.at(-1) ?? first
  const { start, gap, indent } = first
  return { lines, start, end: last.end, marker: markerOf(first.text), gap, indent }
}

function runsOn(above: Line, line: Line, width: number): boolean {
  if (markerOf(line.text)) return false
  const ended = /[.:;!?”"…]$|https?:\S+$/.test(above.text)
  const lower = /^[\p{Ll}(,]/u.test(line.text)
  if (line.gap > 0) {
    if (line.gap > 2 || ended || /^at(?!\p{L})/iu.test(line.text) || /,$/.test(above.text)) return false
    return (lower && above.text.length > 40) || (width > 0 && above.text.length > width * 0.7)
  }
  if (/^at(?!\p{L})/iu.test(line.text) && (ended || /(,|, og|(?<!\p{L})og)$/u.test(above.text))) return false
  if (width > 0) {
    const next = line.text.indexOf(' ')
    const needed = above.text.length + 1 + (next < 0 ? line.text.length : next)
    return needed > width * (ended ? 0.86 : 0.66) || (lower && !ended)
  }
  return lower && !ended
}
