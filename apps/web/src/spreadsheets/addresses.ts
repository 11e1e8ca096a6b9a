import { get } from '../frame/staff-route.ts'

/** The action plan as a spreadsheet, out and in. */
export const spreadsheetRoutes = {
  spreadsheet: get('/arbejde/plan/regneark', 'see'),
} as const

export const spreadsheetHref = {
  spreadsheet: '/arbejde/plan/regneark',
} as const
