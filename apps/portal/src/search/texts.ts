import type { SearchKind } from '@pejl/store/public/search-views.ts'
import type { Catalogue } from '../language.ts'

type KindNames = Readonly<Record<SearchKind, string>>

const kindsDa: KindNames = {
  strategy: 'Strategier',
  principle: 'Pejlemærker',
  initiative: 'Tiltag',
  matter: 'Sager',
  item: 'Dagsordenspunkter',
  decision: 'Beslutninger',
  commitment: 'Løfter',
  committee: 'Udvalg',
  meeting: 'Møder',
  document: 'Dokumenter',
}

const kindDa: KindNames = {
  strategy: 'Strategi',
  principle: 'Pejlemærke',
  initiative: 'Tiltag',
  matter: 'Sag',
  item: 'Dagsordenspunkt',
  decision: 'Beslutning',
  commitment: 'Løfte',
  committee: 'Udvalg',
  meeting: 'Møde',
  document: 'Dokument',
}

const da = {
  title: 'Søg',
  titleOf: (q: string) => `Søgning: ${q}`,
  label: 'Søg i strategier, sager og løfter',
  hint: 'Ord, dele af ord, "ord i citationstegn" eller et sagsnummer som 24/5866',
  lead: 'Søg i alt, der er åbent: strategier, sager, beslutninger, løfter, udvalg og dokumenter.',
  hits: (total: number, capped: boolean) =>
    total === 0 ? 'Ingen træf' : total === 1 ? '1 træf' : `${capped ? 'Mindst ' : ''}${total} træf`,
  nothing: (q: string) => `Vi fandt ikke noget på »${q}«`,
  advice: ['Prøv færre eller mere almindelige ord.', 'Prøv en del af et langt ord, for eksempel »udvalg«.'],
  noWords: 'Skriv mindst ét ord eller et sagsnummer',
  mended: (typed: string, used: string) =>
    `Vi fandt ikke noget på »${typed}«. Her er træf på »${used}« i stedet.`,
  parts: (used: string) => `Ordet står ingen steder i ét. Her er sider med delene: »${used}«.`,
  any: 'Ingen sider har alle ordene. Her er sider med nogle af dem.',
  capped: 'Der er mange træf. Vi viser de bedste; brug flere ord for at komme tættere på.',
  filters: 'Vis kun',
  allKinds: 'Alt',
  allStrategies: 'Alle strategier',
  allMatters: 'Alle sager',
  kinds: kindsDa,
  kind: kindDa,
}

export const searchTexts: Catalogue<typeof da> = {
  da,
  en: {
    title: 'Search',
    titleOf: (q) => `Search: ${q}`,
    label: 'Search strategies, cases and promises',
    hint: 'Danish words, parts of words, "words in quotation marks", or a case number such as 24/5866',
    lead: 'Search everything that is open: strategies, cases, decisions, promises, committees and documents. The documents are in Danish.',
    hits: (total, capped) =>
      total === 0 ? 'No hits' : total === 1 ? '1 hit' : `${capped ? 'At least ' : ''}${total} hits`,
    nothing: (q) => `We found nothing for “${q}”`,
    advice: [
      'Try fewer or more common words.',
      'The documents are in Danish: try a Danish word, or part of a long one, such as “udvalg”.',
    ],
    noWords: 'Write at least one word or a case number',
    mended: (typed, used) => `We found nothing for “${typed}”. Here are hits for “${used}” instead.`,
    parts: (used) => `The word is nowhere in one piece. Here are pages with its parts: “${used}”.`,
    any: 'No pages have all the words. Here are pages with some of them.',
    capped: 'There are many hits. We show the best; use more words to come closer.',
    filters: 'Show only',
    allKinds: 'Everything',
    allStrategies: 'All strategies',
    allMatters: 'All cases',
    kinds: {
      strategy: 'Strategies',
      principle: 'Guiding principles',
      initiative: 'Initiatives',
      matter: 'Cases',
      item: 'Agenda items',
      decision: 'Decisions',
      commitment: 'Promises',
      committee: 'Committees',
      meeting: 'Meetings',
      document: 'Documents',
    },
    kind: {
      strategy: 'Strategy',
      principle: 'Guiding principle',
      initiative: 'Initiative',
      matter: 'Case',
      item: 'Agenda item',
      decision: 'Decision',
      commitment: 'Promise',
      committee: 'Committee',
      meeting: 'Meeting',
      document: 'Document',
    },
  },
}
