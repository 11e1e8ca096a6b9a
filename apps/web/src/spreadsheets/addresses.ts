import { get, post } from '../frame/staff-route.ts'

/** The action plan as a spreadsheet, out and in. */
export const spreadsheetRoutes = {
  spreadsheet: get('/arbejde/plan/regneark', 'see'),
  planBook: get('/arbejde/plan/regneark.xlsx', 'see'),
  planCsv: get('/arbejde/plan/regneark.csv', 'see'),
  previewSpreadsheet: post('/arbejde/plan/regneark', 'plan'),
  saveSpreadsheet: post('/arbejde/plan/regneark/gem', 'plan'),
} as const

export const spreadsheetHref = {
  spreadsheet: '/arbejde/plan/regneark',
  planBook: '/arbejde/plan/regneark.xlsx',
  planCsv: '/arbejde/plan/regneark.csv',
  saveSpreadsheet: '/arbejde/plan/regneark/gem',
} as const
