import { normaliseMatterNumber } from '@pejl/domain/identifiers/matter-number.ts'
import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { type FormContext, idsOf, type MatterReader, mostKroner, type RowNames } from './form-context.ts'
import { filledRows, mostRows } from './form-fields.ts'
import { type FieldError, type FormReader, formReader } from './form-reader.ts'
import { readLoads, readWaits } from './read-demands.ts'
import { readBudgets, readIndicators, readMilestones } from './read-follow-up.ts'

export type ParsedInitiative =
  | { readonly ok: true; readonly value: InitiativeText }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Reads an initiative as typed. Every error is told, beside the field that has it; blank rows are left out. */
export function parseInitiative(fields: Fields, context: FormContext): ParsedInitiative {
  const reader = formReader(fields)
  const rows: RowNames = (list) => {
    const filled = filledRows(fields, list)
    if (filled.length > mostRows[list]) reader.fail(list, 'too-many')
    return filled.slice(0, mostRows[list]).map((row) => `${list}.${row}`)
  }
  const matter = matterReader(fields, context.choices, reader)
  const value: InitiativeText = {
    title: reader.needed('titel', 300),
    difference: reader.text('forskel', 5000, true),
    owner: reader.needed('ejer', 200),
    unitId: reader.choice('enhed', idsOf(context.choices.units)),
    objectives: context.choices.objectives
      .filter(({ id }) => fields.get('maal')?.includes(id))
      .map(({ id }) => id),
    rank: rankOf(textOf(fields, 'vigtighed')),
    ...readTimes(reader),
    loads: readLoads(fields, rows, reader, context),
    waits: readWaits(rows, reader, matter, context),
    budgets: readBudgets(rows, reader, matter),
    indicators: readIndicators(fields, rows, reader, context.before),
    milestones: readMilestones(rows, reader),
    cost: reader.number('pris', { least: 0, most: mostKroner, whole: true }),
    isOpen: textOf(fields, 'aaben') !== '',
  }
  return reader.errors.length === 0 ? { ok: true, value } : { ok: false, errors: reader.errors }
}

function readTimes(
  reader: FormReader,
): Pick<InitiativeText, 'weeks' | 'earliestOn' | 'targetOn' | 'deadlineOn'> {
  const weeks = reader.number('uger', { least: 1, most: 520, whole: true })
  if (weeks === null && !reader.errors.some(({ name }) => name === 'uger')) reader.fail('uger', 'missing')
  const earliestOn = reader.day('tidligst')
  const targetOn = reader.day('oensket')
  const deadlineOn = reader.day('frist')
  if (earliestOn && targetOn && targetOn < earliestOn) reader.fail('oensket', 'before-earliest')
  if (earliestOn && deadlineOn && deadlineOn < earliestOn) reader.fail('frist', 'before-earliest')
  else if (targetOn && deadlineOn && deadlineOn < targetOn) reader.fail('frist', 'before-target')
  return { weeks: weeks ?? 1, earliestOn, targetOn, deadlineOn }
}

function rankOf(text: string): InitiativeText['rank'] {
  return ([1, 2, 3, 4] as const).find((rank) => String(rank) === text) ?? 2
}

function matterReader(fields: Fields, choices: InitiativeChoices, reader: FormReader): MatterReader {
  const known = new Map(choices.matters.map(({ id, number }) => [normaliseMatterNumber(number), id]))
  return (name) => {
    const typed = textOf(fields, name)
    if (typed === '') return null
    // a choice of the list carries the title behind the number
    const number = normaliseMatterNumber(typed.split(' · ')[0] ?? '')
    const id = number === undefined ? undefined : known.get(number)
    if (id === undefined) reader.fail(name, 'no-such-matter')
    return id ?? null
  }
}
