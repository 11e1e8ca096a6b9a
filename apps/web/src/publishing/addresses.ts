import type { PublicationKind } from '@pejl/domain/publishing/public-meeting.ts'
import { get, post, withQuery } from '../frame/staff-route.ts'

/** What a meeting publishes: checked, at once or at a time, and withdrawn. */
export const publishingRoutes = {
  publishing: get('/arbejde/moeder/:meeting/udgiv', 'meet'),
  publish: post('/arbejde/moeder/:meeting/udgiv', 'meet'),
  answerFinding: post('/arbejde/moeder/:meeting/udgiv/svar', 'meet'),
  cancelPublication: post('/arbejde/moeder/:meeting/udgiv/annuller', 'meet'),
  withdrawPublication: post('/arbejde/moeder/:meeting/udgiv/traek-tilbage', 'meet'),
  publishingPreview: get('/arbejde/moeder/:meeting/udgiv/proeve', 'meet'),
} as const

const under = (meeting: string) => `/arbejde/moeder/${meeting}/udgiv`

export const publishingHref = {
  publishing: (meeting: string, kind: PublicationKind | '' = '') =>
    withQuery(under(meeting), { slags: kind === '' ? '' : kindNames[kind] }),
  answerFinding: (meeting: string) => `${under(meeting)}/svar`,
  cancelPublication: (meeting: string) => `${under(meeting)}/annuller`,
  withdrawPublication: (meeting: string) => `${under(meeting)}/traek-tilbage`,
  publishingPreview: (meeting: string, kind: PublicationKind, file: 'pdf' | 'docx' | 'zip') =>
    withQuery(`${under(meeting)}/proeve`, { slags: kindNames[kind], fil: file }),
} as const

/** Kinds as addresses and forms name them. */
export const kindNames = {
  agenda: 'dagsorden',
  supplement: 'tillaeg',
  minutes: 'referat',
} as const satisfies Record<PublicationKind, string>

export function parseKindName(text: string): PublicationKind | undefined {
  const kinds = Object.keys(kindNames) as readonly PublicationKind[] // the table's own keys
  return kinds.find((kind) => kindNames[kind] === text)
}
