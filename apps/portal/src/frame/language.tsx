import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Catalogue, Language } from '../language.ts'
import { type Addresses, addresses } from '../routes.ts'

const PageLanguage = createContext<Language>('da')

/** Sets the language of what is drawn below it; the page frame does. */
export const LanguageProvider = PageLanguage.Provider

export const useLanguage = (): Language => useContext(PageLanguage)

/** An area's texts in the page's language. */
export const useTexts = <T,>(catalogue: Catalogue<T>): T => catalogue[useLanguage()]

/** Addresses that stay in the page's language. */
export const useHref = (): Addresses => addresses[useLanguage()]

/** Words from the record, which are Danish on every page. */
export function Danish({ children }: { readonly children: ComponentChildren }) {
  return useLanguage() === 'da' ? children : <span lang="da">{children}</span>
}

/** For a page's own attributes: which language its record speaks when the page itself speaks another. */
export const recordLanguage = (language: Language): 'da' | undefined => (language === 'da' ? undefined : 'da')

/** Keeps a form's answer in the page's language. */
export function KeepLanguage() {
  const language = useLanguage()
  return language === 'da' ? null : <input type="hidden" name="sprog" value={language} />
}
