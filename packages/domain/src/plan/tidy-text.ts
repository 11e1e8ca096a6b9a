/** One line of text: composed, without control characters, its white space single; empty when there is nothing. */
export function tidyLine(text: unknown): string {
  return typeof text === 'string'
    ? text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
        .trim()
    : ''
}

/** The same for several lines: line breaks stay. */
export function tidyLines(text: unknown): string {
  if (typeof text !== 'string') return ''
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cs}]/gu, ' ')
    .trim()
}
