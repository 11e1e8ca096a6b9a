import type { Day } from '@pejl/domain/common/day.ts'
import type { TypedMatter } from '@pejl/domain/matters/matter-text.ts'
import { parseQuery } from '@pejl/domain/search/query.ts'
import { search } from '@pejl/store/public/search-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { addCommittee, addPerson } from '../testing/items.ts'
import { editMatter, makeMatter } from './make-matter.ts'

const database = await testDatabase()
const needs = { database, today: () => '2026-11-29' as Day }
const committeeId = await addCommittee(database, 'Havneudvalget')
const writer = await addPerson(database, 'wanda', 'editor', [[committeeId, 'writer']])

const matter = (more: Partial<TypedMatter> = {}): TypedMatter => ({
  title: 'Ny badestrand',
  committeeId,
  responsible: '',
  strategyId: null,
  isClosed: false,
  reason: '',
  neutralTitle: '',
  announced: true,
  ...more,
})
let count = 0
async function made(more: Partial<TypedMatter> = {}) {
  count += 1
  const result = await makeMatter(needs, writer, { ...matter(more), number: `26/${1000 + count}` })
  if (!result.ok) throw new Error(result.reason)
  return result.value.id
}
const entriesFor = (word: string) =>
  sql`select title from search_entries where words @@ to_tsquery('danish', ${word})`
const found = async (word: string) =>
  (await database.open.rows<{ title: string }>(entriesFor(word))).map(({ title }) => title)
const kept = (word: string) => database.staff((db) => db.rows(entriesFor(word)), 'program')

it('is found by the public as soon as it is announced, by its words and its number', async () => {
  await made()

  expect(await found('badestrand')).toEqual(['Ny badestrand (26/1001)'])
  const { hits } = await search(database.open, parseQuery('26/1001'), { limit: 5, offset: 0 })
  expect(hits).toMatchObject([{ kind: 'matter', href: '/sager/2026-1001', title: 'Ny badestrand (26/1001)' }])
})

it('is called in the index what it is called', async () => {
  const matterId = await made({ title: 'Kajakskur' })

  await editMatter(needs, writer, { ...matter({ title: 'Robåde' }), matterId, version: 1 })

  expect(await found('kajakskur')).toEqual([])
  expect(await found('robåde')).toEqual(['Robåde (26/1002)'])
})

it('is not in the index while it is not announced, nor after it no longer is', async () => {
  await made({ title: 'Fiskeauktion', announced: false })
  const matterId = await made({ title: 'Fyrtårn' })
  await editMatter(needs, writer, { ...matter({ title: 'Fyrtårn', announced: false }), matterId, version: 1 })

  expect([await kept('fiskeauktion'), await kept('fyrtårn')]).toEqual([[], []])
})

it('leaves the index, for staff as well, when it is closed', async () => {
  const closed = { isClosed: true, reason: 'Forhandling', neutralTitle: 'Sag om areal' }
  await made({ title: 'Salg af Pakhuset', ...closed })
  const matterId = await made({ title: 'Salg af Værftet' })
  expect(await found('værftet')).toHaveLength(1)

  await editMatter(needs, writer, {
    ...matter({ title: 'Salg af Værftet', ...closed }),
    matterId,
    version: 1,
  })

  expect([await kept('pakhuset'), await kept('værftet')]).toEqual([[], []])
  const words = await database.open.rows(
    sql`select word from search_words where word in ('pakhuset', 'værftet')`,
  )
  expect(words).toEqual([])
})
