import { get, post, withQuery } from '../frame/staff-route.ts'

/** The calendar of all committees' meetings, and how it is planned. */
export const calendarRoutes = {
  calendar: get('/arbejde/kalender', 'see'),
  calendarIcs: get('/arbejde/kalender.ics', 'see'),
  calendarCsv: get('/arbejde/kalender.csv', 'see'),
  committeePlan: get('/arbejde/kalender/udvalg/:committee', 'organise'),
  planMeetings: post('/arbejde/kalender/udvalg/:committee', 'organise'),
  addRule: post('/arbejde/kalender/udvalg/:committee/regler', 'organise'),
  removeRule: post('/arbejde/kalender/udvalg/:committee/regler/fjern', 'organise'),
  calendarMeeting: get('/arbejde/kalender/moede/:meeting', 'see'),
  changeMeeting: post('/arbejde/kalender/moede/:meeting', 'organise'),
  cancelMeeting: post('/arbejde/kalender/moede/:meeting/aflys', 'organise'),
  planMeetingAgain: post('/arbejde/kalender/moede/:meeting/genopret', 'organise'),
  dropMeeting: post('/arbejde/kalender/moede/:meeting/fjern', 'organise'),
} as const

/** What the calendar shows. */
export interface CalendarChoice {
  readonly year: number
  /** A committee's id; '' for all. */
  readonly committee?: string
  /** The list, and not the grid of months. */
  readonly list?: boolean
}

const chosen = ({ year, committee = '', list = false }: CalendarChoice) => ({
  aar: String(year),
  udvalg: committee,
  visning: list ? 'liste' : '',
})

export const calendarHref = {
  calendar: '/arbejde/kalender',
  calendarOf: (choice: CalendarChoice) => withQuery('/arbejde/kalender', chosen(choice)),
  calendarIcs: (choice: CalendarChoice) => withQuery('/arbejde/kalender.ics', chosen(choice)),
  calendarCsv: (choice: CalendarChoice) => withQuery('/arbejde/kalender.csv', chosen(choice)),
  committeePlan: (id: string, year = '') => withQuery(`/arbejde/kalender/udvalg/${id}`, { aar: year }),
  addRule: (id: string) => `/arbejde/kalender/udvalg/${id}/regler`,
  removeRule: (id: string) => `/arbejde/kalender/udvalg/${id}/regler/fjern`,
  calendarMeeting: (id: string) => `/arbejde/kalender/moede/${id}`,
  cancelMeeting: (id: string) => `/arbejde/kalender/moede/${id}/aflys`,
  planMeetingAgain: (id: string) => `/arbejde/kalender/moede/${id}/genopret`,
  dropMeeting: (id: string) => `/arbejde/kalender/moede/${id}/fjern`,
} as const
