/** An `ilike` pattern for what contains a text just as it is written. The database holds no NUL. */
export function containing(text: string): string {
  return `%${text
    .replaceAll('\u0000', '')
    .replace(/[\\%_]/g, '\\$&')
    .trim()}%`
}
