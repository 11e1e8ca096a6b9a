/** A link with its words, as every page and list hands them on; `lang` where the words are in another language. */
export type PageLink = { readonly label: string; readonly href: string; readonly lang?: string }
export type NavLink = PageLink & { readonly current?: boolean; readonly count?: number }
export type Municipality = PageLink & { readonly logo?: string }
export type SignedIn = {
  readonly name: string
  readonly role: string
  readonly signOutAction: string
  readonly csrf: string
}
export type SearchForm = {
  readonly action: string
  readonly value?: string
  /** Sent along with the words. */
  readonly keep?: Readonly<Record<string, string>>
}
