/** Largest page number anyone is taken at their word for. */
const mostPages = 100_000

/** One value of a query parameter: the first when it is given several times. */
export function asText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : undefined
}

/** A page number from an address; 1 for what is none. */
export function asPage(value: unknown): number {
  return asCount(asText(value)) ?? 1
}

/** A whole number from 1 as written in an address. */
export function asCount(text: string | undefined): number | undefined {
  if (!/^[1-9]\d{0,5}$/.test(text ?? '')) return undefined
  const count = Number(text)
  return count <= mostPages ? count : undefined
}

/** A place in a text: a whole number from 0. */
export function asOffset(value: unknown): number | undefined {
  const text = asText(value)
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined
}

/** A slug as the record makes them: letters, digits and hyphens. Anything else names nothing. */
export function asSlug(value: unknown): string | undefined {
  const text = asText(value)
  return text !== undefined && /^[\p{L}\d][\p{L}\d._-]{0,199}$/u.test(text) ? text : undefined
}
