import { get } from '../frame/staff-route.ts'

/** Initiatives, one by one. */
export const initiativeRoutes = {
  initiatives: get('/arbejde/tiltag', 'see'),
} as const

export const initiativeHref = {
  initiatives: '/arbejde/tiltag',
  initiative: (id: string) => `/arbejde/tiltag/${id}`,
} as const
