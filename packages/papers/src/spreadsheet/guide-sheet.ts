import type { Day } from '@pejl/domain/common/day.ts'
import type { Sheet } from './book.ts'
import { asDate } from './column.ts'
import { allColumns, planColumns } from './columns.ts'
import type { PlanNames } from './plan-names.ts'
import type { Cell } from './reading.ts'
import { sheetNames } from './surroundings-sheets.ts'

/** Stands before the day a workbook was made on. */
export const madeOn = 'Hentet fra Pejl'

/** What an objective's code stands for. */
export interface ObjectiveWords {
  readonly code: string
  readonly text: string
}

/** How each column is written, and the names that can be used. */
export function guideSheet(today: Day, names: PlanNames, objectives: readonly ObjectiveWords[]): Sheet {
  const readOnly = new Set<unknown>(planColumns)
  const rows: readonly (readonly Cell[])[] = [
    [madeOn, asDate(today)],
    [
      'Sådan gør du',
      'Ret i arket Tiltag, gem filen, og læg den tilbage i Pejl. Intet gemmes, før du har set, hvad der ændres.',
    ],
    ['Nyt tiltag', 'Skriv det i en ny række, og lad Nr. og Udgave være tomme.'],
    ['Slettet række', 'Et tiltag, der ikke står i arket, bliver ikke rørt.'],
    [
      'Flere linjer i en celle',
      'Tryk Alt og Enter. En linje har dele med | imellem. Skriv \\| for en streg, der er tekst.',
    ],
    ['De andre ark', 'Står her til opslag. Enheder, kalender, grænser og udvalg rettes i Pejl.'],
    [null, null],
    ['Kolonne', 'Sådan skrives den'],
    ...allColumns.filter((column) => !readOnly.has(column)).map(({ heading, how }) => [heading, how]),
    [null, null],
    ['Målsætningens kode', 'Målsætning'],
    ...objectives.map(({ code, text }) => [code, text]),
    [null, null],
    ['Enheder', names.unit.names.join('\n')],
    ['Udvalg', names.committee.names.join('\n')],
  ]
  return {
    name: sheetNames.guide,
    columns: [
      { heading: 'Emne', width: 30 },
      { heading: 'Vejledning', width: 100 },
    ],
    rows,
  }
}
