import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type {
  InitiativeId,
  InitiativeText,
  MatterId,
  ObjectiveId,
  UnitId,
} from '@pejl/domain/plan/initiative.ts'
import type { InitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fieldsOf } from './initiative-fields.ts'
import { parseInitiative } from './initiative-form.ts'

const school = 'school' as UnitId
const library = 'library' as UnitId
const pilot = 'pilot' as InitiativeId
const choices: InitiativeChoices = {
  units: [
    { id: school, name: 'Skolen', depth: 0 },
    { id: library, name: 'Biblioteket', depth: 1 },
  ],
  objectives: (['o1', 'o2'] as readonly string[]).map((id, index) => ({
    id: id as ObjectiveId,
    strategyId: 's1',
    strategySlug: 'laesestrategi',
    strategy: 'Læsestrategi',
    principle: 'Alle læser',
    n: index + 1,
    text: 'Hver dag',
  })),
  committees: [{ id: 'bsu' as CommitteeId, name: 'Børne- og Skoleudvalget', isMed: false }],
  matters: [{ id: 'm1' as MatterId, number: '24/5866', title: 'Læsning' }],
  initiatives: [{ id: pilot, number: 1, title: 'Prøve på Møllebakken' }],
}
const context = { choices, self: null, before: null }
const whole = { titel: 'Læsebånd', ejer: 'Skolechefen', uger: '12' }
const typed = (fields: Readonly<Record<string, string>>) =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
const parse = (fields: Readonly<Record<string, string>>) =>
  parseInitiative(typed({ ...whole, ...fields }), context)
const value = (fields: Readonly<Record<string, string>>): InitiativeText => {
  const parsed = parse(fields)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}
const errors = (fields: Readonly<Record<string, string>>) => {
  const parsed = parse(fields)
  return parsed.ok ? [] : parsed.errors.map(({ name, reason }) => `${name} ${reason}`)
}

it('needs a title, an owner and a duration, and no more', () => {
  const empty = parseInitiative(new Map(), context)

  expect(empty.ok ? [] : empty.errors.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
    'titel missing',
    'ejer missing',
    'uger missing',
  ])
  expect(parse({}).ok).toBe(true)
})

it('leaves out rows in which nothing was typed', () => {
  const read = value({
    'belastning.0.enhed': '',
    'belastning.0.vaegt': 'mellem',
    'belastning.0.forloeb': 'bue',
    'maaltal.3.retning': 'up',
  })

  expect([read.loads, read.indicators]).toEqual([[], []])
})

it('turns a weight and its course into load points', () => {
  const read = value({
    'belastning.0.enhed': school,
    'belastning.0.vaegt': 'tung',
    'belastning.0.forloeb': 'bue',
    'belastning.4.enhed': library,
    'belastning.4.vaegt': 'eget',
    'belastning.4.point': '1, 2,5 4',
  })

  expect(read.loads).toEqual([
    { unitId: school, points: [2, 4, 2] },
    { unitId: library, points: [1, 2.5, 4] },
  ])
})

it('names every field that is wrong, each with its reason', () => {
  expect(
    errors({
      titel: '  ',
      uger: '2,5',
      tidligst: '1.9.2027',
      oensket: '1.8.2027',
      frist: '31.02.2027',
      pris: 'mange',
      enhed: 'ukendt',
      'belastning.0.enhed': school,
      'belastning.0.vaegt': 'eget',
      'belastning.0.point': '1,2,3',
      'belastning.1.enhed': school,
      'efter.0.tiltag': '',
      'efter.0.mindst': '4',
      'efter.0.hoejst': '2',
      'beslutning.0.udvalg': 'bsu',
      'beslutning.0.sag': '24/1',
      'penge.0.aar': '1850',
      'maaltal.0.maal': '90',
      'milepael.0.titel': 'Begyndt',
    }),
  ).toEqual([
    'titel missing',
    'enhed not-a-choice',
    'uger not-whole',
    'frist not-a-day',
    'oensket before-earliest',
    'belastning.0.point not-points',
    'belastning.1.enhed twice',
    'efter.0.tiltag missing',
    'efter.0.hoejst most-below-least',
    'beslutning.0.sag no-such-matter',
    'penge.0.aar out-of-range',
    'maaltal.0.navn missing',
    'milepael.0.dato missing',
    'pris not-a-number',
  ])
})

it('takes a matter by its number, however it is written', () => {
  const read = value({
    'penge.0.aar': '2027',
    'penge.0.sag': '2024 / 5866',
    'penge.0.afsat': '1.250.000 kr.',
  })

  expect(read.budgets[0]).toMatchObject({ matterId: 'm1', allocated: 1_250_000 })
})

it('cannot wait for itself', () => {
  const parsed = parseInitiative(typed({ ...whole, 'efter.0.tiltag': pilot }), { ...context, self: pilot })

  expect(parsed).toMatchObject({ ok: false, errors: [{ name: 'efter.0.tiltag', reason: 'itself' }] })
})

it('refuses more text and more rows than anybody needs', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 51 }, (_, row) => [
      [`milepael.${row}.titel`, 'x'],
      [`milepael.${row}.dato`, '2027-01-01'],
    ]).flat(),
  )

  expect(errors({ titel: 'x'.repeat(301), forskel: 'x'.repeat(5001), ...rows })).toEqual([
    'titel too-long',
    'forskel too-long',
    'milepael too-many',
  ])
})

it('keeps the readings of an indicator that was there', () => {
  const readings = [{ readOn: '2026-01-01' as Day, value: 5, note: null }]
  const before = { ...value({ 'maaltal.0.navn': 'Læselyst' }) }
  const known = { ...before, indicators: before.indicators.map((one) => ({ ...one, id: 'i1', readings })) }

  const parsed = parseInitiative(fieldsOf(known, choices), { ...context, before: known })

  expect(parsed).toMatchObject({ ok: true, value: { indicators: [{ id: 'i1', readings }] } })
})

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10) as Day)
const word = fc.stringMatching(/^[a-zæøå<>"&]{1,30}$/)
const note = fc.option(word)
const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100)
const kroner = fc.nat(2_000_000_000).map((ore) => ore / 100)
const lag = { leastWeeks: fc.nat(20), mostWeeks: fc.option(fc.integer({ min: 20, max: 50 })), note }
const points = fc.array(
  fc.nat(4_000).map((n) => n / 100),
  { minLength: 1, maxLength: 12 },
)
const initiatives: fc.Arbitrary<InitiativeText> = fc.record({
  title: word,
  difference: note,
  owner: word,
  unitId: fc.option(fc.constantFrom(school, library)),
  objectives: fc.subarray(choices.objectives.map(({ id }) => id)),
  rank: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  weeks: fc.integer({ min: 1, max: 520 }),
  earliestOn: fc.option(day),
  targetOn: fc.constant(null),
  deadlineOn: fc.constant(null),
  loads: fc
    .subarray([school, library])
    .chain((units) => fc.tuple(...units.map((unitId) => points.map((own) => ({ unitId, points: own }))))),
  waits: fc
    .tuple(
      fc.array(fc.record({ kind: fc.constant('initiative' as const), afterId: fc.constant(pilot), ...lag })),
      fc.array(
        fc.record({
          kind: fc.constant('decision' as const),
          committeeId: fc.constant('bsu'),
          matterId: fc.option(fc.constant('m1' as MatterId)),
          metOn: fc.option(day),
          ...lag,
        }),
      ),
    )
    .map((both) => both.flat()),
  budgets: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2000, max: 2100 }),
      allocated: kroner,
      spent: kroner,
      matterId: fc.constant(null),
      decidedOn: fc.option(day),
      source: note,
    }),
    { selector: ({ year }) => year },
  ),
  indicators: fc.uniqueArray(
    fc.record({
      id: fc.constant(null),
      name: word,
      measure: word,
      baseline: fc.option(number),
      target: fc.option(number),
      targetOn: fc.option(day),
      better: fc.constantFrom('up' as const, 'down' as const),
      readings: fc.constant([]),
    }),
    { selector: ({ name }) => name },
  ),
  milestones: fc.array(fc.record({ title: word, dueOn: day, doneOn: fc.option(day) })),
  cost: fc.option(fc.nat(2_000_000_000)),
  isOpen: fc.boolean(),
})

it('reads what it has itself written', () => {
  fc.assert(
    fc.property(initiatives, (text) => {
      expect(parseInitiative(fieldsOf(text, choices), context)).toEqual({ ok: true, value: text })
    }),
    { seed: 7, numRuns: 300 },
  )
})
