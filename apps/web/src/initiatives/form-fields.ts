import { type Fields, textOf } from '../desk/fields.ts'

/** Fields of an initiative that stand alone; `maal` and `aaben` are ticked. */
export const singleNames = [
  'titel',
  'forskel',
  'ejer',
  'enhed',
  'vigtighed',
  'uger',
  'tidligst',
  'oensket',
  'frist',
  'pris',
  'aaben',
  'maal',
] as const
export type SingleName = (typeof singleNames)[number]

/** Its lists, each with the cells of a row. A row's cell is the field `belastning.0.enhed`. */
export const listCells = {
  belastning: ['enhed', 'vaegt', 'forloeb', 'point'],
  efter: ['tiltag', 'mindst', 'hoejst', 'note'],
  beslutning: ['udvalg', 'sag', 'mindst', 'hoejst', 'sket', 'note'],
  inddragelse: ['udvalg', 'sag', 'mindst', 'hoejst', 'sket', 'note'],
  penge: ['aar', 'afsat', 'brugt', 'sag', 'besluttet', 'kilde'],
  maaltal: ['id', 'navn', 'enhed', 'start', 'maal', 'dato', 'retning'],
  milepael: ['titel', 'dato', 'naaet'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ListName = keyof typeof listCells
export const listNames = Object.keys(listCells) as readonly ListName[] // the table's own keys

// what a row has without anybody having typed anything
const givenCells: readonly string[] = ['vaegt', 'forloeb', 'retning', 'id']

/** Most rows a list may have. */
export const mostRows = {
  belastning: 60,
  efter: 16,
  beslutning: 16,
  inddragelse: 16,
  penge: 30,
  maaltal: 20,
  milepael: 50,
} as const satisfies Readonly<Record<ListName, number>>

/** Numbers of the rows a form has, rising. */
export function rowsOf(fields: Fields, list: ListName): readonly number[] {
  const numbers = new Set<number>()
  for (const name of fields.keys()) {
    const [, row, cell] = new RegExp(`^${list}\\.(\\d{1,4})\\.([a-z]+)$`).exec(name) ?? []
    if (row !== undefined && cell !== undefined) numbers.add(Number(row))
  }
  return [...numbers].sort((a, b) => a - b)
}

/** A row nobody has filled in; it is left out without a word. */
export function isBlank(fields: Fields, list: ListName, row: number): boolean {
  return listCells[list].every(
    (cell) => givenCells.includes(cell) || textOf(fields, `${list}.${row}.${cell}`) === '',
  )
}

/** The rows that say something. */
export const filledRows = (fields: Fields, list: ListName): readonly number[] =>
  rowsOf(fields, list).filter((row) => !isBlank(fields, list, row))

/** The form without one of its rows. */
export function withoutRow(fields: Fields, list: ListName, row: number): Fields {
  return new Map([...fields].filter(([name]) => !name.startsWith(`${list}.${row}.`)))
}

/** What a row says, cell by cell, to be compared and kept. */
export const cellsOf = (fields: Fields, list: ListName, row: number): readonly string[] =>
  listCells[list].map((cell) => textOf(fields, `${list}.${row}.${cell}`))

/** Only what the form itself asks, in the table's order: nothing that was sent beside it. */
export function ownFields(fields: Fields): Fields {
  const own = new Map<string, readonly string[]>()
  for (const name of singleNames) {
    const values = fields.get(name)
    if (values) own.set(name, values)
  }
  for (const list of listNames)
    for (const row of filledRows(fields, list))
      for (const cell of listCells[list])
        own.set(`${list}.${row}.${cell}`, [textOf(fields, `${list}.${row}.${cell}`)])
  return own
}

/** A button's `more:belastning` or `remove:belastning.2`; nothing when it is neither. */
export function rowWish(
  wish: string,
): { readonly list: ListName; readonly remove: number | null } | undefined {
  const [, kind, name, row] = /^(more|remove):([a-z]+)(?:\.(\d{1,4}))?$/.exec(wish) ?? []
  const list = listNames.find((one) => one === name)
  if (!list || (kind === 'remove') !== (row !== undefined)) return undefined
  return { list, remove: row === undefined ? null : Number(row) }
}
