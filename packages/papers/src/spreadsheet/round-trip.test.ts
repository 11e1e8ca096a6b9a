import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId } from '@pejl/domain/common/id.ts'
import type {
  InitiativeId,
  InitiativeText,
  MatterId,
  ObjectiveId,
  UnitId,
  Wait,
} from '@pejl/domain/plan/initiative.ts'
import { tidyInitiative } from '@pejl/domain/plan/tidy-initiative.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBook, writeBook } from './book.ts'
import type { SheetInitiative } from './column.ts'
import { allColumns } from './columns.ts'
import { formatCsv, readCsv } from './csv.ts'
import { planNames } from './plan-names.ts'
import { readRows } from './read-rows.ts'
import { sheetRow, textRow } from './sheet-row.ts'

const id = <I extends string>(n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as I
const [units, objectives, committees, matters, others] = [
  [id<UnitId>(1), id<UnitId>(2), id<UnitId>(3)],
  [id<ObjectiveId>(11), id<ObjectiveId>(12)],
  [id<CommitteeId>(21), id<CommitteeId>(22)],
  [id<MatterId>(31)],
  [id<InitiativeId>(41)],
] as const
const names = planNames({
  units: [
    { id: units[0], name: 'Køkkenet', slug: 'koekkenet' },
    { id: units[1], name: 'Køkkenet', slug: 'koekkenet-2' },
    { id: units[2], name: 'Hus | Have: Øst', slug: 'hus' },
  ],
  objectives: [
    { id: objectives[0], strategySlug: 'boern', n: 1 },
    { id: objectives[1], strategySlug: 'boern', n: 2 },
  ],
  committees: [
    { id: committees[0], name: 'Børne- og Skoleudvalget' },
    { id: committees[1], name: 'OMU: Børn' },
  ],
  matters: [{ id: matters[0], number: '24/5866' }],
  initiatives: [{ id: others[0], number: 7 }],
})

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10) as Day)
const line = fc
  .array(fc.constantFrom(...'aæøÅ |\\;:"\'=+-@/,.1(2)“\u00a0\ufffe'.split(''), '_x0041_'), { maxLength: 14 })
  .map((letters) => letters.join(''))
const number = fc.integer({ min: -9_999, max: 9_999_999 }).map((n) => n / 100)
const week = fc.integer({ min: 0, max: 60 })
const lags = fc.record({
  leastWeeks: week,
  mostWeeks: fc.option(week.map((n) => n + 60)),
  note: fc.option(line),
})
const wait: fc.Arbitrary<Wait> = fc.oneof(
  lags.map((lag) => ({ kind: 'initiative' as const, afterId: others[0], ...lag })),
  fc
    .record({
      kind: fc.constantFrom('decision' as const, 'involvement' as const),
      committeeId: fc.constantFrom(...committees),
      matterId: fc.option(fc.constantFrom(...matters)),
      metOn: fc.option(day),
    })
    .chain((what) => lags.map((lag) => ({ ...what, ...lag }))),
)
const text: fc.Arbitrary<InitiativeText> = fc.record({
  title: line.map((one) => `T${one}`),
  difference: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))),
  owner: line.map((one) => `=${one}`),
  unitId: fc.option(fc.constantFrom(...units)),
  objectives: fc.subarray([...objectives]),
  rank: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  weeks: fc.integer({ min: 1, max: 520 }),
  earliestOn: fc.constant(null),
  targetOn: fc.option(day),
  deadlineOn: fc.option(day),
  loads: fc.subarray([...units]).chain((some) =>
    fc.tuple(
      ...some.map((unitId) =>
        fc
          .array(
            fc.integer({ min: 0, max: 9_999 }).map((n) => n / 100),
            { minLength: 1, maxLength: 4 },
          )
          .map((points) => ({ unitId, points })),
      ),
    ),
  ),
  waits: fc.array(wait, { maxLength: 3 }),
  budgets: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2020, max: 2035 }),
      allocated: number,
      spent: number,
      matterId: fc.option(fc.constantFrom(...matters)),
      decidedOn: fc.option(day),
      source: fc.option(line),
    }),
    { maxLength: 3, selector: ({ year }) => year },
  ),
  indicators: fc.array(
    fc.record({
      id: fc.constant(null),
      name: line.map((one) => `N${one}`),
      measure: line,
      baseline: fc.option(number),
      target: fc.option(number),
      targetOn: fc.option(day),
      better: fc.constantFrom('up' as const, 'down' as const),
      readings: fc.uniqueArray(fc.record({ readOn: day, value: number, note: fc.option(line) }), {
        maxLength: 3,
        selector: ({ readOn }) => readOn,
      }),
    }),
    { maxLength: 3 },
  ),
  milestones: fc.array(
    fc.record({ title: line.map((one) => `M${one}`), dueOn: day, doneOn: fc.option(day) }),
    {
      maxLength: 3,
    },
  ),
  cost: fc.option(fc.integer({ min: 0, max: 9_999_999 })),
  isOpen: fc.boolean(),
})

/** As it is once it has been saved; nothing for what would not be. */
function saved(given: InitiativeText): SheetInitiative | undefined {
  const tidied = tidyInitiative(given)
  const plan = { state: 'planned', present: null, adopted: null, pinned: false, began: null } as const
  return tidied.ok ? { number: 1, version: 3, text: tidied.value, plan } : undefined
}

it('brings an initiative back from a workbook as it was', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const one = saved(given)
      fc.pre(one !== undefined)
      if (!one) return
      const book = await readBook(
        await writeBook([{ name: 'Tiltag', columns: allColumns, rows: [sheetRow(one, names)] }]),
      )
      const read = readRows(
        (book.ok ? book.sheets.get('Tiltag') : undefined) ?? [],
        new Map([[1, one]]),
        names,
      )

      expect(read).toMatchObject({ ok: true, rows: [{ number: 1, version: 3, text: one.text }] })
    }),
    { seed: 7, numRuns: 60 },
  )
})

it('brings an initiative back from a CSV file as it was', () => {
  fc.assert(
    fc.property(text, (given) => {
      const one = saved(given)
      fc.pre(one !== undefined)
      if (!one) return
      const csv = formatCsv(
        allColumns.map(({ heading }) => heading),
        [textRow(one, names)],
      )
      const read = readRows(readCsv(new TextEncoder().encode(csv)), new Map([[1, one]]), names)

      expect(read).toMatchObject({ ok: true, rows: [{ number: 1, version: 3, text: one.text }] })
    }),
    { seed: 7, numRuns: 200 },
  )
})
