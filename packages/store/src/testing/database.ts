import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from '../db.ts'
import { inDatabase, onServer } from './template.ts'

/**
 * A migrated, empty database of the test file's own, dropped after its last test. To be asked for at the top of
 * the file: `const database = await testDatabase()`.
 */
export async function testDatabase(): Promise<Database> {
  return openDatabase({ url: await testDatabaseUrl(), most: 4 })
}

/** The same, for what opens its database itself. */
export async function testDatabaseUrl(): Promise<string> {
  const [server, template] = [inject('databaseServer'), inject('databaseTemplate')]
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await onServer(server, `create database ${name} template ${template}`)
  afterAll(async () => {
    await onServer(server, `drop database if exists ${name} with (force)`)
  })
  return inDatabase(server, name)
}
