import type { BudgetYear, Indicator, IndicatorReading, Milestone } from '@pejl/domain/plan/initiative.ts'
import { after, joinParts, linesOf, splitParts, written } from './parts.ts'
import type { PlanNames } from './plan-names.ts'
import { dayNeeded, notUnderstood, numberNeeded, wholeNeeded } from './reading.ts'

/** `2027 | bevilget 250000 | brugt 100000 | sag 24/123 | besluttet 2027-01-20 | kilde: Budget 2027`. */
export function writeBudgets(budgets: readonly BudgetYear[], { matter }: PlanNames): string {
  return budgets
    .map(({ year, allocated, spent, matterId, decidedOn, source }) =>
      joinParts([
        String(year),
        `bevilget ${written(allocated)}`,
        `brugt ${written(spent)}`,
        ...(matterId === null ? [] : [`sag ${matter.name(matterId)}`]),
        ...(decidedOn === null ? [] : [`besluttet ${decidedOn}`]),
        ...(source === null ? [] : [`kilde: ${source}`]),
      ]),
    )
    .join('\n')
}

export function readBudgets(cell: string, { matter }: PlanNames): readonly BudgetYear[] {
  return linesOf(cell).map((line) => {
    const [year = '', ...more] = splitParts(line)
    let budget: BudgetYear = {
      year: wholeNeeded(year),
      allocated: 0,
      spent: 0,
      matterId: null,
      decidedOn: null,
      source: null,
    }
    for (const part of more) {
      const said = (word: string) => after(part, word)
      const [allocated, spent, sag, decided, source] = ['bevilget', 'brugt', 'sag', 'besluttet', 'kilde'].map(
        said,
      )
      if (allocated !== undefined) budget = { ...budget, allocated: numberNeeded(allocated) }
      else if (spent !== undefined) budget = { ...budget, spent: numberNeeded(spent) }
      else if (sag !== undefined)
        budget = { ...budget, matterId: matter.find(sag) ?? notUnderstood(`kender ikke sagen ${sag}`) }
      else if (decided !== undefined) budget = { ...budget, decidedOn: dayNeeded(decided) }
      else if (source !== undefined) budget = { ...budget, source: source === '' ? null : source }
      else if (part !== '')
        notUnderstood(`forstår ikke »${part}«. Skriv bevilget, brugt, sag, besluttet eller kilde`)
    }
    return budget
  })
}

/** `Ventetid | måles i: dage | fra 30 | til 14 | senest 2027-12-31 | lavere er bedre`. */
export function writeIndicators(indicators: readonly Indicator[]): string {
  return indicators
    .map(({ name, measure, baseline, target, targetOn, better }) =>
      joinParts([
        name,
        ...(measure === '' ? [] : [`måles i: ${measure}`]),
        ...(baseline === null ? [] : [`fra ${written(baseline)}`]),
        ...(target === null ? [] : [`til ${written(target)}`]),
        ...(targetOn === null ? [] : [`senest ${targetOn}`]),
        better === 'up' ? 'højere er bedre' : 'lavere er bedre',
      ]),
    )
    .join('\n')
}

/** Without readings; those that are known keep their id by their name, in order. */
export function readIndicators(cell: string, known: readonly Indicator[]): readonly Indicator[] {
  const left = [...known]
  return linesOf(cell).map((line) => {
    const [name = '', ...more] = splitParts(line)
    const place = left.findIndex((one) => one.name === name)
    const [before] = place < 0 ? [] : left.splice(place, 1)
    let indicator: Indicator = {
      id: before?.id ?? null,
      name,
      measure: '',
      baseline: null,
      target: null,
      targetOn: null,
      better: 'up',
      readings: before?.readings ?? [],
    }
    for (const part of more) {
      const [measure, from, to, by] = ['måles i', 'fra', 'til', 'senest'].map((word) => after(part, word))
      const better = /^(højere|lavere) er bedre$/i.exec(part)?.[1]
      if (measure !== undefined) indicator = { ...indicator, measure }
      else if (from !== undefined) indicator = { ...indicator, baseline: numberNeeded(from) }
      else if (to !== undefined) indicator = { ...indicator, target: numberNeeded(to) }
      else if (by !== undefined) indicator = { ...indicator, targetOn: dayNeeded(by) }
      else if (better !== undefined)
        indicator = { ...indicator, better: better.toLowerCase() === 'lavere' ? 'down' : 'up' }
      else if (part !== '')
        notUnderstood(`forstår ikke »${part}«. Skriv måles i, fra, til, senest, eller højere/lavere er bedre`)
    }
    return indicator
  })
}

/** `Ventetid | 2027-03-01 | 25 | note`, one reading a line. */
export function writeReadings(indicators: readonly Indicator[]): string {
  return indicators
    .flatMap(({ name, readings }, place) =>
      readings.map(({ readOn, value, note }) =>
        joinParts([
          nameAmong(indicators, name, place),
          readOn,
          written(value),
          ...(note === null ? [] : [note]),
        ]),
      ),
    )
    .join('\n')
}

/** Gives the indicators the readings of a cell. */
export function readReadings(cell: string, indicators: readonly Indicator[]): readonly Indicator[] {
  const readings = indicators.map((): IndicatorReading[] => [])
  for (const line of linesOf(cell)) {
    const [name = '', day = '', value = '', note = ''] = splitParts(line)
    const place = indicators.findIndex((one, at) => nameAmong(indicators, one.name, at) === name)
    const found = readings[place] ?? notUnderstood(`kender ikke indikatoren »${name}« i rækken`)
    found.push({ readOn: dayNeeded(day), value: numberNeeded(value), note: note === '' ? null : note })
  }
  return indicators.map((one, place) => ({ ...one, readings: readings[place] ?? [] }))
}

/** The name, with its place among those of the same name. */
function nameAmong(indicators: readonly Indicator[], name: string, place: number): string {
  const before = indicators.slice(0, place).filter((one) => one.name === name).length
  return before === 0 ? name : `${name} (${before + 1})`
}

/** `2027-05-01 | Piloten er i gang | nået 2027-05-03`. */
export function writeMilestones(milestones: readonly Milestone[]): string {
  return milestones
    .map(({ title, dueOn, doneOn }) =>
      joinParts([dueOn, title, ...(doneOn === null ? [] : [`nået ${doneOn}`])]),
    )
    .join('\n')
}

export function readMilestones(cell: string): readonly Milestone[] {
  return linesOf(cell).map((line) => {
    const [due = '', title = '', reached = ''] = splitParts(line)
    const done = after(reached, 'nået')
    if (reached !== '' && done === undefined) notUnderstood(`forstår ikke »${reached}«. Skriv nået og en dag`)
    return { title, dueOn: dayNeeded(due), doneOn: done === undefined ? null : dayNeeded(done) }
  })
}
