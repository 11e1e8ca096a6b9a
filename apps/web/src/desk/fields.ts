/** What a form sent: each name with its values in order. Unknown names are left where they are. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** Takes a parsed body or query: an object of texts or lists of texts. Anything else is no field. */
export function parseFields(body: unknown): Fields {
  const fields = new Map<string, readonly string[]>()
  if (typeof body !== 'object' || body === null) return fields
  for (const [name, value] of Object.entries(body)) {
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
    if (values.length > 0) fields.set(name, values.map(clean))
  }
  return fields
}

/** The text of a field, trimmed; '' when it was not sent. */
export const textOf = (fields: Fields, name: string): string => (fields.get(name)?.at(-1) ?? '').trim()

/** The text of a field, or null when it is empty. */
export const textOrNull = (fields: Fields, name: string): string | null => textOf(fields, name) || null

/** Names that were sent and begin so, with what follows the beginning. */
export function namesUnder(fields: Fields, beginning: string): readonly string[] {
  return [...fields.keys()]
    .filter((name) => name.startsWith(beginning))
    .map((name) => name.slice(beginning.length))
}

// A browser sends line ends as \r\n, and PostgreSQL holds no \0.
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
