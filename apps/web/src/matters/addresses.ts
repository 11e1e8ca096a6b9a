import { get, post, withQuery } from '../frame/staff-route.ts'

/** Matters, their pages, and the way each takes. */
export const matterRoutes = {
  matters: get('/arbejde/sager', 'see'),
  newMatter: get('/arbejde/sager/ny', 'prepare'),
  makeMatter: post('/arbejde/sager/ny', 'prepare'),
  matter: get('/arbejde/sager/:matter', 'see'),
  matterForm: get('/arbejde/sager/:matter/ret', 'prepare'),
  saveMatter: post('/arbejde/sager/:matter/ret', 'prepare'),
  matterRoute: get('/arbejde/sager/:matter/sagsgang', 'see'),
  beginRoute: post('/arbejde/sager/:matter/sagsgang', 'prepare'),
  routeAbout: post('/arbejde/sager/:matter/sagsgang/om', 'prepare'),
  promiseRoute: post('/arbejde/sager/:matter/sagsgang/godkend', 'prepare'),
  answerHearing: post('/arbejde/sager/:matter/sagsgang/hoering', 'prepare'),
  addMedStops: post('/arbejde/sager/:matter/sagsgang/med', 'prepare'),
  addStop: post('/arbejde/sager/:matter/sagsgang/led', 'prepare'),
  setStop: post('/arbejde/sager/:matter/sagsgang/led/:stop', 'prepare'),
  moveStop: post('/arbejde/sager/:matter/sagsgang/led/:stop/flyt', 'prepare'),
  removeStop: post('/arbejde/sager/:matter/sagsgang/led/:stop/fjern', 'prepare'),
  skipStop: post('/arbejde/sager/:matter/sagsgang/led/:stop/spring-over', 'prepare'),
  passStop: post('/arbejde/sager/:matter/sagsgang/led/:stop/afslut', 'prepare'),
} as const

const way = (matter: string) => `/arbejde/sager/${matter}/sagsgang`
const stopAt = (matter: string, stop: string) => `${way(matter)}/led/${stop}`

export const matterHref = {
  matters: '/arbejde/sager',
  mattersOf: (query: Readonly<Record<string, string>>) => withQuery('/arbejde/sager', query),
  newMatter: '/arbejde/sager/ny',
  matter: (id: string) => `/arbejde/sager/${id}`,
  matterForm: (id: string) => `/arbejde/sager/${id}/ret`,
  matterRoute: way,
  /** The way as it would be with another meeting, or another first day, for one stop. */
  tryStop: (matter: string, stop: string, choice: string) =>
    withQuery(way(matter), { led: stop, valg: choice }),
  routeAbout: (matter: string) => `${way(matter)}/om`,
  promiseRoute: (matter: string) => `${way(matter)}/godkend`,
  answerHearing: (matter: string) => `${way(matter)}/hoering`,
  addMedStops: (matter: string) => `${way(matter)}/med`,
  addStop: (matter: string) => `${way(matter)}/led`,
  setStop: stopAt,
  moveStop: (matter: string, stop: string) => `${stopAt(matter, stop)}/flyt`,
  removeStop: (matter: string, stop: string) => `${stopAt(matter, stop)}/fjern`,
  skipStop: (matter: string, stop: string) => `${stopAt(matter, stop)}/spring-over`,
  passStop: (matter: string, stop: string) => `${stopAt(matter, stop)}/afslut`,
} as const
