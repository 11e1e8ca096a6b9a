import { parseDay } from '@pejl/domain/common/day.ts'
import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import { formatDay } from '../desk/dates.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { Language } from '../language.ts'
import { choicesFor, rowControls, unitChoices } from './form-controls.ts'
import { filledRows, type ListName, listCells } from './form-fields.ts'
import type { FormTexts } from './form-texts-da.ts'
import type { PartName } from './merge-form.ts'

/** What a part of a form says, in words: for showing the other's beside one's own. */
export function describePart(
  fields: Fields,
  part: PartName,
  about: { readonly choices: InitiativeChoices; readonly t: FormTexts; readonly language: Language },
): string {
  const said = Object.hasOwn(listCells, part)
    ? describeList(fields, part as ListName, about) // the check above
    : describeSingle(fields, part, about)
  return said === '' ? about.t.nothing : said
}

type About = Parameters<typeof describePart>[2]

function describeSingle(fields: Fields, part: string, { choices, t, language }: About): string {
  const typed = textOf(fields, part)
  switch (part) {
    case 'enhed':
      return labelOf(unitChoices(choices), typed)
    case 'vigtighed':
      return t.ranks[Number(typed) as 1] ?? typed
    case 'aaben':
      return typed === '' ? t.no : t.yes
    case 'maal': {
      const chosen = fields.get('maal') ?? []
      return choices.objectives
        .filter(({ id }) => chosen.includes(id))
        .map(({ text }) => text)
        .join('; ')
    }
    default:
      return dayOr(typed, language)
  }
}

function describeList(fields: Fields, list: ListName, { choices, t, language }: About): string {
  return filledRows(fields, list)
    .map((row) =>
      Object.entries(rowControls[list])
        .flatMap(([cell, control]) => {
          const typed = textOf(fields, `${list}.${row}.${cell}`)
          if (typed === '' || control === 'hidden') return []
          return [labelOf(choicesFor(control, choices, t) ?? [], dayOr(typed, language))]
        })
        .join(', '),
    )
    .join('; ')
}

const dayOr = (typed: string, language: Language): string => {
  const day = parseDay(typed)
  return day ? formatDay(day, language) : typed
}

const labelOf = (
  known: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string => known.find((one) => one.value === value)?.label.trim() ?? value
