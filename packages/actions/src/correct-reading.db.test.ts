import type { DocumentId } from '@pejl/domain/common/id.ts'
import { ok } from '@pejl/domain/common/result.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { correctReading, type Edit } from './correct-reading.ts'
import { readAgain } from './read-again.ts'
import type { Reader } from './reader.ts'
import { editor, person } from './testing/people.ts'
import { readText } from './testing/read-text.ts'
import { journalOf, reviewOf, takeInFresh } from './testing/review.ts'

const database = await testDatabase()
const needs = { database, read: readText }
const fresh = () => takeInFresh(database)
const view = (id: DocumentId) => reviewOf(database, id)
const correct = (documentId: string, version: number, edits: readonly Edit[], actor = editor) =>
  correctReading(needs, actor, { documentId, version, edits })

it('shows a correction in place of what was read, and says who made it', async () => {
  const id = await fresh()

  const saved = await correct(id, 1, [{ kind: 'field', item: 0, path: 'title', value: 'En rigtig titel' }])

  expect(saved).toMatchObject({ ok: true, value: { version: 2, unplaced: [] } })
  const shown = await view(id)
  expect(shown.reading.items[0]?.title).toBe('En rigtig titel')
  expect(shown.corrections).toMatchObject([{ by: 'edith', path: expect.stringMatching(/title$/) as string }])
})

it('refuses what was made on a page that is out of date, and saves nothing of it', async () => {
  const id = await fresh()
  await correct(
    id,
    1,
    [{ kind: 'field', item: 0, path: 'title', value: 'Den enes titel' }],
    person('anna', 'editor'),
  )

  const late = await correct(
    id,
    1,
    [{ kind: 'field', item: 0, path: 'title', value: 'Den andens titel' }],
    person('bo', 'editor'),
  )

  expect(late).toEqual({ ok: false, reason: 'stale' })
  expect((await view(id)).reading.items[0]?.title).toBe('Den enes titel')
  expect((await journalOf(database, id)).map(({ actor }) => actor)).toEqual(['edith', 'anna'])
})

it('lets only one of two who save at the same moment through', async () => {
  const id = await fresh()
  const save = (value: string) => correct(id, 1, [{ kind: 'field', item: 0, path: 'title', value }])

  const both = await Promise.all([save('En'), save('To')])

  expect(both.map((one) => (one.ok ? 'saved' : one.reason)).sort()).toEqual(['saved', 'stale'])
})

it.each([
  ['a title that is a number', [{ kind: 'field', item: 0, path: 'title', value: 7 }], 'wrong-value'],
  [
    'a day that is none',
    [{ kind: 'field', item: 0, path: 'meetingDate', value: '2024-02-31' }],
    'wrong-value',
  ],
  ['an item that is not there', [{ kind: 'field', item: 9, path: 'title', value: 'x' }], 'unknown-path'],
  ['a field of the prototype', [{ kind: 'field', item: 0, path: 'constructor', value: 'x' }], 'unknown-path'],
  [
    'a list of what is no row',
    [{ kind: 'list', item: 0, path: 'decisions', value: [{ text: 'x' }] }],
    'wrong-value',
  ],
  [
    'a word that does not stand there',
    [{ kind: 'word', at: 3, from: 'findes ikke', to: 'x' }],
    'unknown-path',
  ],
  ['a correction to take back that nobody made', [{ kind: 'undo', path: 'items/x/title' }], 'unknown-path'],
])('refuses %s, and saves nothing', async (_, edits, reason) => {
  const id = await fresh()
  const good: Edit = { kind: 'field', item: 0, path: 'committee', value: 'Et andet udvalg' }

  // what a form from outside may send is not an Edit
  const refused = await correct(id, 1, [good, ...(edits as unknown as readonly Edit[])])

  expect(refused).toEqual({ ok: false, reason })
  expect((await view(id)).corrections).toEqual([])
})

it('changes, removes and adds elements of a list', async () => {
  const id = await fresh()
  const before = (await view(id)).reading.items[0]?.recommendations ?? []
  const [first] = before
  if (!first) throw new Error('nothing recommended')
  const changed = { ...first, text: 'at planen godkendes' }
  const added = { number: 3, text: 'at noget helt tredje godkendes', place: null }

  await correct(id, 1, [
    {
      kind: 'list',
      item: 0,
      path: 'recommendations',
      value: [changed, added],
    },
  ])

  const after = (await view(id)).reading.items[0]?.recommendations
  expect(before).toHaveLength(2)
  expect(after).toEqual([changed, added])
})

it('keeps corrections when a better reader reads the document again', async () => {
  const id = await fresh()
  const decisions = (await view(id)).reading.items[0]?.decisions ?? []
  await correct(id, 1, [
    { kind: 'field', item: 0, path: 'committee', value: 'Områdeudvalg Fritid' },
    {
      kind: 'list',
      item: 0,
      path: 'decisions',
      value: decisions.map((one) => ({ ...one, outcome: 'noted' as const })),
    },
  ])
  const better: Reader = async (bytes, name) => {
    const read = await readText(bytes, name)
    return read.ok
      ? ok({
          ...read.value,
          reader: 'bedre 2',
          items: read.value.items.map((item) => ({ ...item, title: 'Læst bedre' })),
        })
      : read
  }

  const again = await readAgain({ database, read: better }, editor, { documentId: id, version: 2 })

  expect(again).toEqual({ ok: true, value: { version: 3, changed: true, unplaced: [] } })
  const { reading } = await view(id)
  expect(reading.items[0]).toMatchObject({ title: 'Læst bedre', committee: 'Områdeudvalg Fritid' })
  expect(reading.items[0]?.decisions.map(({ outcome }) => outcome)).toEqual(['noted', 'noted'])
})

it('keeps a correction that no longer fits, and says which', async () => {
  const id = await fresh()
  const recommendations = (await view(id)).reading.items[0]?.recommendations ?? []
  await correct(id, 1, [
    { kind: 'list', item: 0, path: 'recommendations', value: recommendations.slice(0, 1) },
  ])
  const worse: Reader = async (bytes, name) => {
    const read = await readText(bytes, name)
    return read.ok
      ? ok({ ...read.value, items: read.value.items.map((item) => ({ ...item, recommendations: [] })) })
      : read
  }

  const again = await readAgain({ database, read: worse }, editor, { documentId: id, version: 2 })

  expect(again).toMatchObject({
    ok: true,
    value: { unplaced: [expect.stringMatching(/recommendations\/n2$/)] },
  })
  expect((await view(id)).unplaced).toHaveLength(1)
})

it('adds no reading when the reader finds the same', async () => {
  const id = await fresh()

  const again = await readAgain(needs, editor, { documentId: id, version: 1 })

  expect(again).toEqual({ ok: true, value: { version: 1, changed: false, unplaced: [] } })
  expect((await view(id)).readings).toBe(1)
})
