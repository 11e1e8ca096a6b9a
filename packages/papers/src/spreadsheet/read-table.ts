import { type BookRefusal, readBook } from './book.ts'
import { readCsv } from './csv.ts'
import { readHeadings } from './headings.ts'
import type { Cell } from './reading.ts'
import { sheetNames } from './surroundings-sheets.ts'

export type ReadTable =
  | { readonly ok: true; readonly table: readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly reason: BookRefusal }

/** The table of initiatives in a file, whatever the file is called: of a workbook the sheet that has them, or a CSV file. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  const isBook = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isContainer = bytes[0] === 0xd0 && bytes[1] === 0xcf
  if (!isBook && !isContainer) return { ok: true, table: readCsv(bytes) }
  const book = await readBook(bytes)
  if (!book.ok) return book
  const sheets = [...book.sheets.values()]
  const table = book.sheets.get(sheetNames.initiatives) ?? sheets.find((one) => readHeadings(one)) ?? []
  return { ok: true, table }
}
