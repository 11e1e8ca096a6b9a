import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Catalogue, Language } from './language.ts'

/** Every address the portal answers, as the router reads them. Links are made with `href`. */
export const paths = {
  front: '/',
  strategies: '/strategier',
  strategiesCsv: '/strategier.csv',
  strategy: '/strategier/:slug',
  inventory: '/strategier/oversigt',
  inventoryCsv: '/strategier/oversigt.csv',
  objective: '/strategier/:slug/maal/:n',
  poster: '/strategier/:slug/plakat.:file',
  versions: '/strategier/:slug/udgaver',
  version: '/strategier/:slug/udgaver/:number',
  input: '/strategier/:slug/tilblivelse',
  initiatives: '/tiltag',
  initiativesCsv: '/tiltag.csv',
  initiative: '/tiltag/:number',
  plan: '/plan',
  units: '/enheder',
  unitsCsv: '/enheder.csv',
  unit: '/enheder/:slug',
  matters: '/sager',
  mattersCsv: '/sager.csv',
  matter: '/sager/:slug',
  committees: '/udvalg',
  committeesCsv: '/udvalg.csv',
  committee: '/udvalg/:slug',
  committeeIcs: '/udvalg/:slug.ics',
  meetings: '/moeder',
  meetingsCsv: '/moeder.csv',
  meetingsIcs: '/moeder.ics',
  meeting: '/moeder/:id',
  meetingItem: '/moeder/:id/punkt/:n',
  meetingPdf: '/moeder/:id.pdf',
  meetingDocx: '/moeder/:id.docx',
  meetingZip: '/moeder/:id.zip',
  meetingAttachment: '/moeder/:id/punkt/:n/bilag/:a',
  commitments: '/loefter',
  commitmentsCsv: '/loefter.csv',
  commitment: '/loefter/:id',
  document: '/dokumenter/:id',
  search: '/soeg',
  help: '/hjaelp',
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
  data: '/data',
} as const

/** Which commitments the ledger shows. */
export interface LedgerChoice {
  readonly standing?: LedgerFilter
  readonly strategy?: string
  readonly committee?: string
  readonly page?: number
}

/** Which initiatives are shown. */
export interface InitiativeChoice {
  readonly strategy?: string
  readonly unit?: string
  readonly state?: string
}

/** The ledger's filters, by their Danish names in the address. */
export const ledgerFilters = {
  aabne: ['open', 'due'],
  'forfalder-snart': ['due'],
  overskredet: ['overdue'],
  indfriet: ['kept'],
  'ikke-dokumenteret': ['undocumented'],
  bortfaldet: ['lapsed'],
} as const satisfies Record<string, readonly Standing[]>
export type LedgerFilter = keyof typeof ledgerFilters

const withQuery = (path: string, query: Readonly<Record<string, string | number | undefined>>): string => {
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return said.length > 0 ? `${path}?${said.join('&')}` : path
}

const pageOf = (page: number | undefined) => (page !== undefined && page > 1 ? page : undefined)

const chosen = ({ strategy, unit, state }: InitiativeChoice) => ({
  strategi: strategy,
  enhed: unit,
  stand: state,
})

const danish = {
  ...publicAddress,
  page: (path: string) => path,
  mattersPage: (page: number) => withQuery(paths.matters, { side: pageOf(page) }),
  meetingsPage: (page: number) => withQuery(paths.meetings, { side: pageOf(page) }),
  committeePage: (slug: string, page: number) =>
    withQuery(publicAddress.committee(slug), { side: pageOf(page) }),
  ledger: ({ standing, strategy, committee, page }: LedgerChoice) =>
    withQuery(paths.commitments, {
      visning: standing,
      strategi: strategy,
      udvalg: committee,
      side: pageOf(page),
    }),
  inventory: () => paths.inventory,
  versions: (slug: string) => `${publicAddress.strategy(slug)}/udgaver`,
  version: (slug: string, number: number) => `${publicAddress.strategy(slug)}/udgaver/${number}`,
  versionAgainst: (slug: string, number: number, other: number) =>
    withQuery(`${publicAddress.strategy(slug)}/udgaver/${number}`, { imod: other }),
  /** What a strategy was made of. */
  input: (slug: string) => `${publicAddress.strategy(slug)}/tilblivelse`,
  initiativesOf: (choice: InitiativeChoice) => withQuery(paths.initiatives, chosen(choice)),
  searchFor: ({ q, kind, page }: { q: string; kind?: string; page?: number }) =>
    withQuery(paths.search, { q, slags: kind, side: pageOf(page) }),
  documentWith: (id: string, query: { fra?: number; til?: number; original?: number }) =>
    withQuery(publicAddress.document(id), query) + (query.fra === undefined ? '' : '#kilde'),
}

/** Makes the addresses that pages link to. */
export type Addresses = typeof danish

/** Posters are in Danish, like the strategies; `plakat` says which, `papir` how large. */
export const posterAddress = (
  slug: string,
  choice: { readonly plakat: string; readonly papir: string },
): string => withQuery(`${publicAddress.strategy(slug)}/plakat.pdf`, choice)

/** Spreadsheets are the same in every language. */
export const ledgerCsv = ({ standing, strategy, committee }: LedgerChoice): string =>
  withQuery(paths.commitmentsCsv, { visning: standing, strategi: strategy, udvalg: committee })

/** What a meeting has published as a file; it is in Danish. */
export const meetingFile = (id: string, type: 'pdf' | 'docx' | 'zip'): string =>
  `${publicAddress.meeting(id)}.${type}`

/** An open attachment of an item, by its number there. */
export const attachmentFile = (id: string, item: number, attachment: number): string =>
  `${publicAddress.meetingItem(id, item)}/bilag/${attachment}`

/** A calendar is the same in every language: one committee's, or all committees'. */
export const calendarFile = (committee?: string): string =>
  committee === undefined ? paths.meetingsIcs : `${publicAddress.committee(committee)}.ics`

export const initiativesCsv = (choice: InitiativeChoice): string =>
  withQuery(paths.initiativesCsv, chosen(choice))

/** The same page in a language: English says so in its address, Danish is what an address means without. */
export function inLanguage(address: string, language: Language): string {
  const [whole = '', fragment] = address.split('#')
  const [path = '', query = ''] = whole.split('?')
  const kept = query.split('&').filter((part) => part !== '' && !part.startsWith('sprog='))
  const said = language === 'en' ? [...kept, 'sprog=en'] : kept
  const asked = said.length > 0 ? `${path}?${said.join('&')}` : path
  return fragment === undefined ? asked : `${asked}#${fragment}`
}

const english = Object.fromEntries(
  Object.entries(danish).map(([name, make]) => [
    name,
    // each is called with the arguments of the Danish one of its name
    (...given: readonly never[]) =>
      inLanguage((make as (...all: readonly never[]) => string)(...given), 'en'),
  ]),
) as Addresses // has its names

/** The addresses in each language. */
export const addresses: Catalogue<Addresses> = { da: danish, en: english }

/** The Danish addresses: what a page is called for good. */
export const href = danish
