import type { Day } from '@pejl/domain/common/day.ts'
import { columnLetter } from '@pejl/papers/spreadsheet/cell-fault.ts'
import { linesOf, splitParts } from '@pejl/papers/spreadsheet/parts.ts'
import {
  type Cell,
  dayNeeded,
  NotUnderstood,
  notUnderstood,
  numberIn,
  textOf,
} from '@pejl/papers/spreadsheet/reading.ts'

export type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>

/** A row of a sheet, by the headings of its columns; throws `NotUnderstood`. */
export interface SheetRow {
  text(heading: string): string
  textOrNull(heading: string): string | null
  number(heading: string): number
  numberOrNull(heading: string): number | null
  day(heading: string): Day
  /** The lines of a cell, each in its parts. */
  lines(heading: string): readonly (readonly string[])[]
}

/** What the rows of a sheet say; none when the sheet is not there. Cells that are not understood become faults: `Enheder!D3: …`. */
export function readSheet<T>(
  sheets: Sheets,
  name: string,
  read: (row: SheetRow) => T,
  faults: string[],
): readonly T[] {
  const [heads = [], ...rows] = sheets.get(name) ?? []
  const places = new Map(heads.map((cell, place) => [textOf(cell).trim(), place]))
  return rows.flatMap((cells, at): readonly T[] => {
    if (cells.every((cell) => textOf(cell).trim() === '')) return []
    let place: number | undefined
    const cellAt = (heading: string): Cell => {
      place = places.get(heading)
      return place === undefined ? notUnderstood(`mangler kolonnen »${heading}«`) : (cells[place] ?? null)
    }
    const text = (heading: string) => textOf(cellAt(heading)).trim()
    try {
      const row: SheetRow = {
        text: (heading) => text(heading) || notUnderstood('mangler'),
        textOrNull: (heading) => text(heading) || null,
        number: (heading) => numberIn(cellAt(heading)) ?? notUnderstood('mangler et tal'),
        numberOrNull: (heading) => numberIn(cellAt(heading)),
        day: (heading) => dayNeeded(cellAt(heading)),
        lines: (heading) => linesOf(textOf(cellAt(heading))).map(splitParts),
      }
      return [read(row)]
    } catch (reason) {
      if (!(reason instanceof NotUnderstood)) throw reason
      const cell = place === undefined ? '' : columnLetter(place)
      faults.push(`${name}!${cell}${at + 2}: ${reason.message}`)
      return []
    }
  })
}
