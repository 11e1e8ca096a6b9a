import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { importDocuments } from './import-documents.ts'
import type { Reader } from './reader.ts'
import { areaMinutes, laterStatus } from './testing/documents.ts'
import { editor } from './testing/people.ts'
import { bytesOf, readText } from './testing/read-text.ts'
import { now } from './testing/take-in.ts'

const database = await testDatabase()
const documents = () =>
  database.staff((db) => db.rows(sql`select file_name as name, state from documents order by file_name`))
const file = (name: string, text: string) => ({ name, load: async () => bytesOf(text) })

/** The real reader, which loses its footing in files of this name. */
const stumbling: Reader = async (bytes, name) => {
  if (name === 'snubler.txt') throw new RangeError('Maximum call stack size exceeded')
  return readText(bytes, name)
}

async function importAll(read: Reader, files: readonly ReturnType<typeof file>[]) {
  const told: string[] = []
  for await (const { name, result } of importDocuments({ database, read, now }, editor, files, {
    accept: true,
  }))
    told.push(`${name}: ${result.ok ? 'ok' : result.reason}`)
  return told
}

it('goes on after a file the reader fails in, and stores nothing of that file', async () => {
  const told = await importAll(stumbling, [
    file('a.txt', areaMinutes),
    file('snubler.txt', `${areaMinutes}\nMere.`),
    file('c.txt', laterStatus),
  ])

  expect(told).toEqual(['a.txt: ok', 'snubler.txt: fault', 'c.txt: ok'])
  expect(await documents()).toEqual([
    { name: 'a.txt', state: 'accepted' },
    { name: 'c.txt', state: 'accepted' },
  ])
})

it('stops when the disk is full, keeps what was done, and goes on from there when run again', async () => {
  const files = [file('d.txt', `${areaMinutes}\nD.`), file('e.txt', `${areaMinutes}\nE.`)]
  await database.owner((db) =>
    db.script(`create function fill_up() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger full_disk before insert on readings for each row when (new.reading->>'text' like '%E.%')
      execute function fill_up()`),
  )

  await expect(importAll(readText, files)).rejects.toMatchObject({ code: '53100' })
  const half = await documents()
  await database.owner((db) => db.script('drop trigger full_disk on readings'))

  expect(half).not.toContainEqual(expect.objectContaining({ name: 'e.txt' }))
  expect(half).toContainEqual({ name: 'd.txt', state: 'accepted' })
  expect(await importAll(readText, files)).toEqual(['d.txt: ok', 'e.txt: ok'])
})
