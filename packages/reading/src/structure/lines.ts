/** One line that holds something. Offsets count UTF-16 code units of the document, end exclusive. */
export interface Line {
  /** The line without surrounding space and markup; as long as `end - start`. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Columns before the first character. */
  readonly indent: number
  /** Empty lines above. */
  readonly gap: number
}

/** The document in a form rules can read: every character stands where it stood. */
export interface Source {
  readonly text: string
  readonly lines: readonly Line[]
  /** Where the page ends, in characters, when sentences run over several lines as in a scan; else 0. */
  readonly width: number
}

const oddSpaces = /[\t\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g
const lineBreak = /\r\n|[\n\r\u000b\f\u0085]/g

/** Prepares a text for reading. Nothing is moved: markup and odd spaces become spaces. */
export function readLines(text: string): Source {
  const plain = text.replace(oddSpaces, ' ')
  const lines: Line[] = []
  let from = 0
  let gap = 0
  const take = (to: number) => {
    const line = lineOf(plain, from, to, gap)
    if (line) lines.push(line)
    gap = line ? 0 : gap + 1
  }
  for (const match of plain.matchAll(lineBreak)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(plain.length)
  return { text: plain, lines, width: isWrapped(lines) ? usualWidth(lines) : 0 }
}

/** The line between two places, without the marks of Markdown; nothing when it is blank. */
export function lineOf(text: string, from: number, to: number, gap: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  const indent = start - from
  while (start < end && (text[start] === '#' || text.startsWith('**', start) || isSpace(text, start))) {
    start += text.startsWith('**', start) ? 2 : 1
  }
  while (end > start && (isSpace(text, end - 1) || text.slice(Math.max(start, end - 2), end) === '**')) {
    end -= isSpace(text, end - 1) ? 1 : 2
  }
  return start < end ? { text: text.slice(start, end), start, end, indent, gap } : undefined
}

/** White space folded into single spaces. */
export function fold(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 32
}

function isWrapped(lines: readonly Line[]): boolean {
  let broken = 0
  let close = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line // within bounds
    if (line.gap > 0) continue
    close++
    const above = lines[i - 1]?.text ?? ''
    if (above.length > 45 && above.length < 160 && /[\p{L}\d,-]$/u.test(above.slice(-1))) {
      if (/^\p{Ll}/u.test(line.text)) broken++
    }
  }
  return broken >= 3 && broken > close * 0.12
}

/** The length that one line in twenty exceeds: where the page ends. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => Math.min(line.text.length, 140)).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0
}
