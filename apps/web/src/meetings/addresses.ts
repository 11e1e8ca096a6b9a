import { get, post, withQuery } from '../frame/staff-route.ts'

/** Meetings: their agendas, and how they are held. */
export const meetingRoutes = {
  meetings: get('/arbejde/moeder', 'see'),
  meeting: get('/arbejde/moeder/:meeting', 'see'),
  arrangeAgenda: post('/arbejde/moeder/:meeting', 'meet'),
  carryOver: post('/arbejde/moeder/:meeting/udsat', 'meet'),
  callMeeting: post('/arbejde/moeder/:meeting/send-ud', 'meet'),
  localStatements: get('/arbejde/moeder/:meeting/lokalt', 'see'),
  beginSitting: post('/arbejde/moeder/:meeting/begynd', 'meet'),
  undoBeginning: post('/arbejde/moeder/:meeting/ikke-begyndt', 'meet'),
  sitting: get('/arbejde/moeder/:meeting/protokol', 'meet'),
  doAtMeeting: post('/arbejde/moeder/:meeting/protokol', 'meet'),
  sittingNow: get('/arbejde/moeder/:meeting/protokol/nu', 'meet'),
  closeMeeting: post('/arbejde/moeder/:meeting/afslut', 'meet'),
} as const

const under = (meeting: string) => `/arbejde/moeder/${meeting}`

export const meetingHref = {
  meetings: '/arbejde/moeder',
  meetingsOf: ({ when = '', committee = '', page = 1 }) =>
    withQuery('/arbejde/moeder', { vis: when, udvalg: committee, side: page === 1 ? '' : String(page) }),
  meeting: under,
  /** Puts what was postponed on a meeting; from the page of the meeting that did, or of the one that takes it. */
  carryOver: (meeting: string) => `${under(meeting)}/udsat`,
  callMeeting: (meeting: string) => `${under(meeting)}/send-ud`,
  localStatements: (meeting: string) => `${under(meeting)}/lokalt`,
  beginSitting: (meeting: string) => `${under(meeting)}/begynd`,
  undoBeginning: (meeting: string) => `${under(meeting)}/ikke-begyndt`,
  /** The minutes as they are typed; `at` is an item's id, `fremmoede` or `slut`. */
  sitting: (meeting: string, at = '') => withQuery(`${under(meeting)}/protokol`, { punkt: at }),
  sittingNow: (meeting: string, known: number) =>
    withQuery(`${under(meeting)}/protokol/nu`, { kendt: String(known) }),
  closeMeeting: (meeting: string) => `${under(meeting)}/afslut`,
} as const
