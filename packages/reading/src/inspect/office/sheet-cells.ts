import { readXml } from '../xml.ts'

export interface Cell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** Whether its row or column is hidden, or its format shows nothing. */
  readonly isHidden: boolean
}

const mostCells = 400_000

/** The cells of a sheet that have something in them. */
export function cellsOf(
  xml: string,
  shared: readonly string[],
  blankFormats: ReadonlySet<number>,
): { readonly cells: readonly Cell[]; readonly margins: string; readonly isCut: boolean } {
  const cells: Cell[] = []
  const hiddenColumns: (readonly [number, number])[] = []
  let margins = ''
  let row = { number: 0, isHidden: false }
  let cell = { column: 0, type: '', isBlank: false, text: '' }
  let inside = ''
  readXml(xml, {
    open: (name, attributes) => {
      inside = name
      if (name === 'col') {
        const { min, max, hidden, width } = attributes()
        if (isYes(hidden) || width === '0') hiddenColumns.push([Number(min), Number(max)])
      } else if (name === 'row') {
        const { r, hidden, ht } = attributes()
        row = { number: Number(r ?? row.number + 1), isHidden: isYes(hidden) || ht === '0' }
        cell = { ...cell, column: 0 }
      } else if (name === 'c') {
        const { r, t = 'n', s } = attributes()
        const column = r ? columnNumber(r) : cell.column + 1
        cell = { column, type: t, isBlank: blankFormats.has(Number(s ?? -1)), text: '' }
      }
    },
    close: (name) => {
      inside = ''
      if (name !== 'c' || cells.length >= mostCells) return
      const text = (cell.type === 's' ? (shared[Number(cell.text)] ?? '') : cell.text).trim()
      if (text === '') return
      const isHiddenColumn = hiddenColumns.some(([from, to]) => cell.column >= from && cell.column <= to)
      cells.push({
        row: row.number,
        column: cell.column,
        text,
        isHidden: row.isHidden || isHiddenColumn || cell.isBlank,
      })
    },
    text: (text) => {
      if (inside === 'v' || inside === 't') cell.text += text
      else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(inside)) margins += `${text}\n`
    },
  })
  return { cells, margins, isCut: cells.length >= mostCells }
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'

/** `BC12` is in the 55th column. */
function columnNumber(reference: string): number {
  let number = 0
  for (const letter of /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? '')
    number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

export function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}
