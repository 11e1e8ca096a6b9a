import Papa from 'papaparse'

/**
 * A table as a spreadsheet opens it in Danish: semicolons, CRLF, decimal commas and a byte order mark. A cell that a
 * spreadsheet would run as a formula is given an apostrophe first, so that text stays text.
 */
export function formatCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = (value ?? '').replace(/\u0000/g, '')
  const safe = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

// also what has had its apostrophe already, so that reading takes away just the one that writing gave
const formula = /^'*\s*[=+\-@\t\r]/

/** The cells of a file with semicolons, commas or tabs, in any of the encodings a spreadsheet saves. */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decode(bytes).replace(/^\uFEFF/, '')
  const { data } = Papa.parse<readonly string[]>(text, { delimiter: delimiterOf(text) })
  return data.map((row) => row.map((value) => (/^'+\s*[=+\-@\t\r]/.test(value) ? value.slice(1) : value)))
}

/** What parts the cells: whichever the first lines have most of. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, 10).join('')
  const count = (one: string) => lines.split(one).length
  return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best))
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
