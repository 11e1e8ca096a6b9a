import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { readBook, type Sheet, writeBook } from '@pejl/papers/spreadsheet/book.ts'
import { writePlanBook } from '@pejl/papers/spreadsheet/plan-book.ts'
import { planNames } from '@pejl/papers/spreadsheet/plan-names.ts'
import { blankInitiative } from '@pejl/papers/spreadsheet/read-rows.ts'
import type { Cell } from '@pejl/papers/spreadsheet/reading.ts'
import { afterAll, expect, it } from 'vitest'
import { dose } from '../dose.ts'
import { runCommand } from '../testing/run-command.ts'
import { readPlanFile } from './read-plan-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'pejl-'))
afterAll(() => rmSync(folder, { recursive: true }))

const portfolio = {
  format: 'pejl-plan',
  version: 1,
  today: '2027-01-04',
  units: [
    { id: 'Børn', points: 6, atOnce: 3 },
    {
      id: 'Familiehuset',
      parent: 'Børn',
      points: 3,
      capacities: [
        {
          fromOn: '2027-02-01',
          toOn: '2027-02-28',
          points: 1.5,
          atOnce: null,
          why: 'to stillinger | ledige',
        },
      ],
      overloads: [
        { fromOn: '2027-04-05', toOn: '2027-04-30', points: 1, reason: 'Åbner', allowedBy: 'Direktøren' },
      ],
    },
  ],
  calendar: [{ name: 'Sommerferie', fromOn: '2027-07-05', toOn: '2027-08-01', percent: 0 }],
  frozen: [{ unit: 'Familiehuset', fromOn: '2027-01-01', toOn: '2027-01-15', why: 'budget' }],
  limits: [{ name: 'Nye tiltag', unit: null, per: 'quarter', counts: 'starts', most: 2 }],
  committees: [{ id: 'Skoleudvalget', leadDays: 14, meetings: ['2027-01-20', '2027-02-17', '2027-03-17'] }],
  initiatives: [
    {
      id: '1',
      title: 'Én indgang',
      owner: 'Maja',
      rank: 1,
      weeks: 10,
      targetOn: '2027-06-01',
      loads: [{ unit: 'Familiehuset', points: [2, 1] }],
      waits: [{ decision: 'Skoleudvalget', leastWeeks: 2 }],
      adopted: { startsOn: '2027-02-01', endsOn: '2027-04-16' },
      startsOn: '2027-04-05',
    },
    { id: '2', title: 'Journal', owner: 'Ali', weeks: 10, loads: [{ unit: 'Familiehuset', points: [2] }] },
    {
      id: '3',
      title: 'Bagefter',
      owner: 'Ali',
      weeks: 4,
      waits: [{ after: '2', leastWeeks: 1 }],
      state: 'proposed',
    },
  ],
  apart: [['1', '3']],
}

/** The same portfolio as Pejl exports it. */
async function exported(): Promise<Uint8Array> {
  const read = readPlanFile(JSON.stringify(portfolio))
  if (!read.ok) throw new Error(read.faults.join())
  const { plan, today } = read
  return writePlanBook({
    plan,
    today,
    objectives: [],
    names: planNames({
      units: plan.units,
      committees: plan.committees.map(({ id, name }) => ({ id, name }) as never), // ids of the file's own
      initiatives: plan.initiatives,
      objectives: [],
      matters: [],
    }),
    initiatives: plan.initiatives.map((one) => ({
      number: one.number,
      version: 1,
      text: { ...blankInitiative, ...(one as Partial<InitiativeText>) },
      plan: one,
    })),
  })
}

async function doseBook(bytes: Uint8Array) {
  const path = join(folder, 'plan.xlsx')
  writeFileSync(path, bytes)
  const { status, output, errors } = await runCommand(dose, [path, '--json', '--seconds', '1'])
  return { status, output: output.toString(), errors: errors.replaceAll(path, 'plan.xlsx') }
}

/** The workbook with one cell of a sheet put otherwise. */
async function withCell(name: string, row: number, column: number, cell: Cell): Promise<Uint8Array> {
  const book = await readBook(await exported())
  const sheets = book.ok ? [...book.sheets] : []
  return writeBook(
    sheets.map(([sheet, [heads = [], ...rows]]): Sheet => {
      const all = rows.map((cells, at) =>
        sheet === name && at + 2 === row ? cells.with(column, cell) : cells,
      )
      return { name: sheet, columns: heads.map((one) => ({ heading: String(one), width: 9 })), rows: all }
    }),
  )
}

it('plans an exported workbook as it plans the same portfolio', async () => {
  const book = await doseBook(await exported())
  const file = await runCommand(dose, ['-', '--json', '--seconds', '1'], JSON.stringify(portfolio))

  expect(book.status).toBe(0)
  const named = (text: string) =>
    JSON.parse(text).plan.map(({ title, startsOn, endsOn }: Readonly<Record<string, unknown>>) => [
      title,
      startsOn,
      endsOn,
    ])
  expect(named(book.output)).toHaveLength(3)
  expect(named(book.output)).toEqual(named(file.output.toString()))
  expect(JSON.parse(book.output).unmet).toEqual(JSON.parse(file.output.toString()).unmet)
})

it('names the sheet and cell of what it does not understand', async () => {
  expect(await doseBook(await withCell('Enheder', 3, 3, 'mange'))).toMatchObject({
    status: 1,
    errors: 'plan.xlsx: Enheder!D3: er ikke et tal. Skriv det som 12, 2,5 eller 1.250.000\n',
  })
  expect((await doseBook(await withCell('Tiltag', 2, 8, 'mange'))).errors).toContain('Tiltag!I2 (Uger)')
})

it('says why a file that only looks like a workbook is not one', async () => {
  expect(await doseBook(Buffer.from('PK\u0003\u0004'))).toMatchObject({
    status: 1,
    errors: 'plan.xlsx: filen kan ikke læses som et regneark\n',
  })
})
