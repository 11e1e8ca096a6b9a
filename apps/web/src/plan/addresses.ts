import { get } from '../frame/staff-route.ts'

/** The action plan's pages. */
export const planRoutes = {
  plan: get('/arbejde/plan', 'see'),
} as const

export const planHref = {
  plan: '/arbejde/plan',
} as const
