import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { asDate, type Column } from './column.ts'
import {
  readBudgets,
  readIndicators,
  readMilestones,
  writeBudgets,
  writeIndicators,
  writeMilestones,
} from './follow-up-cells.ts'
import { readLoads, writeLoads } from './loads-cell.ts'
import { linesOf } from './parts.ts'
import type { PlanNames } from './plan-names.ts'
import { type Cell, dayIn, notUnderstood, numberIn, textOf, wholeNeeded } from './reading.ts'
import { readWaits, writeWaits } from './waits-cell.ts'

/** A column that is read back into one field. */
interface FieldColumn<F extends keyof InitiativeText> extends Column {
  readonly field: F
  readonly read: (cell: Cell, names: PlanNames, before: InitiativeText) => InitiativeText[F]
}

type AnyFieldColumn = { readonly [F in keyof InitiativeText]: FieldColumn<F> }[keyof InitiativeText]

const orNull = (cell: Cell): string | null => (textOf(cell).trim() === '' ? null : textOf(cell))

/** What a person fills in, in the order of the sheet. */
export const fieldColumns = [
  {
    field: 'title',
    heading: 'Tiltag',
    also: ['titel', 'navn', 'indsats'],
    width: 34,
    how: 'Navnet, på én linje',
    write: ({ text }) => text.title,
    read: (cell) => textOf(cell),
  },
  {
    field: 'difference',
    heading: 'Hvad bliver anderledes',
    also: ['beskrivelse', 'formål', 'hvad bliver anderledes?'],
    width: 44,
    how: 'For borgere eller medarbejdere',
    write: ({ text }) => text.difference,
    read: orNull,
  },
  {
    field: 'owner',
    heading: 'Ansvarlig',
    also: ['ejer', 'tovholder', 'projektleder'],
    width: 24,
    how: 'Navn eller stilling',
    write: ({ text }) => text.owner,
    read: (cell) => textOf(cell),
  },
  {
    field: 'unitId',
    heading: 'Enhed',
    also: ['afdeling', 'chefområde'],
    width: 24,
    how: 'En enhed fra arket Enheder',
    write: ({ text }, { unit }) => (text.unitId === null ? null : unit.name(text.unitId)),
    read: (cell, { unit }) => {
      const name = textOf(cell).trim()
      return name === '' ? null : (unit.find(name) ?? notUnderstood(`kender ikke enheden »${name}«`))
    },
  },
  {
    field: 'objectives',
    heading: 'Målsætninger',
    also: ['mål', 'målsætning'],
    width: 24,
    how: 'Strategiens kode, kolon og målsætningens nummer, én på hver linje: boern-og-unge:3',
    write: ({ text }, { objective }) => text.objectives.map((id) => objective.name(id)).join('\n'),
    read: (cell, { objective }) =>
      linesOf(textOf(cell)).map(
        (name) => objective.find(name) ?? notUnderstood(`kender ikke målsætningen »${name}«`),
      ),
  },
  {
    field: 'rank',
    heading: 'Vigtighed',
    also: ['prioritet', 'prioritering'],
    width: 10,
    how: '1 er det vigtigste, 4 det mindst vigtige',
    write: ({ text }) => text.rank,
    read: (cell) => {
      const rank = wholeNeeded(cell)
      return rank === 1 || rank === 2 || rank === 3 || rank === 4
        ? rank
        : notUnderstood('skal være 1, 2, 3 eller 4')
    },
  },
  {
    field: 'weeks',
    heading: 'Uger',
    also: ['varighed', 'varighed (uger)', 'arbejdsuger'],
    width: 8,
    how: 'Arbejdsuger',
    write: ({ text }) => text.weeks,
    read: (cell) => wholeNeeded(cell),
  },
  {
    field: 'earliestOn',
    heading: 'Tidligst fra',
    also: ['tidligst', 'tidligste start'],
    width: 12,
    how: 'En dag',
    write: ({ text }) => asDate(text.earliestOn),
    read: (cell) => dayIn(cell),
  },
  {
    field: 'targetOn',
    heading: 'Ønsket færdig',
    also: ['mål for afslutning', 'ønsket slut', 'deadline (ønsket)'],
    width: 12,
    how: 'En dag',
    write: ({ text }) => asDate(text.targetOn),
    read: (cell) => dayIn(cell),
  },
  {
    field: 'deadlineOn',
    heading: 'Skal være færdig',
    also: ['sidste frist', 'deadline', 'frist'],
    width: 12,
    how: 'En dag, der binder',
    write: ({ text }) => asDate(text.deadlineOn),
    read: (cell) => dayIn(cell),
  },
  {
    field: 'loads',
    heading: 'Belastning',
    also: ['berørte enheder'],
    width: 34,
    how: 'Enhed og point, én på hver linje: Familiehuset | 2. Flere tal er lige lange dele: Familiehuset | 1 / 3 / 2',
    write: ({ text }, names) => writeLoads(text.loads, names),
    read: (cell, names) => readLoads(textOf(cell), names),
  },
  {
    field: 'waits',
    heading: 'Venter på',
    also: ['afhængigheder', 'afhænger af'],
    width: 44,
    how: 'Ét på hver linje: efter 12 | mindst 4 uger | højst 10 uger. Eller: beslutning: Udvalgets navn | sag 24/123 | mindst 2 uger. Eller: inddragelse: MED-udvalgets navn | mindst 6 uger | mødt 2027-03-01',
    write: ({ text }, names) => writeWaits(text.waits, names),
    read: (cell, names) => readWaits(textOf(cell), names),
  },
  {
    field: 'cost',
    heading: 'Pris i alt',
    also: ['pris', 'økonomi'],
    width: 12,
    how: 'Kroner',
    write: ({ text }) => text.cost,
    read: (cell) => numberIn(cell),
  },
  {
    field: 'budgets',
    heading: 'Penge',
    also: ['budget'],
    width: 40,
    how: 'Ét år på hver linje: 2027 | bevilget 250000 | brugt 100000 | sag 24/123 | besluttet 2027-01-20 | kilde: Budget 2027',
    write: ({ text }, names) => writeBudgets(text.budgets, names),
    read: (cell, names) => readBudgets(textOf(cell), names),
  },
  {
    field: 'indicators',
    heading: 'Indikatorer',
    also: ['indikator', 'succeskriterier'],
    width: 40,
    how: 'Én på hver linje: Ventetid | måles i: dage | fra 30 | til 14 | senest 2027-12-31 | lavere er bedre',
    write: ({ text }) => writeIndicators(text.indicators),
    read: (cell, _names, before) => readIndicators(textOf(cell), before.indicators),
  },
  {
    field: 'milestones',
    heading: 'Milepæle',
    also: ['milepæl'],
    width: 36,
    how: 'Én på hver linje: 2027-05-01 | Piloten er i gang | nået 2027-05-03',
    write: ({ text }) => writeMilestones(text.milestones),
    read: (cell) => readMilestones(textOf(cell)),
  },
  {
    field: 'isOpen',
    heading: 'Offentlig',
    also: ['åben', 'offentligt'],
    width: 10,
    how: 'ja eller nej',
    write: ({ text }) => (text.isOpen ? 'ja' : 'nej'),
    read: (cell) => {
      const said = textOf(cell).trim().toLowerCase()
      if (said === 'ja' || said === 'sand' || said === 'true' || said === '1') return true
      return said === '' || /^(nej|falsk|false|0)$/.test(said)
        ? false
        : notUnderstood('skal være ja eller nej')
    },
  },
] as const satisfies readonly AnyFieldColumn[]
