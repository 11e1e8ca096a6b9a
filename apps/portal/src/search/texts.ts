import type { SearchKind } from '@pejl/store/public/search-views.ts'

export const searchTexts = {
  title: 'Søg',
  label: 'Søg i strategier, sager og løfter',
  hint: 'Ord, dele af ord, flere ord sammen, "ord i citationstegn" eller et sagsnummer som 24/5866',
  lead: 'Søg i alt, der er åbent: strategier, sager, beslutninger, løfter, udvalg og dokumenter.',
  hits: (total: number, capped: boolean) =>
    total === 0 ? 'Ingen træf' : total === 1 ? '1 træf' : `${capped ? 'Flere end ' : ''}${total} træf`,
  nothing: (q: string) => `Vi fandt ikke noget på »${q}«`,
  advice: [
    'Prøv færre eller mere almindelige ord.',
    'Prøv en del af et langt ord, for eksempel »udvalg«.',
    'Se alle strategier eller alle sager.',
  ],
  noWords: 'Skriv mindst ét ord eller et sagsnummer',
  mended: (typed: string, used: string) =>
    `Mente du »${used}«? Ingen sider har »${typed}«, så her er træf på det rettede.`,
  parts: (used: string) => `Ordet står ingen steder i ét. Her er sider med delene: »${used}«.`,
  any: 'Ingen sider har alle ordene. Her er sider med nogle af dem.',
  capped:
    'Søgningen passer på rigtig meget. Vi viser de bedste træf; brug flere ord for at komme tættere på.',
  filters: 'Vis kun',
  allKinds: 'Alt',
  kinds: {
    strategy: 'Strategier',
    principle: 'Pejlemærker',
    matter: 'Sager',
    item: 'Punkter',
    decision: 'Beslutninger',
    commitment: 'Løfter',
    committee: 'Udvalg',
    meeting: 'Møder',
    document: 'Dokumenter',
  } satisfies Record<SearchKind, string>,
  kind: {
    strategy: 'Strategi',
    principle: 'Pejlemærke',
    matter: 'Sag',
    item: 'Dagsordenspunkt',
    decision: 'Beslutning',
    commitment: 'Løfte',
    committee: 'Udvalg',
    meeting: 'Møde',
    document: 'Dokument',
  } satisfies Record<SearchKind, string>,
} as const
