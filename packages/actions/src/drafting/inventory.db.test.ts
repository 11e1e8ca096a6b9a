import type { TypedInventory } from '@pejl/domain/strategies/inventory.ts'
import { listInventory, type StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import { listPublicInventory } from '@pejl/store/public/inventory-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { harbour } from '../testing/harbour.ts'
import { editor, reader, secretary } from '../testing/people.ts'
import { addToInventory, completeInventory, editInventory } from './edit-inventory.ts'
import { keepStrategy, proposeStop, stopStrategy } from './stop-strategy.ts'

const database = await testDatabase()
const { needs, strategyId, reset, begin, adopt } = await harbour(database)
const given: TypedInventory = {
  title: 'Kystpolitik',
  kind: 'policy',
  area: 'Havneområdet',
  owner: 'Havnechefen',
  unitId: null,
  adoptedOn: '2018-01-30',
  expiresOn: '2022-12-31',
  isRequired: false,
  requiredBy: null,
  cost: '60.000',
  hours: '12,5',
  keywords: ['kyst'],
  about: 'Kyst og havn.',
  isOpen: true,
}

beforeEach(async () => {
  await database.owner((db) => db.script('truncate inventory'))
  await reset()
})

async function add(more: Partial<TypedInventory> = {}): Promise<string> {
  const added = await addToInventory(needs, editor, { ...given, ...more })
  if (!added.ok) throw new Error(added.reason)
  return added.value.inventoryId
}
const lineOf = async (id: string): Promise<StaffInventoryLine | undefined> =>
  (await database.staff(listInventory)).find((one) => one.id === id)

it('lists a strategy that documents tell of, before anybody has said anything of it', async () => {
  expect(await database.staff(listInventory)).toMatchObject([{ id: null, strategyId, owner: '' }])
})

it('takes the days of an adopted version where nobody has said otherwise', async () => {
  await begin()
  await adopt(1)
  await completeInventory(needs, editor)

  expect(await database.staff(listInventory)).toMatchObject([
    { strategyId, adoptedOn: '2024-09-17', expiresOn: '2029-12-31' },
  ])
})

it('saves what is typed, and tells who comes second', async () => {
  const inventoryId = await add()

  const saved = await editInventory(needs, editor, { ...given, inventoryId, version: 1, owner: 'Ingen' })
  const late = await editInventory(needs, editor, { ...given, inventoryId, version: 1 })

  expect([saved.ok, late]).toEqual([true, { ok: false, reason: 'stale' }])
  expect(await lineOf(inventoryId)).toMatchObject({ owner: 'Ingen', cost: 60_000, hours: 12.5 })
})

it('takes no unit nobody has', async () => {
  const wrong = { ...given, unitId: '00000000-0000-4000-8000-000000000000' }

  expect(await addToInventory(needs, editor, wrong)).toEqual({ ok: false, reason: 'unknown-unit' })
})

it('proposes to stop with a reason and who decides', async () => {
  const inventoryId = await add()
  const at = { inventoryId, version: 1 }

  const bare = await proposeStop(needs, editor, { ...at, reason: ' ', decider: 'Rådet' })
  const nobody = await proposeStop(needs, editor, { ...at, reason: 'Udløbet', decider: '' })
  await proposeStop(needs, editor, { ...at, reason: 'Udløbet', decider: 'Kommunalbestyrelsen' })

  expect([bare, nobody]).toEqual([
    { ok: false, reason: 'reason-missing' },
    { ok: false, reason: 'decider-missing' },
  ])
  expect(await lineOf(inventoryId)).toMatchObject({
    stopState: 'proposed',
    stopDecider: 'Kommunalbestyrelsen',
  })
})

it('is stopped by a decision, entered by those who may, and shown with its case', async () => {
  const inventoryId = await add()
  const stop = {
    inventoryId,
    version: 1,
    reason: 'Udløbet',
    decider: 'Kommunalbestyrelsen',
    on: '2024-09-17',
  }

  const byEditor = await stopStrategy(needs, editor, { ...stop, matterNumber: null })
  const unknown = await stopStrategy(needs, secretary, { ...stop, matterNumber: '99/1' })
  const ahead = await stopStrategy(needs, secretary, { ...stop, on: '2024-10-02', matterNumber: null })
  const stopped = await stopStrategy(needs, secretary, { ...stop, matterNumber: '24/810' })

  expect([byEditor, unknown, ahead].map((one) => (one.ok ? 'ok' : one.reason))).toEqual([
    'forbidden',
    'unknown-matter',
    'wrong-day',
  ])
  expect(stopped.ok).toBe(true)
  expect(await listPublicInventory(database.open)).toMatchObject([
    { title: 'Kystpolitik', stopState: 'stopped', stoppedOn: '2024-09-17', stopMatter: { number: '24/810' } },
  ])
})

it('goes on after all; what a decision stopped is not for an editor to begin again', async () => {
  const inventoryId = await add()
  const stop = { reason: 'Udløbet', decider: 'Rådet', on: '2024-09-17', matterNumber: null }
  await stopStrategy(needs, secretary, { inventoryId, version: 1, ...stop })

  const byEditor = await keepStrategy(needs, editor, { inventoryId, version: 2 })
  const kept = await keepStrategy(needs, secretary, { inventoryId, version: 2 })

  expect([byEditor.ok, kept.ok]).toEqual([false, true])
  expect(await lineOf(inventoryId)).toMatchObject({ stopState: null, stopReason: null })
})

it('shows the public only what is open, and lets readers change nothing', async () => {
  await add({ title: 'Intern plan', isOpen: false })

  expect((await listPublicInventory(database.open)).map(({ title }) => title)).not.toContain('Intern plan')
  expect(await addToInventory(needs, reader, given)).toEqual({ ok: false, reason: 'forbidden' })
  expect(await completeInventory(needs, reader)).toEqual({ ok: false, reason: 'forbidden' })
})
