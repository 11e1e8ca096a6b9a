import { type BookRefusal, readBook } from '@pejl/papers/spreadsheet/book.ts'
import { madeOn } from '@pejl/papers/spreadsheet/guide-sheet.ts'
import { textOf } from '@pejl/papers/spreadsheet/reading.ts'
import { sheetNames } from '@pejl/papers/spreadsheet/surroundings-sheets.ts'
import { planFileFormat, sayFaults } from './plan-file-format.ts'
import type { PlanFormat } from './plan-format.ts'
import { readInitiatives } from './workbook-initiatives.ts'
import type { Sheets } from './workbook-sheet.ts'
import { readSurroundings } from './workbook-surroundings.ts'

/** The workbook that Pejl exports the plan as: made a portfolio file of, and planned as one. */
export const workbookFormat: PlanFormat = {
  recognises: (bytes) => (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf),
  dose: async (bytes, order, around) => {
    const book = await readBook(bytes)
    if (!book.ok) return sayFaults([bookRefused[book.reason]], order, around)
    const faults: string[] = []
    const surroundings = readSurroundings(book.sheets, faults)
    // what initiatives name would only be unknown on top of it
    if (faults.length > 0) return sayFaults(faults, order, around)
    const initiatives = readInitiatives(
      book.sheets,
      {
        units: surroundings.units.map(({ id }) => String(id)),
        committees: surroundings.committees.map(({ id }) => String(id)),
      },
      faults,
    )
    if (faults.length > 0) return sayFaults(faults, order, around)
    const file = {
      format: 'pejl-plan',
      version: 1,
      today: madeDay(book.sheets),
      ...surroundings,
      initiatives,
    }
    return planFileFormat.dose(new TextEncoder().encode(JSON.stringify(file)), order, around)
  },
}

/** The day it was exported on; today for a workbook without its guide. */
function madeDay(sheets: Sheets): string {
  const row = sheets.get(sheetNames.guide)?.find(([first = null]) => textOf(first).trim() === madeOn)
  return textOf(row?.[1] ?? null) || new Date().toISOString().slice(0, 10)
}

const bookRefused = {
  'not-a-workbook': 'filen kan ikke læses som et regneark',
  'old-workbook': 'filen er fra en gammel udgave af Excel (.xls); gem den som .xlsx',
  'locked-workbook': 'filen er beskyttet med en adgangskode',
  'too-large': 'regnearket fylder mere, end en plan kan',
} as const satisfies Record<BookRefusal, string>
