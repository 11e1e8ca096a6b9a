import type { InitiativeState } from '@pejl/domain/plan/initiative.ts'
import { asDate, type Column } from './column.ts'
import { fieldColumns } from './field-columns.ts'
import { writeReadings } from './follow-up-cells.ts'

/** The measurements stand in a column of their own, and belong to the indicators. */
export const readingsColumn = {
  heading: 'Målinger',
  also: ['aflæsninger'],
  width: 34,
  how: 'Én på hver linje: Ventetid | 2027-03-01 | 25 | en bemærkning',
  write: ({ text }) => writeReadings(text.indicators),
} as const satisfies Column

export const numberColumn = {
  heading: 'Nr.',
  also: ['nr', 'nummer'],
  width: 7,
  how: 'Lad det stå; en række uden nummer bliver et nyt tiltag',
  write: ({ number }) => number,
} as const satisfies Column

export const versionColumn = {
  heading: 'Udgave',
  also: ['version'],
  width: 8,
  how: 'Lad den stå: den viser, om en anden har rettet tiltaget imens',
  write: ({ version }) => version,
} as const satisfies Column

const readOnly = { also: [], how: 'Kun til læsning; rettes på plansiden' } as const

/** What an initiative's state is called in the sheet. */
export const stateNames = {
  idea: 'idé',
  proposed: 'foreslået',
  planned: 'planlagt',
  running: 'i gang',
  paused: 'sat på pause',
  done: 'gennemført',
  closed: 'afsluttet',
  stopped: 'stoppet',
} as const satisfies Record<InitiativeState, string>

/** What the plan says of it. */
export const planColumns = [
  { ...readOnly, heading: 'Stand (kun til læsning)', width: 14, write: ({ plan }) => stateNames[plan.state] },
  {
    ...readOnly,
    heading: 'Begynder (kun til læsning)',
    width: 12,
    write: ({ plan }) => asDate(plan.present?.startsOn),
  },
  {
    ...readOnly,
    heading: 'Slutter (kun til læsning)',
    width: 12,
    write: ({ plan }) => asDate(plan.present?.endsOn),
  },
  {
    ...readOnly,
    heading: 'Låst (kun til læsning)',
    width: 10,
    write: ({ plan }) => (plan.pinned ? 'ja' : 'nej'),
  },
  {
    ...readOnly,
    heading: 'Vedtaget start (kun til læsning)',
    width: 12,
    write: ({ plan }) => asDate(plan.adopted?.startsOn),
  },
  {
    ...readOnly,
    heading: 'Vedtaget slut (kun til læsning)',
    width: 12,
    write: ({ plan }) => asDate(plan.adopted?.endsOn),
  },
  { ...readOnly, heading: 'Begyndt (kun til læsning)', width: 12, write: ({ plan }) => asDate(plan.began) },
] as const satisfies readonly Column[]

/** Every column, in the order of the sheet. */
export const allColumns: readonly Column[] = [
  numberColumn,
  versionColumn,
  ...fieldColumns,
  readingsColumn,
  ...planColumns,
]
