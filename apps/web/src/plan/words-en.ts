export const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
export const figure = (value: number): string => String(Math.round(value * 100) / 100)
/** A, B and C. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
export const quoted = (items: readonly string[]): string =>
  list(items.slice(0, 4).map((title) => `“${title}”`))
