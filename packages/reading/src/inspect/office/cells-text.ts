import type { Cell } from './sheet-cells.ts'

/** Headings of columns whose bare figures or names say nothing without them. */
const telling = [
  [/(?:cpr|person)[- .]?(?:nr|nummer)?/i, 'CPR'],
  [/(?:tlf|telefon|mobil)/i, 'Mobil'],
  [/^(?:navn|fulde navn|borger|kontaktperson|ansøger|elev|barn)$/i, 'Navn'],
] as const

/**
 * Cells as lines of words. A column under `CPR-nr.`, `Mobil` or `Navn` has its heading before each cell, and a number
 * that lost its first nought as a figure has it back: what a figure is can only be told by its heading.
 */
export function cellsText(cells: readonly Cell[]): string {
  const headings = new Map<number, string>()
  const lines: string[] = []
  let row = -1
  for (const { row: at, column, text } of cells) {
    if (at !== row) lines.push('')
    else lines[lines.length - 1] += '\t'
    row = at
    const heading = headings.get(column)
    const found = telling.find(([sign]) => text.length < 40 && !/\d{4}/.test(text) && sign.test(text))?.[1]
    if (found) headings.set(column, found)
    lines[lines.length - 1] += heading && !found ? `${heading}: ${asWritten(heading, text)}` : text
  }
  return lines.join('\n')
}

const asWritten = (heading: string, text: string): string =>
  heading === 'CPR' && /^\d{9}$/.test(text) ? `0${text}` : text
