import { asText } from './params.ts'

/** Danish first; English for those who read it better. What the documents say stays Danish. */
export type Language = 'da' | 'en'

/** Every text of an area in both languages; the English one has exactly the Danish one's keys. */
export type Catalogue<T> = Readonly<Record<Language, T>>

export const parseLanguage = (value: unknown): Language => (asText(value) === 'en' ? 'en' : 'da')

/** The language a request asks for with `?sprog=`. */
export function languageOf({ query }: { readonly query: unknown }): Language {
  return typeof query === 'object' && query !== null && 'sprog' in query ? parseLanguage(query.sprog) : 'da'
}
