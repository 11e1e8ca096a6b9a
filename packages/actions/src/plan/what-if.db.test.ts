import type { Day } from '@pejl/domain/common/day.ts'
import { listJournal } from '@pejl/store/journal-views.ts'
import { findInitiativeForStaff } from '@pejl/store/plan/initiative-views.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { findUnit } from '@pejl/store/plan/unit-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editor, secretary } from '../testing/people.ts'
import { move, proposed, today, unitNamed } from '../testing/plan.ts'
import { saveWhatIf, type WhatIf } from './save-what-if.ts'

const database = await testDatabase()
const needs = { database, today }
const day = (text: string) => text as Day // the tests name days that exist
const edition = () => database.staff(findEdition)
const find = (id: Awaited<ReturnType<typeof proposed>>) =>
  database.staff((db) => findInitiativeForStaff(db, id))
const tried = async (given: Partial<WhatIf>): Promise<WhatIf> => ({
  edition: await edition(),
  moves: [],
  loads: [],
  targets: [],
  bears: [],
  reason: null,
  ...given,
})

it('saves moves and what they need together, in one edition with one reason', async () => {
  const unitId = await unitNamed(database, 'Sammen', 2)
  const id = await proposed(database, { title: 'Tungt', loads: [{ unitId, points: [5] }] })
  const before = await edition()

  const saved = await saveWhatIf(
    needs,
    secretary,
    await tried({
      moves: [{ initiativeId: id, startsOn: day('2027-03-03'), pinned: false }],
      loads: [{ initiativeId: id, loads: [{ unitId, points: [3] }] }],
      targets: [{ initiativeId: id, targetOn: day('2027-08-31') }],
      bears: [{ unitId, points: 3, atOnce: 1 }],
      reason: 'Aftalt med enheden',
    }),
  )

  expect(saved).toEqual({ ok: true, value: { edition: before + 1, violations: [] } })
  expect(await find(id)).toMatchObject({
    present: { startsOn: '2027-03-01' },
    targetOn: '2027-08-31',
    text: { loads: [{ unitId, points: [3] }] },
  })
  expect(await database.staff((db) => findUnit(db, unitId))).toMatchObject({ points: 3, atOnce: 1 })
  const entries = await database.staff((db) => listJournal(db, { limit: 3 }))
  expect(entries.map(({ event, detail }) => [event, detail.edition])).toEqual([
    ['plan-moved', before + 1],
    ['initiative-edited', before + 1],
    ['unit-edited', before + 1],
  ])
  expect(entries[1]?.detail).toMatchObject({ reason: 'Aftalt med enheden' })
})

it('saves nothing of it when one part of it cannot be', async () => {
  const unitId = await unitNamed(database, 'Fuld', 2)
  const one = await proposed(database, { loads: [{ unitId, points: [2] }] })
  const other = await proposed(database, { loads: [{ unitId, points: [2] }] })
  await move(database, one, '2027-03-01')
  const before = await edition()

  const over = await saveWhatIf(
    needs,
    secretary,
    await tried({
      moves: [{ initiativeId: other, startsOn: day('2027-03-01'), pinned: false }],
      targets: [{ initiativeId: one, targetOn: day('2027-12-31') }],
      bears: [{ unitId, points: 3, atOnce: null }],
    }),
  )

  expect(over).toMatchObject({ ok: false, reason: 'over-capacity' })
  expect(await edition()).toBe(before)
  expect(await find(one)).toMatchObject({ targetOn: null })
  expect(await database.staff((db) => findUnit(db, unitId))).toMatchObject({ points: 2 })
})

it('lets a unit bear less than it does only where something gives way', async () => {
  const unitId = await unitNamed(database, 'Svækket', 4)
  const id = await proposed(database, { weeks: 4, loads: [{ unitId, points: [3] }] })
  await move(database, id, '2027-03-01')
  const bears = [{ unitId, points: 2, atOnce: null }]
  const loads = [{ initiativeId: id, loads: [{ unitId, points: [2] }] }]

  const alone = await saveWhatIf(needs, secretary, await tried({ bears }))
  const lighter = await saveWhatIf(needs, secretary, await tried({ bears, loads }))

  expect(alone).toMatchObject({ ok: false, reason: 'over-capacity' })
  expect(lighter.ok).toBe(true)
})

it('is refused whole to one who may move and not organise, on an old edition, and of what is not', async () => {
  const unitId = await unitNamed(database, 'Andres', 2)
  const id = await proposed(database)
  const moves = [{ initiativeId: id, startsOn: day('2027-03-01'), pinned: false }]
  const nobody = '00000000-0000-4000-8000-000000000000'

  const reasons = [
    await saveWhatIf(needs, editor, await tried({ moves, bears: [{ unitId, points: 1, atOnce: null }] })),
    await saveWhatIf(needs, editor, await tried({ moves, edition: 1 })),
    await saveWhatIf(
      needs,
      editor,
      await tried({ moves, targets: [{ initiativeId: nobody, targetOn: null }] }),
    ),
    await saveWhatIf(
      needs,
      editor,
      await tried({ moves, loads: [{ initiativeId: id, loads: [{ unitId, points: [-1] }] }] }),
    ),
  ].map((one) => (one.ok ? 'ok' : one.reason))

  expect(reasons).toEqual(['forbidden', 'stale', 'not-found', 'wrong-value'])
  expect(await find(id)).toMatchObject({ present: null })
})
