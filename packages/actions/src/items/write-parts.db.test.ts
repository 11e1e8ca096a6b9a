import { contentBefore } from '@pejl/domain/items/item-version.ts'
import { contentOf, listItemChanges } from '@pejl/store/items/history-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { addCommittee, addItem, addTemplate, wholeItem } from '../testing/items.ts'
import { editor, person, reader, secretary } from '../testing/people.ts'
import { changeItemState } from './change-item-state.ts'
import { rearrangeRecommendations } from './rearrange-recommendations.ts'
import { restoreVersion } from './restore-version.ts'
import { type PartWrite, writeParts } from './write-parts.ts'

const database = await testDatabase()
const committeeId = await addCommittee(database, 'Havneudvalget')
const templateId = await addTemplate(database)
const other = person('otto', 'editor')
let minute = 0
const now = () => new Date(Date.UTC(2026, 10, 29, 10, minute))
const needs = { database, now }
let itemId = await addItem(database, { committeeId, templateId })
beforeEach(async () => {
  minute = 0
  itemId = await addItem(database, { committeeId, templateId })
})

const key = 'section:sagsfremstilling'
const write = async (actor: typeof editor, ...writes: readonly PartWrite[]) => {
  const written = await writeParts(needs, actor, { itemId, writes })
  if (!written.ok) throw new Error(written.reason)
  return written.value
}
const textOf = async () =>
  (await wholeItem(database, itemId)).sections.find((one) => one.key === 'sagsfremstilling')?.text
const changes = () => database.staff((db) => listItemChanges(db, itemId))

it('keeps what two people write in two sentences of one section', async () => {
  await write(editor, { part: key, base: '', text: 'Molen er gammel. Den skal rives ned.' })
  const seen = 'Molen er gammel. Den skal rives ned.'

  await write(other, { part: key, base: seen, text: 'Molen er fra 1932. Den skal rives ned.' })
  const [mine] = await write(editor, { part: key, base: seen, text: 'Molen er gammel. Den skal bygges om.' })

  expect(mine?.settled).toMatchObject({ kind: 'save', merged: true })
  expect(await textOf()).toBe('Molen er fra 1932. Den skal bygges om.')
})

it('changes nothing where two disagree, and shows both', async () => {
  await write(editor, { part: key, base: '', text: 'Molen er gammel.' })
  await write(other, { part: key, base: 'Molen er gammel.', text: 'Molen er ny.' })

  const [mine] = await write(editor, { part: key, base: 'Molen er gammel.', text: 'Molen er borte.' })

  expect(mine).toMatchObject({
    now: 'Molen er ny.',
    settled: {
      kind: 'conflict',
      pieces: [{ kind: 'conflict', mine: 'Molen er borte.', theirs: 'Molen er ny.' }],
    },
  })
  expect(await textOf()).toBe('Molen er ny.')
})

it('saves the parts of one form each by itself', async () => {
  const written = await write(
    editor,
    { part: 'title', base: 'Ny mole', text: 'Ny mole i Fjordby' },
    { part: 'responsible', base: 'Havnechefen', text: 'Havnemesteren' },
    { part: 'recommended-by', base: 'Havnechefen', text: '' },
    { part: key, base: '', text: 'Ord.' },
    { part: 'section:findes-ikke', base: '', text: 'Ord.' },
  )

  expect(written.map(({ settled }) => settled.kind)).toEqual(['save', 'save', 'save', 'save', 'gone'])
  expect(await wholeItem(database, itemId)).toMatchObject({
    title: 'Ny mole i Fjordby',
    responsible: 'Havnemesteren',
    recommendedBy: null,
  })
})

it('refuses a title without words, and keeps the one there is', async () => {
  const [title] = await write(editor, { part: 'title', base: 'Ny mole', text: '  ' })

  expect(title?.settled).toEqual({ kind: 'refused', reason: 'empty' })
  expect((await wholeItem(database, itemId)).title).toBe('Ny mole')
})

it('keeps one version for what a person writes in a few minutes, and one for everybody else', async () => {
  await write(editor, { part: key, base: '', text: 'Et.' })
  await write(editor, { part: key, base: 'Et.', text: 'Et. To.' })
  await write(other, { part: key, base: 'Et. To.', text: 'Et. To. Tre.' })
  minute = 9
  await write(other, { part: key, base: 'Et. To. Tre.', text: 'Et. To. Tre. Fire.' })

  expect((await changes()).map(({ madeBy, was }) => [madeBy, was])).toEqual([
    ['otto', 'Et. To. Tre.'],
    ['otto', 'Et. To.'],
    ['edith', ''],
  ])
})

it('tells what an item said before any change', async () => {
  await write(editor, { part: key, base: '', text: 'Et.' }, { part: 'title', base: 'Ny mole', text: 'Mole' })
  minute = 9
  await write(editor, { part: key, base: 'Et.', text: 'To.' })
  const all = await changes()
  const current = contentOf(await wholeItem(database, itemId))

  const before = all.map(({ id }) => contentBefore(current, all, id))

  expect(before.map(({ title, sections }) => [title, sections[0]?.text])).toEqual([
    ['Mole', 'Et.'],
    ['Ny mole', 'Et.'],
    ['Ny mole', ''],
  ])
})

it('gives an item its earlier words again, and keeps those it had', async () => {
  await write(editor, { part: key, base: '', text: 'Et.' })
  minute = 9
  await write(editor, { part: key, base: 'Et.', text: 'To.' })
  const [last] = await changes()

  const restored = await restoreVersion(needs, editor, { itemId, changeId: last?.id ?? '' })

  expect(restored.ok).toBe(true)
  expect(await textOf()).toBe('Et.')
  expect((await changes())[0]).toMatchObject({ was: 'To.' })
})

it('adds, moves and removes recommendations, and numbers them anew', async () => {
  for (const _ of [1, 2, 3]) await rearrangeRecommendations(needs, editor, { itemId, step: { kind: 'add' } })
  const made = (await wholeItem(database, itemId)).recommendations
  const [one, two, three] = made.map(({ id }) => id)
  await write(
    editor,
    { part: `recommendation:${one}`, base: 'at ', text: 'at molen rives ned,' },
    { part: `recommendation:${two}`, base: 'at ', text: 'at der bygges en ny.' },
  )

  await rearrangeRecommendations(needs, editor, { itemId, step: { kind: 'up', id: two ?? '' } })
  await rearrangeRecommendations(needs, editor, { itemId, step: { kind: 'remove', id: three ?? '' } })

  const after = (await wholeItem(database, itemId)).recommendations
  expect(after.map(({ number, text }) => [number, text])).toEqual([
    [1, 'at der bygges en ny.'],
    [2, 'at molen rives ned,'],
  ])
})

it('addresses a recommendation to several committees in order, its own first', async () => {
  const [finance, council] = [
    await addCommittee(database, `Økonomi ${itemId}`, 'finance'),
    await addCommittee(database, `Rådet ${itemId}`, 'council'),
  ]
  await rearrangeRecommendations(needs, editor, { itemId, step: { kind: 'add' } })
  const [made] = (await wholeItem(database, itemId)).recommendations
  const part = `addressed:${made?.id}`

  await write(editor, { part, base: '', text: `${finance}, ${council},${finance},nobody` })

  const [after] = (await wholeItem(database, itemId)).recommendations
  expect(after?.addressed).toEqual([committeeId, finance, council])
})

it('is locked once its writers are done, until it is taken back with a reason', async () => {
  await write(
    editor,
    { part: key, base: '', text: 'Ord.' },
    { part: 'section:oekonomi', base: '', text: 'Ingen.' },
  )
  const step = async (kind: 'finish' | 'reopen', reason = '') =>
    changeItemState(needs, editor, {
      itemId,
      version: (await wholeItem(database, itemId)).version,
      step: kind,
      reason,
    })
  expect(await step('finish')).toEqual({ ok: true, value: { state: 'ready' } })

  const locked = await writeParts(needs, editor, { itemId, writes: [] })
  expect(locked).toEqual({ ok: false, reason: 'locked' })
  expect(await step('reopen')).toEqual({ ok: false, reason: 'reason-missing' })
  expect(await step('reopen', 'Økonomien mangler et tal')).toEqual({ ok: true, value: { state: 'writing' } })
  expect((await changes())[0]).toMatchObject({
    part: 'state',
    was: { state: 'ready', reason: 'Økonomien mangler et tal' },
  })
})

it('lets a reader change nothing', async () => {
  expect(await writeParts(needs, reader, { itemId, writes: [] })).toEqual({ ok: false, reason: 'forbidden' })
})

it('has an item approved by those who run meetings, when its template says who approves', async () => {
  const approved = await addTemplate(database, {
    name: `Med godkendelse ${itemId}`,
    sections: [
      { key: null, heading: 'Orientering', kind: 'other', required: false, hint: null, mostLix: null },
    ],
    committeeKinds: [],
    recommendedBy: null,
    approvedBy: 'Direktionen',
    active: true,
  })
  const id = await addItem(database, { committeeId, templateId: approved })
  const step = async (actor: typeof editor, kind: 'finish' | 'approve') =>
    changeItemState(needs, actor, {
      itemId: id,
      version: (await wholeItem(database, id)).version,
      step: kind,
      reason: '',
    })

  expect(await step(editor, 'finish')).toEqual({ ok: true, value: { state: 'approval' } })
  expect(await step(editor, 'approve')).toEqual({ ok: false, reason: 'forbidden' })
  expect(await step(secretary, 'approve')).toEqual({ ok: true, value: { state: 'ready' } })
  expect(await wholeItem(database, id)).toMatchObject({ approvedBy: 'sigrid' })
})
