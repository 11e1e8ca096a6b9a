import { get, post, withQuery } from '../frame/staff-route.ts'

/** Posters and pictures of a strategy, and the municipality's own colours and logo. */
export const posterRoutes = {
  posters: get('/arbejde/strategier/:strategy/plakater', 'see'),
  posterFile: get('/arbejde/strategier/:strategy/plakater/fil', 'see'),
  brand: get('/arbejde/plakater/farver', 'organise'),
  saveBrand: post('/arbejde/plakater/farver', 'organise'),
  brandLogo: get('/arbejde/plakater/logo', 'organise'),
} as const

export const posterHref = {
  posters: (strategy: string) => `/arbejde/strategier/${strategy}/plakater`,
  /** The paper as a file: `fil` says which kind. */
  posterFile: (strategy: string, choices: Readonly<Record<string, string>>) =>
    withQuery(`/arbejde/strategier/${strategy}/plakater/fil`, choices),
  brand: '/arbejde/plakater/farver',
  brandLogo: '/arbejde/plakater/logo',
} as const
