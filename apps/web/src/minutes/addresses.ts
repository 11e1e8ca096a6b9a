import { get, post, withQuery } from '../frame/staff-route.ts'

/** The minutes of a meeting: laid before those who approve, locked, corrected. */
export const minutesRoutes = {
  minutes: get('/arbejde/moeder/:meeting/referat', 'see'),
  layMinutes: post('/arbejde/moeder/:meeting/referat/fremlaeg', 'meet'),
  answerMinutes: post('/arbejde/moeder/:meeting/referat/svar', 'see'),
  approveMinutes: post('/arbejde/moeder/:meeting/referat/godkend', 'meet'),
  reopenMinutes: post('/arbejde/moeder/:meeting/referat/genaabn', 'meet'),
  minutesEdition: get('/arbejde/moeder/:meeting/referat/udgaver/:edition', 'see'),
} as const

const under = (meeting: string) => `/arbejde/moeder/${meeting}/referat`

export const minutesHref = {
  minutes: under,
  layMinutes: (meeting: string) => `${under(meeting)}/fremlaeg`,
  answerMinutes: (meeting: string) => `${under(meeting)}/svar`,
  approveMinutes: (meeting: string) => `${under(meeting)}/godkend`,
  reopenMinutes: (meeting: string) => `${under(meeting)}/genaabn`,
  /** An approved edition; `against`: what differs from that one. */
  minutesEdition: (meeting: string, edition: number, against = 0) =>
    withQuery(`${under(meeting)}/udgaver/${edition}`, { imod: against === 0 ? '' : String(against) }),
} as const
