import { expect, it } from 'vitest'
import { parseFields } from '../desk/fields.ts'
import { newId } from './new-id.ts'
import { readOperation, readTime } from './operation-form.ts'

const [id, item, person] = [newId(), newId(), newId()]
const read = (form: Readonly<Record<string, string | readonly string[]>>) =>
  readOperation(parseFields({ id, punkt: item, ...form }), (outcome) => `(${outcome})`)

it('reads a decision on several recommendations with their versions', () => {
  const [a, b] = [newId(), newId()]

  expect(
    read({ handling: 'decide', svar: [`${a}:2`, `${b}:0`], udfald: 'noted', ordlyd: ' Set. ' }),
  ).toMatchObject({
    ok: true,
    value: {
      answers: [
        { recommendationId: a, version: 2 },
        { recommendationId: b, version: 0 },
      ],
      outcome: 'noted',
      text: 'Set.',
      remark: null,
    },
  })
})

it('proposes the wording when none is typed', () => {
  expect(read({ handling: 'decide', svar: ':0', udfald: 'approved', ordlyd: '' })).toMatchObject({
    value: { text: '(approved)' },
  })
})

it('marks only those whose state was changed', () => {
  const [a, b] = [newId(), newId()]
  const form = {
    handling: 'attend',
    [`tilstand.${a}`]: 'excused',
    [`var.${a}`]: 'present',
    [`v.${a}`]: '3',
    [`tilstand.${b}`]: 'present',
    [`var.${b}`]: 'present',
    [`v.${b}`]: '1',
  }

  expect(read(form)).toMatchObject({ value: { people: [{ personId: a, state: 'excused', version: 3 }] } })
})

it('reads votes as they were counted, and nothing else', () => {
  const ballot = {
    handling: 'ballot',
    om: 'main',
    forslag: 'Indstillingen',
    'antal.for': '4',
    'antal.against': '',
  }
  const byPerson = { ...ballot, maade: 'person', [`stemme.${person}`]: 'against' }

  expect(read({ ...ballot, maade: 'count' })).toMatchObject({ value: { votes: [{ vote: 'for', count: 4 }] } })
  expect(read(byPerson)).toMatchObject({
    value: { votes: [{ vote: 'against', personId: person, count: 1 }] },
  })
  expect(read({ ...ballot, maade: 'count', 'antal.for': 'mange' })).toMatchObject({ reason: 'no-number' })
})

it('refuses what is none of ours', () => {
  expect(read({ handling: 'drop table' })).toMatchObject({ reason: 'malformed' })
  expect(read({ handling: 'rise', id: 'x' })).toMatchObject({ reason: 'malformed' })
  expect(read({ handling: 'decide', svar: ':0', udfald: 'ja' })).toMatchObject({ reason: 'no-outcome' })
})

it('reads the time as it is written', () => {
  expect(['17.40', '17:40', '1740', '9.05'].map(readTime)).toEqual(['17:40', '17:40', '17:40', '09:05'])
  expect(['25.00', '17.61', 'nu', ''].map(readTime)).toEqual([undefined, undefined, undefined, undefined])
})

it('makes ids that the database takes', () => {
  for (let n = 0; n < 100; n++)
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
