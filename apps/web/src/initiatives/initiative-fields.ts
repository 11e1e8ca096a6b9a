import { numberFormat } from '@pejl/domain/common/formats.ts'
import type { InitiativeText, Wait } from '@pejl/domain/plan/initiative.ts'
import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import type { Fields } from '../desk/fields.ts'
import type { ListName } from './form-fields.ts'
import { choiceOf } from './load-choice.ts'

type Cells = Readonly<Record<string, string | null>>

/** An initiative as the form shows it before anybody types. Reading it back gives the same initiative. */
export function fieldsOf(text: InitiativeText, { matters }: Pick<InitiativeChoices, 'matters'>): Fields {
  const numbers = new Map(matters.map(({ id, number }) => [id, number]))
  const matterOf = (id: string | null) => (id === null ? null : (numbers.get(id as never) ?? null))
  const singles: Cells = {
    titel: text.title,
    forskel: text.difference,
    ejer: text.owner,
    enhed: text.unitId,
    vigtighed: String(text.rank),
    uger: String(text.weeks),
    tidligst: text.earliestOn,
    oensket: text.targetOn,
    frist: text.deadlineOn,
    pris: written(text.cost),
    aaben: text.isOpen ? 'ja' : null,
  }
  const fields = new Map<string, readonly string[]>()
  const put = (beginning: string, cells: Cells) => {
    for (const [name, value] of Object.entries(cells))
      if (value !== null && value !== '') fields.set(`${beginning}${name}`, [value])
  }
  const list = (name: ListName, rows: readonly Cells[]) => {
    for (const [row, cells] of rows.entries()) put(`${name}.${row}.`, cells)
  }
  put('', singles)
  if (text.objectives.length > 0) fields.set('maal', text.objectives)
  list(
    'belastning',
    text.loads.map(({ unitId, points }) => {
      const { weight, course, own } = choiceOf(points)
      return { enhed: unitId, vaegt: weight, forloeb: course, point: own }
    }),
  )
  list(
    'efter',
    text.waits.flatMap((wait) =>
      wait.kind === 'initiative' ? [{ tiltag: wait.afterId, ...lag(wait) }] : [],
    ),
  )
  for (const [name, kind] of [
    ['beslutning', 'decision'],
    ['inddragelse', 'involvement'],
  ] as const)
    list(
      name,
      text.waits.flatMap((wait) =>
        wait.kind === kind
          ? [{ udvalg: wait.committeeId, sag: matterOf(wait.matterId), ...lag(wait), sket: wait.metOn }]
          : [],
      ),
    )
  list(
    'penge',
    text.budgets.map((one) => ({
      aar: String(one.year),
      afsat: written(one.allocated),
      brugt: written(one.spent),
      sag: matterOf(one.matterId),
      besluttet: one.decidedOn,
      kilde: one.source,
    })),
  )
  list(
    'maaltal',
    text.indicators.map((one) => ({
      id: one.id,
      navn: one.name,
      enhed: one.measure,
      start: written(one.baseline),
      maal: written(one.target),
      dato: one.targetOn,
      retning: one.better,
    })),
  )
  list(
    'milepael',
    text.milestones.map(({ title, dueOn, doneOn }) => ({ titel: title, dato: dueOn, naaet: doneOn })),
  )
  return fields
}

const lag = ({ leastWeeks, mostWeeks, note }: Wait): Cells => ({
  mindst: String(leastWeeks),
  hoejst: mostWeeks === null ? null : String(mostWeeks),
  note,
})

/** A number as the reader of the form takes it: thousands parted, a comma before decimals. */
const written = (value: number | null): string | null =>
  value === null ? null : numberFormat('da-DK', { maximumFractionDigits: 4 }).format(value).replace('−', '-')
