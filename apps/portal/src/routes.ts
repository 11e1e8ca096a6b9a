import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import { publicAddress } from '@pejl/domain/search/public-address.ts'

/** Every address the portal answers, as the router reads them. Links are made with `href`. */
export const paths = {
  front: '/',
  strategies: '/strategier',
  strategiesCsv: '/strategier.csv',
  strategy: '/strategier/:slug',
  objective: '/strategier/:slug/maal/:n',
  matters: '/sager',
  mattersCsv: '/sager.csv',
  matter: '/sager/:slug',
  committees: '/udvalg',
  committeesCsv: '/udvalg.csv',
  committee: '/udvalg/:slug',
  meetings: '/moeder',
  meetingsCsv: '/moeder.csv',
  meeting: '/moeder/:id',
  meetingItem: '/moeder/:id/punkt/:n',
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

export const href = {
  ...publicAddress,
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
  ledgerCsv: ({ standing, strategy, committee }: LedgerChoice) =>
    withQuery(paths.commitmentsCsv, { visning: standing, strategi: strategy, udvalg: committee }),
  searchFor: ({ q, kind, page }: { q: string; kind?: string; page?: number }) =>
    withQuery(paths.search, { q, slags: kind, side: pageOf(page) }),
  documentWith: (id: string, query: { fra?: number; til?: number; original?: number }) =>
    withQuery(publicAddress.document(id), query) + (query.fra === undefined ? '' : '#kilde'),
} as const
