import type { Heading } from './headings.ts'
import { readTitleMark, type TitleMark } from './item-marks.ts'
import { findStarts, type Start } from './item-starts.ts'
import type { Line } from './lines.ts'
import { findContents, look } from './sights.ts'

/** The lines of one agenda item, and what its opening lines told. */
export interface ItemLines {
  readonly lines: readonly Line[]
  readonly title: Line | undefined
  readonly mark: TitleMark | undefined
  readonly access: 'open' | 'closed' | null
}

interface SplitDocument {
  /** Lines above the first item: the meeting's head and the table of contents. */
  readonly head: readonly Line[]
  readonly items: readonly ItemLines[]
}

/** Cuts a document at its agenda items. A document that shows no item marks is one item. */
export function splitItems(lines: readonly Line[]): SplitDocument {
  const whole = cutGluedTitle(lines)
  const sights = whole.map(look)
  const contents = findContents(sights)
  const starts = findStarts(sights, contents)
  const first = starts[0]
  if (!first)
    return { head: [], items: [itemFrom(whole, { at: 0, title: undefined, mark: undefined, access: null })] }
  const unmarked = sights.slice(0, first.at).filter((sight) => isBody(sight.heading)).length >= 1
  const begins: readonly Start[] = unmarked
    ? [{ at: 0, title: undefined, mark: undefined, access: null }, ...starts]
    : starts
  const items = begins.map((start, i) =>
    itemFrom(whole.slice(start.at, begins[i + 1]?.at ?? whole.length), start),
  )
  const headEnd = unmarked ? sights.findIndex((sight) => sight.heading) : first.at
  return { head: whole.slice(0, headEnd), items }
}

function itemFrom(lines: readonly Line[], { title, mark, access }: Start): ItemLines {
  return { lines, title, mark, access }
}

/** A contents list whose last line has run into the first item: the line is cut where that item's title begins. */
function cutGluedTitle(lines: readonly Line[]): readonly Line[] {
  const first = lines.slice(0, 60).find((line) => readTitleMark(line.text) && /^\d/.test(line.text))
  const words = first?.text ?? ''
  if (!first || words.length < 8) return lines
  return lines.flatMap((line, i) => {
    const at = i < 200 && line !== first ? line.text.lastIndexOf(words.slice(0, 30)) : -1
    if (at <= 0 || !words.startsWith(line.text.slice(at))) return [line]
    const middle = line.start + at
    return [
      { ...line, text: line.text.slice(0, at).trimEnd(), end: middle },
      { ...line, text: line.text.slice(at), start: middle, gap: 1 },
    ]
  })
}

function isBody(heading: Heading | undefined): boolean {
  if (heading === undefined || ['absence', 'other', 'attachments'].includes(heading.kind)) return false
  return !heading.named || heading.key.startsWith('beslutning')
}
