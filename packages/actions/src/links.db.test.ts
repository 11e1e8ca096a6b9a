import type { StrategyId } from '@pejl/domain/common/id.ts'
import { sql } from '@pejl/store/sql.ts'
import { findStrategyForStaff, listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { linkItem, moveItem, unlinkItem } from './correct-link.ts'
import { editStrategy } from './edit-strategy.ts'
import { makeStrategy } from './make-strategy.ts'
import { relink } from './relink.ts'
import { areaMinutes, closedItem, laterStatus } from './testing/documents.ts'
import { editor, reader } from './testing/people.ts'
import { enter } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database }
const unrelated = laterStatus
  .replaceAll('Fritidsområdet', 'vejene')
  .replaceAll('strategi', 'snerydning')
  .replace('24/310', '24/999')

beforeAll(async () => {
  for (const text of [areaMinutes, laterStatus, unrelated]) await enter(database, text)
})

const strategy = async (id?: StrategyId) => {
  const all = await database.staff((db) => listStrategiesForStaff(db))
  const wanted = id ?? all.find(({ area }) => area === 'Fritidsområdet')?.id
  const found = wanted && (await database.staff((db) => findStrategyForStaff(db, wanted)))
  if (!found) throw new Error('no such strategy')
  return found
}
const itemTitled = async (part: string) => {
  const [item] = await database.staff((db) =>
    db.rows<{ id: string }>(sql`select id from items where title like ${`%${part}%`}`),
  )
  return item?.id ?? ''
}

it('brings the items of one strategy together', async () => {
  expect((await strategy()).items.filter(({ linked }) => linked)).toHaveLength(2)
})

it('keeps what a person says of a link when linking runs again', async () => {
  const { id, items } = await strategy()
  const gone = items[0]?.itemId ?? ''
  const added = await itemTitled('vejene')

  await unlinkItem(needs, editor, { strategyId: id, itemId: gone })
  await linkItem(needs, editor, { strategyId: id, itemId: added, why: 'Samme budget.' })
  await relink(needs, editor)

  const links = (await strategy()).items
  expect(links.find(({ itemId }) => itemId === gone)).toMatchObject({ linked: false, saidBy: 'edith' })
  expect(links.find(({ itemId }) => itemId === added)).toMatchObject({ linked: true, why: 'Samme budget.' })
})

it('moves an item to a strategy a person made, which linking leaves alone', async () => {
  const from = (await strategy()).id
  const itemId = await itemTitled('vejene')
  const made = await makeStrategy(needs, editor, { title: 'Strategi for vejene', area: 'Veje' })
  if (!made.ok) throw new Error(made.reason)

  await moveItem(needs, editor, { from, to: made.value.strategyId, itemId })
  await relink(needs, editor)

  expect((await strategy(made.value.strategyId)).items).toMatchObject([{ itemId, linked: true }])
  expect((await strategy(from)).items.find((one) => one.itemId === itemId)).toMatchObject({ linked: false })
})

it('keeps what a person writes of a strategy when linking runs again', async () => {
  const { id, version, ...before } = await strategy()
  const principles = [
    { number: 1, title: 'Plads til leg', text: null, objectives: [{ number: 1, text: 'Flere baner' }] },
  ]

  const saved = await editStrategy(needs, editor, {
    ...before,
    strategyId: id,
    version,
    title: 'Leg hele livet',
    principles,
  })
  await relink(needs, editor)

  expect(saved).toEqual({ ok: true, value: { version: version + 1 } })
  expect(await strategy()).toMatchObject({ title: 'Leg hele livet', area: before.area, principles })
})

it('makes no strategy of what only a closed item tells', async () => {
  const closed = closedItem
    .replace('Køb af Hemmelighuset', 'Strategi for Skjulområdet')
    .replace('24/777', '24/778')
  await enter(database, closed)

  const all = await database.staff((db) => listStrategiesForStaff(db))

  expect(all.map(({ area }) => area)).not.toContain('Skjulområdet')
  await enter(database, closed.replace('Lukket Sag', 'Åben Sag').replace('24/778', '24/779'))
  expect((await database.staff((db) => listStrategiesForStaff(db))).map(({ area }) => area)).toContain(
    'Skjulområdet',
  )
})

it('goes by an item’s own text, not by what stands before it in the same document', async () => {
  const road = unrelated.replace('24/999', '24/998').replaceAll('vejene', 'stierne')
  await enter(database, `${laterStatus.replace('24/310', '24/312')}\n${road}`)

  const items = (await strategy()).items.map(({ matterNumber }) => matterNumber)

  expect(items).toContain('24/312')
  expect(items).not.toContain('24/998')
})

it('keeps a strategy a person made, though nothing is linked to it yet', async () => {
  const made = await makeStrategy(needs, editor, { title: 'Strategi for molerne', area: 'Moler' })
  if (!made.ok) throw new Error(made.reason)

  await relink(needs, editor)

  expect(await strategy(made.value.strategyId)).toMatchObject({ title: 'Strategi for molerne', links: 0 })
})

it('reads no principle over one a person has written', async () => {
  const { principles } = await strategy()
  const set = 'Pejlemærke 1: Sammen om fritiden\n\nVi gør det sammen.\n\nIndstilling'

  await enter(database, laterStatus.replace('24/310', '24/311').replace('Indstilling', set))

  expect(principles.map(({ title }) => title)).toEqual(['Plads til leg'])
  expect((await strategy()).principles).toEqual(principles)
})

it('keeps a person’s word on a link that the program finds as well, and its reason', async () => {
  const { id, items } = await strategy()
  const found = items.find(({ saidBy, linked }) => linked && saidBy === 'program')
  if (!found) throw new Error('the program has linked nothing')

  await linkItem(needs, editor, { strategyId: id, itemId: found.itemId, why: 'Det står i planen.' })
  await relink(needs, editor)

  expect((await strategy()).items.find(({ itemId }) => itemId === found.itemId)).toMatchObject({
    linked: true,
    saidBy: 'edith',
    why: 'Det står i planen.',
  })
})

it('refuses to save over what somebody else has saved', async () => {
  const { id, version, ...text } = await strategy()

  const late = await editStrategy(needs, editor, {
    ...text,
    strategyId: id,
    version: version - 1,
    title: 'For sent',
  })

  expect(late).toEqual({ ok: false, reason: 'stale' })
})

it('says nothing twice: linking again changes no link', async () => {
  const links = () =>
    database.staff((db) => db.rows(sql`select * from strategy_items order by strategy_id, item_id`))
  const before = await links()

  await relink(needs, editor)

  expect(await links()).toEqual(before)
})

it('is not for readers, and finds only what is there', async () => {
  const { id } = await strategy()
  const nobody = '00000000-0000-4000-8000-000000000009'

  expect(await linkItem(needs, reader, { strategyId: id, itemId: nobody })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await linkItem(needs, editor, { strategyId: id, itemId: nobody })).toEqual({
    ok: false,
    reason: 'not-found',
  })
  expect(await relink(needs, reader)).toEqual({ ok: false, reason: 'forbidden' })
})
