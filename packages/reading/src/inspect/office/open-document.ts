import type {
  FileInspection,
  FilePart,
  FilePlace,
  HiddenThing,
} from '@pejl/domain/publishing/file-inspection.ts'
import { type Attributes, readXml } from '../xml.ts'
import { cellsText } from './cells-text.ts'
import { type Looks, looksOf } from './open-document-looks.ts'
import type { Package } from './open-package.ts'
import type { Cell } from './sheet-cells.ts'

/** A text, sheet or presentation of OpenDocument: words, and apart from them what is hidden, changed or noted. */
export function inspectOpenDocument(pack: Package): Pick<FileInspection, 'parts' | 'hidden'> {
  const content = pack.xml('content.xml')
  const styles = pack.xml('styles.xml') || '<none/>'
  const looks = looksOf([content, styles])
  const body = readBody(content, looks)
  const margins = readBody(styles, looks)
  const earlier = pack.names
    .filter((name) => /^Versions\//.test(name))
    .map((name): HiddenThing => ({ kind: 'earlier-version', text: name.slice('Versions/'.length), at: null }))
  return {
    parts: [
      ...body.parts,
      ...margins.parts.map(({ text }): FilePart => ({ text, at: { kind: 'margin', margin: 'header' } })),
    ],
    hidden: [...body.hidden, ...margins.hidden, ...earlier],
  }
}

/** What words are read into: each place opens one, and hands it on when it closes. */
interface Page {
  readonly kind: HiddenThing['kind'] | null
  readonly at: FilePlace | null
  readonly element: string
  text: string
}

const lines = new Set(['p', 'h', 'table-cell', 'list-item'])

function readBody(xml: string, looks: Looks): Pick<FileInspection, 'parts' | 'hidden'> {
  const parts: FilePart[] = []
  const hidden: HiddenThing[] = []
  const open: Page[] = [{ kind: null, at: null, element: '', text: '' }]
  const sheet = {
    name: '',
    isHidden: false,
    row: 0,
    rowHidden: false,
    column: 0,
    columns: [] as boolean[],
    cells: [] as Cell[],
  }
  let slide = 0
  let [isSheet, skips] = [false, 0]
  const top = (): Page => open.at(-1) ?? { kind: null, at: null, element: '', text: '' }
  const enter = (element: string, kind: Page['kind'], at: FilePlace | null = top().at) =>
    open.push({ element, kind, at, text: '' })
  const leave = () => {
    const page = open.pop()
    if (!page || page.text.trim() === '') return
    if (page.kind === null) parts.push({ at: page.at, text: page.text })
    else hidden.push({ kind: page.kind, text: page.text.trim(), at: page.at })
  }

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    deletion: () => enter('deletion', 'tracked-change'),
    annotation: () => enter('annotation', 'comment'),
    'hidden-text': (attributes) => {
      const { 'string-value': value = '' } = attributes()
      if (value !== '') hidden.push({ kind: 'hidden-text', text: value, at: top().at })
      enter('hidden-text', 'hidden-text')
    },
    'hidden-paragraph': () => enter('hidden-paragraph', 'hidden-text'),
    section: (attributes) => {
      if (/^(?:none|condition)$/.test(attributes().display ?? '')) enter('section', 'hidden-text')
    },
    notes: () => enter('notes', 'speaker-notes'),
    spreadsheet: () => {
      isSheet = true
    },
    page: (attributes) => {
      slide += 1
      enter('page', looks.hidden.has(attributes()['style-name'] ?? '') ? 'hidden-slide' : null, {
        kind: 'slide',
        slide,
      })
    },
    table: (attributes) => {
      const { name = '', 'style-name': style = '' } = attributes()
      if (isSheet)
        Object.assign(sheet, { name, isHidden: looks.hidden.has(style), row: 0, columns: [], cells: [] })
    },
    'table-column': (attributes) => {
      const { visibility = '', 'number-columns-repeated': times = '1' } = attributes()
      for (let n = 0; n < Math.min(Number(times), 1000); n += 1) sheet.columns.push(isUnseen(visibility))
    },
    'table-row': (attributes) => {
      const { visibility = '', 'number-rows-repeated': times = '1' } = attributes()
      Object.assign(sheet, { row: sheet.row + Number(times), rowHidden: isUnseen(visibility), column: 0 })
    },
    'table-cell': (attributes) => {
      sheet.column += Number(attributes()['number-columns-repeated'] ?? 1)
      if (isSheet) enter('table-cell', null)
    },
    tab: () => {
      top().text += '\t'
    },
    s: () => {
      top().text += ' '
    },
    'line-break': () => {
      top().text += '\n'
    },
    span: (attributes) => {
      if (looks.unseen.has(attributes()['style-name'] ?? '')) enter('span', 'hidden-text')
    },
    p: (attributes) => {
      if (looks.unseen.has(attributes()['style-name'] ?? '')) enter('p', 'hidden-text')
    },
    // styles and scripts have text that is nobody's words
    'automatic-styles': () => {
      skips += 1
    },
    scripts: () => {
      skips += 1
    },
  }
  const path: number[] = []
  readXml(xml, {
    open: (name, attributes) => {
      path.push(open.length)
      openers[name]?.(attributes)
    },
    close: (name) => {
      const depth = path.pop() ?? 1
      if (name === 'automatic-styles' || name === 'scripts') skips -= 1
      if (isSheet && name === 'table-cell') closeCell(open.pop())
      else {
        if (lines.has(name)) top().text += '\n'
        while (open.length > depth) leave()
      }
      if (name === 'table' && isSheet) closeSheet()
    },
    text: (text) => {
      if (skips === 0) top().text += text
    },
  })
  while (open.length > 0) leave()
  return { parts, hidden }

  function closeCell(page: Page | undefined): void {
    const text = page?.text.trim() ?? ''
    const isHidden = sheet.rowHidden || sheet.columns[sheet.column - 1] === true
    if (text !== '') sheet.cells.push({ row: sheet.row, column: sheet.column, text, isHidden })
  }
  function closeSheet(): void {
    const at: FilePlace = { kind: 'sheet', sheet: sheet.name, cells: null }
    const [seen, unseen] = [false, true].map((is) =>
      cellsText(sheet.cells.filter(({ isHidden }) => isHidden === is)),
    )
    if (sheet.isHidden) {
      if (sheet.cells.length > 0) hidden.push({ kind: 'hidden-sheet', text: cellsText(sheet.cells), at })
      return
    }
    parts.push({ at, text: seen ?? '' })
    if (unseen) hidden.push({ kind: 'hidden-cells', text: unseen, at })
  }
}

const isUnseen = (visibility: string): boolean => visibility === 'collapse' || visibility === 'filter'
