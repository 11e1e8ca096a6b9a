import { get, post, withQuery } from '../frame/staff-route.ts'

/** Units, what they bear, and the days that concern them. */
export const unitRoutes = {
  units: get('/arbejde/enheder', 'see'),
  newUnit: get('/arbejde/enheder/ny', 'organise'),
  makeUnit: post('/arbejde/enheder/ny', 'organise'),
  planCalendar: get('/arbejde/enheder/kalender', 'see'),
  addPeriod: post('/arbejde/enheder/kalender/periode', 'organise'),
  removePeriod: post('/arbejde/enheder/kalender/periode/fjern', 'organise'),
  addFrozen: post('/arbejde/enheder/kalender/fredet', 'organise'),
  removeFrozen: post('/arbejde/enheder/kalender/fredet/fjern', 'organise'),
  addLimit: post('/arbejde/enheder/kalender/graense', 'organise'),
  removeLimit: post('/arbejde/enheder/kalender/graense/fjern', 'organise'),
  meetingDates: get('/arbejde/enheder/moeder/:committee', 'see'),
  enterMeetingDates: post('/arbejde/enheder/moeder/:committee', 'organise'),
  unit: get('/arbejde/enheder/:unit', 'see'),
  saveUnit: post('/arbejde/enheder/:unit', 'organise'),
  addCapacity: post('/arbejde/enheder/:unit/kapacitet', 'organise'),
  removeCapacity: post('/arbejde/enheder/:unit/kapacitet/fjern', 'organise'),
  unitChanges: get('/arbejde/enheder/:unit/forandringer', 'see'),
} as const

export const unitHref = {
  units: '/arbejde/enheder',
  newUnit: (under = '') => withQuery('/arbejde/enheder/ny', { under }),
  makeUnit: '/arbejde/enheder/ny',
  planCalendar: '/arbejde/enheder/kalender',
  addPeriod: '/arbejde/enheder/kalender/periode',
  removePeriod: '/arbejde/enheder/kalender/periode/fjern',
  addFrozen: '/arbejde/enheder/kalender/fredet',
  removeFrozen: '/arbejde/enheder/kalender/fredet/fjern',
  addLimit: '/arbejde/enheder/kalender/graense',
  removeLimit: '/arbejde/enheder/kalender/graense/fjern',
  meetingDates: (committee: string) => `/arbejde/enheder/moeder/${committee}`,
  unit: (id: string) => `/arbejde/enheder/${id}`,
  addCapacity: (id: string) => `/arbejde/enheder/${id}/kapacitet`,
  removeCapacity: (id: string) => `/arbejde/enheder/${id}/kapacitet/fjern`,
  /** What reaches a unit month by month; `from` is a month, `2027-01`. */
  unitChanges: (id: string, from = '') => withQuery(`/arbejde/enheder/${id}/forandringer`, { fra: from }),
} as const
