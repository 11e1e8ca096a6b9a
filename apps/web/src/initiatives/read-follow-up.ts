import type { BudgetYear, Indicator, InitiativeText, Milestone } from '@pejl/domain/plan/initiative.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { type MatterReader, mostKroner, type RowNames } from './form-context.ts'
import type { FormReader } from './form-reader.ts'

/** Money, one row a year. */
export function readBudgets(rows: RowNames, reader: FormReader, matter: MatterReader): readonly BudgetYear[] {
  const seen = new Set<number>()
  return rows('penge').flatMap((row) => {
    const year = reader.number(`${row}.aar`, { least: 2000, most: 2100, whole: true })
    if (year === null && !reader.errors.some(({ name }) => name === `${row}.aar`))
      reader.fail(`${row}.aar`, 'missing')
    if (year !== null && seen.has(year)) reader.fail(`${row}.aar`, 'twice')
    if (year !== null) seen.add(year)
    const kroner = { least: -mostKroner, most: mostKroner }
    const budget = {
      allocated: reader.number(`${row}.afsat`, kroner) ?? 0,
      spent: reader.number(`${row}.brugt`, kroner) ?? 0,
      matterId: matter(`${row}.sag`),
      decidedOn: reader.day(`${row}.besluttet`),
      source: reader.text(`${row}.kilde`, 500),
    }
    return year === null ? [] : [{ year, ...budget }]
  })
}

/** Indicators; the readings of one that was there before stay with it. */
export function readIndicators(
  fields: Fields,
  rows: RowNames,
  reader: FormReader,
  before: InitiativeText | null,
): readonly Indicator[] {
  const values = { least: -99_999_999_999, most: 99_999_999_999 }
  const seen = new Set<string>()
  return rows('maaltal').map((row) => {
    const name = reader.needed(`${row}.navn`, 200)
    if (seen.has(name)) reader.fail(`${row}.navn`, 'twice')
    if (name !== '') seen.add(name)
    const known = before?.indicators.find(({ id }) => id !== null && id === textOf(fields, `${row}.id`))
    return {
      id: known?.id ?? null,
      name,
      measure: reader.text(`${row}.enhed`, 60) ?? '',
      baseline: reader.number(`${row}.start`, values),
      target: reader.number(`${row}.maal`, values),
      targetOn: reader.day(`${row}.dato`),
      better: reader.choice(`${row}.retning`, ['up', 'down']) ?? 'up',
      readings: known?.readings ?? [],
    }
  })
}

export function readMilestones(rows: RowNames, reader: FormReader): readonly Milestone[] {
  return rows('milepael').flatMap((row) => {
    const title = reader.needed(`${row}.titel`, 300)
    const dueOn = reader.day(`${row}.dato`)
    if (dueOn === null && !reader.errors.some(({ name }) => name === `${row}.dato`))
      reader.fail(`${row}.dato`, 'missing')
    const doneOn = reader.day(`${row}.naaet`)
    return dueOn === null ? [] : [{ title, dueOn, doneOn }]
  })
}
