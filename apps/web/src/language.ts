/** Danish first; English for the colleague who reads it better. */
export type Language = 'da' | 'en'

/** Every text of an area in both languages; the English one has exactly the Danish one's keys. */
export type Catalogue<T> = Readonly<Record<Language, T>>

export const parseLanguage = (text: unknown): Language => (text === 'en' ? 'en' : 'da')
