import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import { expect, it } from 'vitest'
import { columnLetter } from './cell-fault.ts'
import { planNames } from './plan-names.ts'
import { readRows } from './read-rows.ts'
import type { Cell } from './reading.ts'

const unitId = '00000000-0000-4000-8000-000000000001' as UnitId
const committeeId = '00000000-0000-4000-8000-000000000002' as CommitteeId
const first = '00000000-0000-4000-8000-000000000003' as InitiativeId
const names = planNames({
  units: [{ id: unitId, name: 'Familiehuset', slug: 'familiehuset' }],
  objectives: [],
  committees: [{ id: committeeId, name: 'Skoleudvalget' }],
  matters: [],
  initiatives: [{ id: first, number: 1 }],
})
const read = (...table: readonly (readonly Cell[])[]) => readRows(table, new Map(), names)
const faultsOf = (...table: readonly (readonly Cell[])[]) => {
  const found = read(...table)
  return found.ok || found.reason !== 'faults' ? [] : found.faults.map(({ cell, say }) => `${cell} ${say}`)
}

it('knows columns by other names, in any order, under a title', () => {
  const sheet = read(
    ['Vores plan 2027', null, null],
    [],
    ['Ejer', 'TITEL ', 'Varighed', 'Afdeling', 'Farve'],
    ['Maja', 'Tidlig tavle', '12', 'familiehuset', 'grøn'],
  )

  expect(sheet).toMatchObject({
    ok: true,
    ignored: ['Farve'],
    rows: [{ row: 4, number: null, text: { title: 'Tidlig tavle', owner: 'Maja', weeks: 12, unitId } }],
  })
})

it('reads what people type by hand', () => {
  const sheet = read(
    ['Tiltag', 'Ansvarlig', 'Uger', 'Belastning', 'Venter på', 'Tidligst', 'Ønsket færdig', 'Pris'],
    [
      'Tidlig tavle',
      'Maja',
      8,
      'Familiehuset: 2,5',
      'Efter tiltag 1 | mindst 1 uge\nbeslutning: skoleudvalget | mødt 3. marts 2027',
      new Date('2027-03-01T00:00:00Z'),
      '9/3 2027',
      '1.250.000 kr.',
    ],
  )

  expect(sheet).toMatchObject({
    ok: true,
    rows: [
      {
        text: {
          loads: [{ unitId, points: [2.5] }],
          waits: [
            { kind: 'initiative', afterId: first, leastWeeks: 1 },
            { kind: 'decision', committeeId, metOn: '2027-03-03' },
          ],
          earliestOn: '2027-03-01',
          targetOn: '2027-03-09',
          cost: 1_250_000,
        },
      },
    ],
  })
})

it('names the cell of every fault, and what to do', () => {
  const heads = ['Nr.', 'Tiltag', 'Ansvarlig', 'Enhed', 'Uger', 'Sidste frist', 'Belastning', 'Penge']

  expect(
    faultsOf(
      heads,
      [9, 'A', 'B', 'Månen', 'mange', '31. februar 2027', 'Familiehuset | to', '2027 | lånt 5'],
      [null, null, 'B', null, 0, null, null, '2027 | bevilget 1\n2027 | bevilget 2'],
    ),
  ).toEqual([
    'A2 er ikke nummeret på et tiltag; lad det være tomt for et nyt',
    'D2 kender ikke enheden »Månen«',
    'E2 er ikke et tal. Skriv det som 12, 2,5 eller 1.250.000',
    'F2 er ikke en dag. Skriv den som 2027-03-01 eller 1. marts 2027',
    'G2 er ikke et tal. Skriv det som 12, 2,5 eller 1.250.000',
    'H2 forstår ikke »lånt 5«. Skriv bevilget, brugt, sag, besluttet eller kilde',
    'B3 mangler',
    'E3 er for lavt et tal',
    'H3 står der to gange',
  ])
})

it('names the row where the column of a fault is not there', () => {
  expect(faultsOf(['Tiltag', 'Uger'], ['A', 3])).toEqual(['række 2 mangler'])
})

it('passes over rows with nothing in them', () => {
  const sheet = read(['Tiltag', 'Ansvarlig'], [], [' ', null], ['A', 'B'])

  expect(sheet).toMatchObject({ ok: true, rows: [{ row: 4 }] })
})

it.each([
  ['nothing', []],
  ['words without headings', [['Kære alle'], ['her er planen']]],
])('finds no headings in %s', (_, table) => {
  expect(readRows(table, new Map(), names)).toEqual({ ok: false, reason: 'no-headings' })
})

it('takes no more rows than a plan can have', () => {
  const rows = Array.from({ length: 5_001 }, () => ['A', 'B'])

  expect(read(['Tiltag', 'Ansvarlig'], ...rows)).toEqual({ ok: false, reason: 'too-many-rows' })
})

it('tells every one of five thousand broken cells', () => {
  const rows = Array.from({ length: 5_000 }, () => ['A', 'B', 'ti'])

  expect(faultsOf(['Tiltag', 'Ansvarlig', 'Uger'], ...rows)).toHaveLength(5_000)
})

it('counts columns as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 52].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
})
