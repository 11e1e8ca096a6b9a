import { get, post, withQuery } from '../frame/staff-route.ts'

/** Initiatives, one by one. */
export const initiativeRoutes = {
  initiatives: get('/arbejde/tiltag', 'see'),
  newInitiative: get('/arbejde/tiltag/ny', 'plan'),
  makeInitiative: post('/arbejde/tiltag/ny', 'plan'),
  initiative: get('/arbejde/tiltag/:initiative', 'see'),
  initiativeForm: get('/arbejde/tiltag/:initiative/ret', 'see'),
  saveInitiative: post('/arbejde/tiltag/:initiative/ret', 'plan'),
  changeInitiativeState: post('/arbejde/tiltag/:initiative/stand', 'plan'),
  giveStatus: post('/arbejde/tiltag/:initiative/status', 'plan'),
  readIndicator: post('/arbejde/tiltag/:initiative/maaling', 'plan'),
  keepApart: post('/arbejde/tiltag/:initiative/ikke-samtidig', 'plan'),
  letTogether: post('/arbejde/tiltag/:initiative/ikke-samtidig/fjern', 'plan'),
  tickMilestone: post('/arbejde/tiltag/:initiative/milepael', 'plan'),
  saveSpending: post('/arbejde/tiltag/:initiative/forbrug', 'plan'),
} as const

export const initiativeHref = {
  initiatives: '/arbejde/tiltag',
  initiativesOf: (query: Readonly<Record<string, string>>) => withQuery('/arbejde/tiltag', query),
  newInitiative: '/arbejde/tiltag/ny',
  /** Begun from a promise's words, or for an objective. */
  initiativeFor: (from: { readonly commitment?: string; readonly objective?: string }) =>
    withQuery('/arbejde/tiltag/ny', { loefte: from.commitment ?? '', maal: from.objective ?? '' }),
  initiative: (id: string) => `/arbejde/tiltag/${id}`,
  initiativeForm: (id: string) => `/arbejde/tiltag/${id}/ret`,
  initiativeState: (id: string) => `/arbejde/tiltag/${id}/stand`,
  giveStatus: (id: string) => `/arbejde/tiltag/${id}/status`,
  readIndicator: (id: string) => `/arbejde/tiltag/${id}/maaling`,
  keepApart: (id: string) => `/arbejde/tiltag/${id}/ikke-samtidig`,
  letTogether: (id: string) => `/arbejde/tiltag/${id}/ikke-samtidig/fjern`,
  tickMilestone: (id: string) => `/arbejde/tiltag/${id}/milepael`,
  saveSpending: (id: string) => `/arbejde/tiltag/${id}/forbrug`,
} as const
