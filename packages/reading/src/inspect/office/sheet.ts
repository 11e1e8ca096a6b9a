import type {
  FileInspection,
  FilePart,
  FilePlace,
  HiddenThing,
} from '@pejl/domain/publishing/file-inspection.ts'
import { eachStart } from '../xml.ts'
import { cellsText } from './cells-text.ts'
import { commentsIn } from './comments.ts'
import { keptDataOf } from './kept-sheet-data.ts'
import type { Package } from './open-package.ts'
import { type Relation, relationsOf } from './relations.ts'
import { blankFormats, sharedStrings } from './shared-strings.ts'
import { type Cell, cellsOf, columnName } from './sheet-cells.ts'
import { hiddenNames, listSheets } from './workbook.ts'

const mostSheets = 300

/** A workbook: the words of its sheets; hidden sheets, rows and columns, comments, names and kept data apart. */
export function inspectSheets(pack: Package): Pick<FileInspection, 'parts' | 'hidden' | 'unread'> {
  const shared = sharedStrings(pack)
  const blank = blankFormats(pack)
  const parts: FilePart[] = []
  const hidden: HiddenThing[] = []
  const comments: HiddenThing[] = []
  const sheets = listSheets(pack)
  let isCut = sheets.length > mostSheets
  for (const { name, isHidden, part } of sheets.slice(0, mostSheets)) {
    const at: FilePlace = { kind: 'sheet', sheet: name, cells: null }
    const { cells, margins, isCut: isLarge } = cellsOf(pack.xml(part) || '<none/>', shared, blank)
    isCut ||= isLarge
    const related = relationsOf(pack, part)
    const drawn = wordsDrawn(pack, related)
    const seen = cells.filter((cell) => !cell.isHidden)
    const unseen = cells.filter((cell) => cell.isHidden)
    if (isHidden) {
      const text = [cellsText(cells), drawn].join('\n').trim()
      if (text !== '') hidden.push({ kind: 'hidden-sheet', text, at })
    } else {
      parts.push({ at, text: [cellsText(seen), margins, drawn].join('\n') })
      if (unseen.length > 0)
        hidden.push({
          kind: 'hidden-cells',
          text: cellsText(unseen),
          at: { ...at, cells: whereOf(unseen, seen) },
        })
    }
    const targets = new Set(related.map(({ target }) => target))
    const own = { ...pack, names: pack.names.filter((one) => targets.has(one)) }
    comments.push(
      ...commentsIn(own, /comments?\d*\.xml$/i, (cell) => ({ kind: 'sheet', sheet: name, cells: cell })),
    )
  }
  const seenText = parts.map(({ text }) => text).join('\n')
  hidden.push(...comments, ...hiddenNames(pack), ...keptDataOf(pack, seenText))
  return { parts, hidden, unread: isCut ? [{ reason: 'too-large', at: null }] : [] }
}

/** Words of shapes and charts that are drawn on a sheet. */
function wordsDrawn(pack: Package, related: readonly Relation[]): string {
  let text = ''
  for (const { type, target } of related) {
    if (type !== 'drawing' || !pack.names.includes(target)) continue
    const xml = pack.xml(target)
    eachStart(xml, (element, { descr = '' }) => {
      if (element === 'cNvPr' && descr.trim() !== '') text += `${descr}\n`
    })
    text += [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join('\n')
  }
  return text
}

/** Which rows and columns hidden cells are in, as far as it is short: `kolonne C`, `række 4`. */
function whereOf(unseen: readonly Cell[], seen: readonly Cell[]): string {
  const seenColumns = new Set(seen.map(({ column }) => column))
  const columns = [...new Set(unseen.map(({ column }) => column))].toSorted((a, b) => a - b)
  const onlyColumns = columns.filter((column) => !seenColumns.has(column))
  const first = unseen[0]
  const named = onlyColumns.length > 0 ? onlyColumns.slice(0, 6).map(columnName) : []
  return named.length > 0
    ? named.map((name) => `${name}:${name}`).join(', ')
    : first
      ? `${columnName(first.column)}${first.row}`
      : ''
}
