import { listJournal } from '@pejl/store/journal-views.ts'
import { findInitiativeForStaff } from '@pejl/store/plan/initiative-views.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editor, reader } from '../testing/people.ts'
import { move, proposed, unitNamed } from '../testing/plan.ts'
import { keepApart, letTogether } from './keep-apart.ts'

const database = await testDatabase()
const why = 'De samme lærere bærer begge'
const apartOf = async (id: Awaited<ReturnType<typeof proposed>>) =>
  (await database.staff((db) => findInitiativeForStaff(db, id)))?.apart.map((one) => [one.title, one.why])

it('is seen from both, in either order, and raises the edition with an entry in the journal', async () => {
  const [one, other] = [await proposed(database, { title: 'A' }), await proposed(database, { title: 'B' })]
  const before = await database.staff(findEdition)

  const kept = await keepApart({ database }, editor, { initiativeId: other, otherId: one, why })

  expect(kept.ok).toBe(true)
  expect([await apartOf(one), await apartOf(other)]).toEqual([[['B', why]], [['A', why]]])
  expect(await database.staff(findEdition)).toBe(before + 1)
  const [entry] = await database.staff((db) => listJournal(db, { limit: 1 }))
  expect(entry).toMatchObject({ event: 'initiatives-kept-apart', detail: { other: one, why } })
})

it('is one pair with the newest reason when it is said twice, from either end', async () => {
  const [one, other] = [await proposed(database, { title: 'C' }), await proposed(database, { title: 'D' })]

  await keepApart({ database }, editor, { initiativeId: one, otherId: other, why: 'Først' })
  await keepApart({ database }, editor, { initiativeId: other, otherId: one, why: 'Siden' })

  expect(await apartOf(one)).toEqual([['D', 'Siden']])
})

it('tells of a plan that has the two at the same time, and no more when they may', async () => {
  const unit = await unitNamed(database, 'Rummelig')
  const loads = [{ unitId: unit, points: [1] }]
  const [one, other] = [await proposed(database, { loads }), await proposed(database, { loads })]
  await keepApart({ database }, editor, { initiativeId: one, otherId: other, why })
  await move(database, one, '2027-03-01')

  const together = await move(database, other, '2027-03-08')
  await letTogether({ database }, editor, { initiativeId: other, otherId: one })
  const again = await move(database, other, '2027-03-15')

  expect(together).toMatchObject({ ok: true, value: { violations: [{ kind: 'apart' }] } })
  expect(again).toMatchObject({ ok: true, value: { violations: [] } })
  expect(await apartOf(one)).toEqual([])
})

it('is refused to those who may not, of one and the same, of nothing, and without a reason', async () => {
  const [one, other] = [await proposed(database), await proposed(database)]
  const given = { initiativeId: one, otherId: other, why }

  const reasons = [
    await keepApart({ database }, reader, given),
    await keepApart({ database }, editor, { ...given, otherId: one }),
    await keepApart({ database }, editor, { ...given, otherId: '00000000-0000-4000-8000-000000000000' }),
    await keepApart({ database }, editor, { ...given, otherId: 'x' }),
    await keepApart({ database }, editor, { ...given, why: ' - ' }),
    await letTogether({ database }, editor, given),
  ].map((one) => (one.ok ? 'ok' : one.reason))

  expect(reasons).toEqual(['forbidden', 'itself', 'not-found', 'not-found', 'reason-missing', 'not-found'])
})
