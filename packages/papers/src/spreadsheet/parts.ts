/** Entries of a cell stand one a line, their parts with ` | ` between; a bar or backslash that is text is escaped. */
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** The parts of a line, as `joinParts` wrote it or a person typed it. */
export function splitParts(line: string): readonly string[] {
  const parts = ['']
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at)
    if (letter === '\\' && at + 1 < line.length) {
      at += 1
      parts[parts.length - 1] += line.charAt(at)
    } else if (letter === '|') parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

/** The lines of a cell that say something. */
export const linesOf = (cell: string): readonly string[] =>
  cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What follows a word that a part begins with; nothing for a part that begins otherwise. */
export function after(part: string, word: string): string | undefined {
  const begins = part.toLowerCase().startsWith(word)
  return begins && /^$|^[\s:]/.test(part.slice(word.length))
    ? part.slice(word.length).replace(/^\s*:?\s*/, '')
    : undefined
}

/** A number as a Danish spreadsheet has it in text: `2,5`. */
export const written = (value: number): string => String(value).replace('.', ',')
