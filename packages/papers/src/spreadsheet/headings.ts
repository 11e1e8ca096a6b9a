import { allColumns, planColumns } from './columns.ts'
import { type Cell, textOf } from './reading.ts'

/** Where the columns of a sheet are. */
export interface Headings {
  /** The row of the headings, from 0. */
  readonly row: number
  /** Column by our own heading, from 0. */
  readonly places: ReadonlyMap<string, number>
  /** Headings nobody knows; their columns are passed over. */
  readonly ignored: readonly string[]
}

// rows above the headings that a title may take up
const mostAbove = 10

/** Finds the row of headings: the first with at least two that are known, the name of the initiative among them. */
export function readHeadings(table: readonly (readonly Cell[])[]): Headings | undefined {
  for (const [row, cells] of table.slice(0, mostAbove).entries()) {
    const places = new Map<string, number>()
    const ignored: string[] = []
    for (const [place, cell] of cells.entries()) {
      const typed = textOf(cell).replace(/\s+/g, ' ').trim()
      const heading = ownHeading(typed)
      if (heading && !places.has(heading)) places.set(heading, place)
      else if (typed !== '' && !isPlan(heading)) ignored.push(typed)
    }
    if (places.size >= 2 && (places.has('Tiltag') || places.has('Nr.'))) return { row, places, ignored }
  }
  return undefined
}

function ownHeading(typed: string): string | undefined {
  const folded = typed.toLocaleLowerCase('da')
  return allColumns.find(
    ({ heading, also }) => heading.toLocaleLowerCase('da') === folded || also.includes(folded),
  )?.heading
}

const isPlan = (heading: string | undefined): boolean =>
  planColumns.some((column) => column.heading === heading)
