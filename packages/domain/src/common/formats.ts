/**
 * Formatters, each made once: making one takes longer than the rest of a row does, and holds memory that is given back late.
 * There are as many as the program asks for in its own words, so they are kept for good.
 */
export const dateFormat = kept(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)
export const numberFormat = kept(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)
export const listFormat = kept(
  (locale: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
)

function kept<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`
    const format = made.get(key) ?? make(locale, options)
    made.set(key, format)
    return format
  }
}
