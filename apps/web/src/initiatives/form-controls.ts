import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import type { Choice } from '@pejl/ui/fields.tsx'
import type { ListName } from './form-fields.ts'
import type { FormTexts } from './form-texts-da.ts'
import { courses, weightNames } from './load-choice.ts'

/** What a cell of a row is typed in. */
export type Control =
  | 'unit'
  | 'initiative'
  | 'committee'
  | 'med'
  | 'weight'
  | 'course'
  | 'better'
  | 'matter'
  | 'day'
  | 'number'
  | 'line'
  | 'hidden'

/** The cells of each list's rows in the order they are shown. */
export const rowControls = {
  belastning: { enhed: 'unit', vaegt: 'weight', forloeb: 'course', point: 'line' },
  efter: { tiltag: 'initiative', mindst: 'number', hoejst: 'number', note: 'line' },
  beslutning: {
    udvalg: 'committee',
    sag: 'matter',
    mindst: 'number',
    hoejst: 'number',
    sket: 'day',
    note: 'line',
  },
  inddragelse: {
    udvalg: 'med',
    sag: 'hidden',
    mindst: 'number',
    hoejst: 'number',
    sket: 'day',
    note: 'line',
  },
  penge: {
    aar: 'number',
    afsat: 'number',
    brugt: 'number',
    sag: 'matter',
    besluttet: 'day',
    kilde: 'line',
  },
  maaltal: {
    id: 'hidden',
    navn: 'line',
    enhed: 'line',
    start: 'number',
    maal: 'number',
    dato: 'day',
    retning: 'better',
  },
  milepael: { titel: 'line', dato: 'day', naaet: 'day' },
} as const satisfies Readonly<Record<ListName, Readonly<Record<string, Control>>>>

/** What a control lets one choose; nothing for one that is typed. */
export function choicesFor(
  control: Control,
  choices: InitiativeChoices,
  t: FormTexts,
): readonly Choice[] | undefined {
  switch (control) {
    case 'unit':
      return unitChoices(choices)
    case 'initiative':
      return choices.initiatives.map(({ id, number, title }) => ({
        value: id,
        label: `${title} (${number})`,
      }))
    case 'committee':
      return choices.committees.filter(({ isMed }) => !isMed).map(named)
    case 'med': {
      // where no committee is known to be a MED one, any may be chosen
      const med = choices.committees.filter(({ isMed }) => isMed)
      return (med.length > 0 ? med : choices.committees).map(named)
    }
    case 'weight':
      return weightNames.map((value) => ({ value, label: t.weights[value] }))
    case 'course':
      return courses.map((value) => ({ value, label: t.courses[value] }))
    case 'better':
      return (['up', 'down'] as const).map((value) => ({ value, label: t.better[value] }))
    default:
      return undefined
  }
}

/** Units, each set in by where it stands in the tree. */
export const unitChoices = ({ units }: Pick<InitiativeChoices, 'units'>): readonly Choice[] =>
  units.map(({ id, name, depth }) => ({ value: id, label: `${'\u00a0\u00a0\u00a0'.repeat(depth)}${name}` }))

const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
  value: id,
  label: name,
})
