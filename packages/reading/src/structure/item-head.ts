import { readHeading } from './headings.ts'
import { isFurniture, isMeetingHead, readTitleMark } from './item-marks.ts'
import { fold, type Line } from './lines.ts'
import { readMatterLine } from './matter-numbers.ts'
import type { ItemLines } from './split-items.ts'

/** What stands above an item's first heading. */
interface ItemHead {
  readonly title: string | null
  readonly number: string | null
  readonly matterNumber: string | null
  readonly access: 'open' | 'closed' | null
  /** Lines of the meeting's own head, when the document has only this item. */
  readonly meeting: readonly Line[]
  /** Everything from here on is sections and text. */
  readonly body: readonly Line[]
}

/** Reads title, number, case number and access from an item's first lines. */
export function readItemHead(item: ItemLines): ItemHead {
  const { lines } = item
  const until = lines.findIndex((line) => readHeading(line.text))
  const above = lines.slice(0, until < 0 ? Math.min(lines.length, 40) : until)
  const matters = above.slice(0, 30).map((line) => readMatterLine(line.text))
  const matter = matters.find((found) => found?.number) ?? matters.find((found) => found)
  const title = item.title ? wholeTitle(item.title, lines) : guessTitle(above)
  const used = new Set(title.lines)
  const meeting = item.title ? [] : above.filter((line) => !used.has(line) && isMeetingHead(line))
  const skip = new Set([...title.lines, ...meeting])
  const body = lines.filter(
    (line, i) => !skip.has(line) && !(i < above.length && readMatterLine(line.text)) && !isAccess(line),
  )
  const words = title.text ? splitTitle(title.text, item) : { title: null, number: null, access: null }
  return {
    title: words.title,
    number: words.number,
    matterNumber: matter?.number ?? null,
    access:
      item.access ?? words.access ?? matters.find((found) => found?.access)?.access ?? loneAccess(above),
    meeting,
    body,
  }
}

function loneAccess(lines: readonly Line[]): 'open' | 'closed' | null {
  const line = lines.find((each) => /^(?:åben|lukket) sag$/i.test(each.text))
  return line ? (/^lukket/i.test(line.text) ? 'closed' : 'open') : null
}

function isAccess(line: Line): boolean {
  return /^(?:åben|åbent|lukket|åben sag|lukket sag|åbent?\s+punkt|lukket\s+punkt)$/i.test(line.text)
}

interface FoundTitle {
  readonly text: string | null
  readonly lines: readonly Line[]
}

/** A title runs on over following lines until a blank one, a heading or a case number. */
function wholeTitle(first: Line, lines: readonly Line[]): FoundTitle {
  const from = lines.indexOf(first)
  const found = [first]
  for (let i = from + 1; i < lines.length && i < from + 4; i++) {
    const line = lines[i]
    const above = lines[i - 1]
    if (
      !line ||
      !above ||
      line.gap > 0 ||
      readHeading(line.text) ||
      readMatterLine(line.text) ||
      isFurniture(line.text)
    )
      break
    if (above.text.length < 45 || line.text.length > above.text.length + 25 || /[.:]$/.test(above.text)) break
    found.push(line)
  }
  return { text: fold(found.map((line) => line.text).join(' ')), lines: found }
}

/** Without an item mark the title is the first line above the headings that is not the meeting's. */
function guessTitle(above: readonly Line[]): FoundTitle {
  const first = above.find((line) => !isMeetingHead(line) && !readMatterLine(line.text) && !isAccess(line))
  if (!first || first.text.length > 240 || /[.;,]$/.test(first.text) || !/\p{L}{3}/u.test(first.text))
    return { text: null, lines: [] }
  if (/(?<!\p{L})indstiller(?!\p{L})/u.test(first.text)) return { text: null, lines: [] }
  return wholeTitle(first, above)
}

interface TitleWords {
  readonly title: string | null
  readonly number: string | null
  readonly access: 'open' | 'closed' | null
}

function splitTitle(text: string, item: ItemLines): TitleWords {
  const mark = item.mark ?? (/^\d{1,3}\s?[.:)]\s|^punkt\s/i.test(text) ? readTitleMark(text) : undefined)
  const number = mark?.label ?? null
  const bare = mark ? text.slice(text.indexOf(mark.title.slice(0, 12))) : text
  const closed = /^lukket\s*(?:punkt|sag)?\s*[-–:]\s*/i.exec(bare)
  const title = fold(closed ? bare.slice(closed[0].length) : bare).replace(/^[-–:]\s*/, '')
  if (/^lukket(?: punkt| sag)?\.?$/i.test(title)) return { title, number, access: 'closed' }
  return { title: title || null, number, access: closed ? 'closed' : (mark?.access ?? null) }
}
