import { expect, it } from 'vitest'
import { sql } from './sql.ts'
import { testDatabase } from './testing/database.ts'

const database = await testDatabase()

it('a copied database has the tables and nothing in them', async () => {
  const [row] = await database.staff((db) => db.rows<{ n: string }>(sql`select count(*) as n from documents`))

  expect(row).toEqual({ n: '0' })
})

it('the public role reads open tables and cannot write', async () => {
  expect(await database.open.rows(sql`select slug from committees`)).toEqual([])
  await expect(database.open.rows(sql`delete from committees`)).rejects.toThrow(/read-only|permission denied/)
  await expect(database.open.rows(sql`select bytes from documents`)).rejects.toThrow(/permission denied/)
})
