import type { Place } from '../documents/read-item.ts'

/** A text that is written line by line and tells where each piece stands. */
export interface PageWriter {
  /** Adds a piece on lines of its own. */
  line(text: string): Place
  /** An empty line before what comes next. */
  gap(): void
  /** Where the next line begins. */
  at(): number
  text(): string
}

export function pageWriter(): PageWriter {
  let written = ''
  return {
    line: (given) => {
      const text = given.replace(/\r\n?/g, '\n').trim()
      const place = { start: written.length, end: written.length + text.length }
      written += `${text}\n`
      return place
    },
    gap: () => {
      if (written !== '' && !written.endsWith('\n\n')) written += '\n'
    },
    at: () => written.length,
    text: () => written,
  }
}
