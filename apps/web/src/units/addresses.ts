import { get } from '../frame/staff-route.ts'

/** Units, what they bear, and the days that concern them. */
export const unitRoutes = {
  units: get('/arbejde/enheder', 'see'),
} as const

export const unitHref = {
  units: '/arbejde/enheder',
  unit: (id: string) => `/arbejde/enheder/${id}`,
} as const
