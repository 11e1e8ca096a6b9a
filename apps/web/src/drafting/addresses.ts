import { get } from '../frame/staff-route.ts'

/** Writing a strategy: its versions and the input to them. */
export const draftingRoutes = {
  draft: get('/arbejde/strategier/:strategy/udkast', 'see'),
} as const

export const draftingHref = {
  draft: (strategy: string) => `/arbejde/strategier/${strategy}/udkast`,
} as const
