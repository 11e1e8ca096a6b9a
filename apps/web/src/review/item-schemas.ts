import type { Place, ReadItem } from '@pejl/domain/documents/read-item.ts'
import { outcomes, sectionKinds } from '@pejl/domain/documents/read-item.ts'
import { z } from 'zod'
import * as cell from './cells.ts'

/** What a reviewer can put right in an agenda item: all but where it stands and the reader's own doubts. */
export type Editable = Omit<ReadItem, 'doubts' | 'place'>
export type EditablePath = keyof Editable

const access = z.enum(['open', 'closed', '']).transform((text) => (text === '' ? null : text))

/** Fields with one value, in the order of the form; the longest each may be is the domain's. */
export const singles = {
  title: cell.optionalText(500),
  matterNumber: cell.optionalText(60),
  itemNumber: cell.optionalText(20),
  access,
  committee: cell.optionalText(200, 2),
  meetingDate: cell.optionalDay,
  route: z.string().transform(parseRoute),
  recommendedBy: cell.optionalText(300),
} satisfies { readonly [P in EditablePath]?: z.ZodType<Editable[P], string> }
export type SinglePath = keyof typeof singles
export const singlePaths = Object.keys(singles) as readonly SinglePath[] // keys of the table above

const place = z.string().transform(parsePlace)

/** Lists: each row's cells by name. `place` is where the row was read, `12-40`, empty for one a person added. */
export const lists = {
  recommendations: z.object({ place, number: cell.optionalNumber, text: cell.text(10_000) }),
  decisions: z.object({
    place,
    number: cell.optionalNumber,
    outcome: z.enum(outcomes),
    text: cell.text(20_000),
    remark: cell.optionalText(10_000),
    committee: cell.optionalText(200, 2),
    date: cell.optionalDay,
  }),
  commitments: z.object({
    place,
    what: cell.text(2_000),
    who: cell.optionalText(300),
    to: cell.optionalText(300),
    due: cell.optionalDay,
    period: cell.optionalPeriod,
    recurs: cell.optionalRecurrence,
    quote: cell.text(5_000),
    section: cell.anyText(300),
  }),
  absentees: z.object({ place, name: cell.text(200), represents: cell.optionalText(100) }),
  attachments: z.object({
    place,
    number: cell.optionalNumber,
    title: cell.text(500),
    access,
    documentNumber: cell.optionalText(60),
    journalNumber: cell.optionalText(60),
  }),
  earlierDecisions: z.object({
    place,
    committee: cell.optionalText(200, 2),
    date: cell.optionalDay,
    text: cell.text(20_000),
  }),
  references: z.object({
    place,
    kind: z.enum(['matter', 'decision', 'policy', 'law', 'link']),
    text: cell.text(2_000),
    committee: cell.optionalText(200, 2),
    date: cell.optionalDay,
  }),
  sections: z.object({
    place,
    heading: cell.text(300),
    kind: z.enum(sectionKinds),
    text: cell.anyText(200_000),
  }),
} satisfies {
  readonly [P in EditablePath]?: z.ZodType<Editable[P] extends readonly (infer Row)[] ? Row : never>
}
export type ListPath = keyof typeof lists
export const listPaths = Object.keys(lists) as readonly ListPath[] // keys of the table above

export const editablePaths: readonly EditablePath[] = [...singlePaths, ...listPaths]

/** Names of a list's cells, `place` aside. */
export const cellsOf = (list: ListPath): readonly string[] =>
  Object.keys(lists[list].shape).filter((name) => name !== 'place')

function parseRoute(text: string): readonly string[] {
  return text
    .split(/[,;\n→>]+/)
    .map((stop) => stop.trim().slice(0, 100))
    .filter((stop) => stop !== '')
    .slice(0, 40)
}

function parsePlace(text: string): Place | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text)
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start <= end ? { start, end } : null
}
