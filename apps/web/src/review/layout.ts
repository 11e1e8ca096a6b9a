import type { ListPath, SinglePath } from './item-schemas.ts'

/** How a field is filled in. */
export type Control = 'line' | 'short' | 'long' | 'day' | 'choice'

/** The fields with one value, as they stand beside one another. */
export const singleControls = {
  title: 'line',
  matterNumber: 'short',
  itemNumber: 'short',
  access: 'choice',
  committee: 'line',
  meetingDate: 'day',
  route: 'line',
  recommendedBy: 'line',
} as const satisfies Record<SinglePath, Control>

/** The cells of each list's rows, in order. */
export const rowControls = {
  recommendations: { number: 'short', text: 'long' },
  decisions: {
    number: 'short',
    outcome: 'choice',
    committee: 'line',
    date: 'day',
    text: 'long',
    remark: 'long',
  },
  commitments: {
    what: 'long',
    who: 'line',
    to: 'line',
    due: 'day',
    period: 'short',
    recurs: 'choice',
    quote: 'long',
    section: 'line',
  },
  absentees: { name: 'line', represents: 'short' },
  attachments: {
    number: 'short',
    title: 'line',
    access: 'choice',
    documentNumber: 'short',
    journalNumber: 'short',
  },
  earlierDecisions: { committee: 'line', date: 'day', text: 'long' },
  references: { kind: 'choice', text: 'line', committee: 'line', date: 'day' },
  sections: { heading: 'line', kind: 'choice', text: 'long' },
} as const satisfies Record<ListPath, Readonly<Record<string, Control>>>

/** Lists that are folded until asked for: long, or seldom wrong. */
export const folded: ReadonlySet<ListPath> = new Set(['earlierDecisions', 'references', 'sections'])
