import { get, post, withQuery } from '../frame/staff-route.ts'

/** The action plan's pages. */
export const planRoutes = {
  plan: get('/arbejde/plan', 'see'),
  savePlan: post('/arbejde/plan/gem', 'plan'),
  moveInitiative: post('/arbejde/plan/tiltag/:initiative', 'plan'),
  changeLoad: post('/arbejde/plan/tiltag/:initiative/belastning', 'plan'),
  changeTarget: post('/arbejde/plan/tiltag/:initiative/maal', 'plan'),
  planBuffers: get('/arbejde/plan/luft', 'see'),
  planTable: get('/arbejde/plan/tabel', 'see'),
  savePlanTable: post('/arbejde/plan/tabel', 'plan'),
  proposal: post('/arbejde/plan/forslag', 'plan'),
  acceptProposal: post('/arbejde/plan/forslag/godtag', 'plan'),
  comparePlan: get('/arbejde/plan/sammenlign', 'see'),
  planRevisions: get('/arbejde/plan/vedtagelse', 'see'),
  saveRevision: post('/arbejde/plan/vedtagelse', 'plan'),
  planRevision: get('/arbejde/plan/vedtagelse/:revision', 'see'),
  adoptRevision: post('/arbejde/plan/vedtagelse/:revision', 'adopt'),
  dropRevision: post('/arbejde/plan/vedtagelse/:revision/opgiv', 'plan'),
  overloads: get('/arbejde/plan/overskridelser', 'see'),
  allowOverload: post('/arbejde/plan/overskridelser', 'adopt'),
  withdrawOverload: post('/arbejde/plan/overskridelser/:overload/fjern', 'adopt'),
} as const

/** How the plan is looked at: grouping, time, and what is chosen. */
export interface PlanLook {
  readonly by?: 'objective' | 'unit'
  readonly zoom?: 'year' | 'all'
  readonly initiative?: string | null
  readonly unit?: string | null
}

function planOf({ by = 'objective', zoom = 'all', initiative, unit }: PlanLook): string {
  const chosen = initiative || unit ? '#valgt' : ''
  return `${withQuery('/arbejde/plan', {
    vis: by === 'unit' ? 'enhed' : '',
    tid: zoom === 'year' ? 'aar' : '',
    tiltag: initiative ?? '',
    enhed: unit ?? '',
  })}${chosen}`
}

export const planHref = {
  plan: '/arbejde/plan',
  planOf,
  savePlan: '/arbejde/plan/gem',
  moveInitiative: (id: string) => `/arbejde/plan/tiltag/${id}`,
  changeLoad: (id: string) => `/arbejde/plan/tiltag/${id}/belastning`,
  changeTarget: (id: string) => `/arbejde/plan/tiltag/${id}/maal`,
  planBuffers: '/arbejde/plan/luft',
  planTable: '/arbejde/plan/tabel',
  proposal: '/arbejde/plan/forslag',
  acceptProposal: '/arbejde/plan/forslag/godtag',
  comparePlan: '/arbejde/plan/sammenlign',
  comparePlansOf: (of: { before: string; after: string; only: string }) =>
    withQuery('/arbejde/plan/sammenlign', { fra: of.before, til: of.after, kun: of.only }),
  planRevisions: '/arbejde/plan/vedtagelse',
  planRevision: (id: string) => `/arbejde/plan/vedtagelse/${id}`,
  dropRevision: (id: string) => `/arbejde/plan/vedtagelse/${id}/opgiv`,
  overloads: '/arbejde/plan/overskridelser',
  overloadsOf: (of: { unit: string; from: string; to: string; points: string; atOnce: string }) =>
    withQuery('/arbejde/plan/overskridelser', {
      enhed: of.unit,
      fra: of.from,
      til: of.to,
      point: of.points,
      'ad-gangen': of.atOnce,
    }),
  withdrawOverload: (id: string) => `/arbejde/plan/overskridelser/${id}/fjern`,
} as const
