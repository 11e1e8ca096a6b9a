import { strFromU8, strToU8, zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { Cell } from './reading.ts'
import { withinBounds } from './sheet-bounds.ts'
import { unpack } from './unpack.ts'

/** A sheet of a workbook: its columns with their widths in letters, and its rows. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A workbook as XLSX: headings stand out and stay in sight, long text wraps, days are days. */
export async function writeBook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }) => ({
        value: heading,
        type: String,
        fontWeight: 'bold' as const,
        wrap: true,
        alignVertical: 'top' as const,
        backgroundColor: '#dfeaec',
      })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }))
  return writeExcelFile(made, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
}

function cellOf(value: Cell) {
  const top = { alignVertical: 'top' as const }
  if (value === null || value === '') return null
  if (value instanceof Date) return { ...top, value, type: Date, format: 'dd-mm-yyyy' }
  if (typeof value === 'number') return { ...top, value, type: Number }
  if (typeof value === 'boolean') return { ...top, value, type: Boolean }
  const text = value.replace(unwritable, escaped)
  return { ...top, value: text, type: String, wrap: true }
}

// what XML has no place for, and what would be taken for such a character: ECMA-376 part 1, 22.9.2.19
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi
const escaped = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

export type BookRefusal = 'not-a-workbook' | 'old-workbook' | 'locked-workbook' | 'too-large'

export type ReadBook =
  | { readonly ok: true; readonly sheets: ReadonlyMap<string, readonly (readonly Cell[])[]> }
  | { readonly ok: false; readonly reason: BookRefusal }

/** The cells of every sheet, by the sheet's name. Formulas count as the value they last had; macros are not looked at. */
export async function readBook(bytes: Uint8Array): Promise<ReadBook> {
  // the container of Excel 97, and of a workbook with a password
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: containerOf(bytes) }
  if (!begins(bytes, [0x50, 0x4b])) return { ok: false, reason: 'not-a-workbook' }
  const unpacked = unpack(bytes, (name) => /\.(xml|rels)$/.test(name), mostUnpacked)
  if (!unpacked.ok)
    return { ok: false, reason: unpacked.reason === 'too-large' ? 'too-large' : 'not-a-workbook' }
  const bounded = boundedZip(unpacked.files)
  if (!bounded) return { ok: false, reason: 'too-large' }
  try {
    const sheets = await readExcelFile(bounded, { trim: false })
    if (sheets.some(({ data }) => data.some((row) => row.some(isTooLong))))
      return { ok: false, reason: 'too-large' }
    return {
      ok: true,
      sheets: new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly Cell[])[]])),
    }
  } catch {
    return { ok: false, reason: 'not-a-workbook' }
  }
}

// what the XML of a workbook may take up: a plan of 5,000 initiatives takes half
const mostUnpacked = 40_000_000
// no spreadsheet program lets a cell hold more than 32,767; a shared text may stand in very many cells
const isTooLong = (cell: unknown): boolean => typeof cell === 'string' && cell.length > 40_000

/** The workbook packed anew, with its sheets held within bounds. */
function boundedZip(files: Readonly<Record<string, Uint8Array>>): Buffer | undefined {
  const bounded: Record<string, Uint8Array> = {}
  for (const [name, file] of Object.entries(files)) {
    if (!/worksheets\/[^/]*\.xml$/i.test(name)) bounded[name] = file
    else {
      const sheet = withinBounds(strFromU8(file))
      if (sheet === undefined) return undefined
      bounded[name] = strToU8(sheet)
    }
  }
  return Buffer.from(zipSync(bounded, { level: 0 }))
}

const begins = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  wanted.every((one, at) => bytes[at] === one)

function containerOf(bytes: Uint8Array): BookRefusal {
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return isLocked ? 'locked-workbook' : 'old-workbook'
}
