import { get } from '../frame/staff-route.ts'

/** Posters and pictures of a strategy. */
export const posterRoutes = {
  posters: get('/arbejde/strategier/:strategy/plakater', 'see'),
} as const

export const posterHref = {
  posters: (strategy: string) => `/arbejde/strategier/${strategy}/plakater`,
} as const
