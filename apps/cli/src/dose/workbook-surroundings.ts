import { dayNeeded, notUnderstood, numberNeeded } from '@pejl/papers/spreadsheet/reading.ts'
import { limitWords, sheetNames } from '@pejl/papers/spreadsheet/surroundings-sheets.ts'
import type { z } from 'zod'
import type { planFile } from './plan-file-schema.ts'
import { readSheet, type Sheets } from './workbook-sheet.ts'

type Written = z.input<typeof planFile>

/** What an exported workbook plans within, as a portfolio file has it. Units and committees are known by their names. */
export function readSurroundings(
  sheets: Sheets,
  faults: string[],
): Required<Pick<Written, 'units' | 'calendar' | 'frozen' | 'limits' | 'committees' | 'apart'>> {
  const periods = readSheet(
    sheets,
    sheetNames.calendar,
    (row) => ({
      isFrozen: row.text('Slags') === 'frys',
      name: row.textOrNull('Navn') ?? '',
      unit: row.textOrNull('Enhed'),
      fromOn: row.day('Fra'),
      toOn: row.day('Til'),
      percent: row.numberOrNull('Procent') ?? 0,
    }),
    faults,
  )
  return {
    units: readSheet(
      sheets,
      sheetNames.units,
      (row) => ({
        id: row.text('Enhed'),
        parent: row.textOrNull('Hører under'),
        points: row.numberOrNull('Point'),
        atOnce: row.numberOrNull('Ad gangen'),
        capacities: row.lines('Bærer i perioder').map(capacity),
        overloads: row.lines('Må gå over').map(overload),
      }),
      faults,
    ).slice(),
    calendar: periods
      .filter(({ isFrozen }) => !isFrozen)
      .map(({ name, fromOn, toOn, percent }) => ({ name, fromOn, toOn, percent })),
    frozen: periods
      .filter(({ isFrozen }) => isFrozen)
      .map(({ name, unit, fromOn, toOn }) => ({ unit, fromOn, toOn, why: name })),
    limits: readSheet(
      sheets,
      sheetNames.limits,
      (row) => ({
        name: row.text('Navn'),
        unit: row.textOrNull('Enhed'),
        per: named(limitWords.per, row.text('Pr.')),
        counts: named(limitWords.counts, row.text('Tæller')),
        most: row.number('Højst'),
      }),
      faults,
    ).slice(),
    committees: readSheet(
      sheets,
      sheetNames.committees,
      (row) => ({
        id: row.text('Udvalg'),
        leadDays: row.number('Dage før mødet'),
        meetings: row.lines('Møder').map(([day = '']) => dayNeeded(day)),
      }),
      faults,
    ).slice(),
    apart: readSheet(
      sheets,
      sheetNames.apart,
      (row): [string, string] => [row.text('Tiltag'), row.text('Ikke samtidig med')],
      faults,
    ).slice(),
  }
}

function capacity([from = '', to = '', points = '', atOnce = '', why = '']: readonly string[]) {
  return { fromOn: dayNeeded(from), toOn: dayNeeded(to), points: borne(points), atOnce: borne(atOnce), why }
}

function overload([
  from = '',
  to = '',
  points = '',
  atOnce = '',
  reason = '',
  allowedBy = '',
]: readonly string[]) {
  return {
    fromOn: dayNeeded(from),
    toOn: dayNeeded(to),
    points: borne(points) ?? 0,
    atOnce: borne(atOnce) ?? 0,
    reason,
    allowedBy,
  }
}

/** `4 point`, `2 ad gangen`, or `som ellers`. */
const borne = (part: string): number | null =>
  part === 'som ellers' ? null : numberNeeded(part.replace(/ (point|ad gangen)$/, ''))

function named<K extends string>(words: Readonly<Record<K, string>>, word: string): K {
  const keys = Object.keys(words) as K[] // the keys of a table of our own
  return (
    keys.find((key) => words[key] === word.toLowerCase()) ??
    notUnderstood(`skal være ${Object.values(words).join(' eller ')}`)
  )
}
