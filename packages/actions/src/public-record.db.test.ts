import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { areaMinutes, closedItem, laterStatus } from './testing/documents.ts'
import { allThePublicReads } from './testing/public-text.ts'
import { enter, takeIn } from './testing/take-in.ts'

const database = await testDatabase()

beforeAll(async () => {
  await enter(database, areaMinutes)
  await enter(database, closedItem)
  await enter(database, laterStatus)
  await takeIn(database, areaMinutes.replace('Fritidsområdet', 'Ventelandet'))
})

it('has what open items say', async () => {
  const text = await allThePublicReads(database)

  expect(text).toContain('Ad 1: Godkendt.')
  expect(text).toContain('fritidsområdet') // a search word
})

it('has nothing of a closed item, in any column of any table', async () => {
  const text = await allThePublicReads(database)

  for (const secret of [/hemmelighus/i, /skovl/i, /24\/777/, /sytten/i, /2024-777/])
    expect(text).not.toMatch(secret)
})

it('does not name who was absent from a worker-management committee, nor what they represent', async () => {
  const text = await allThePublicReads(database)

  for (const name of [/xenia/i, /fraværsgaard/i, /ypsilon/i, /afbudsen/i, /FOA/, /BUPL/])
    expect(text).not.toMatch(name)
})

it('has nothing of a document that nobody has reviewed', async () => {
  expect(await allThePublicReads(database)).not.toMatch(/ventelandet/i)
})

it('masks with as many letters, so that places stay true', async () => {
  const [page] = await database.staff((db) =>
    db.rows<{ text: string; open: string }>(
      sql`select text, public_text as open from pages where text like '%Xenia%'`,
    ),
  )

  expect(page?.open.length).toBe(page?.text.length)
  expect(page?.open.indexOf('Bilag:')).toBe(page?.text.indexOf('Bilag:'))
})

it('lets the public role change nothing', async () => {
  await expect(database.open.rows(sql`update matters set title = 'x'`)).rejects.toThrow()
  await expect(database.open.rows(sql`select * from documents`)).rejects.toThrow(/permission denied/)
  await expect(database.open.rows(sql`select text from pages`)).rejects.toThrow(/permission denied/)
  await expect(database.open.rows(sql`select name from users`)).rejects.toThrow(/permission denied/)
})
