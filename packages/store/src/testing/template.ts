import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openDatabase } from '../db.ts'
import { migrate } from '../migrate.ts'

/** The same server's address with another database in it. */
export function inDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Runs one statement as the server's owner, outside any transaction. */
export async function onServer(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result = await client.query<Record<string, unknown>>(statement)
    return result.rows
  } finally {
    await client.end()
  }
}

/** Makes a migrated database for tests to copy; returns its name, which no other run has. */
export async function makeTemplate(url: string, migrations: string): Promise<string> {
  const name = `pejl_test_${randomBytes(4).toString('hex')}`
  await onServer(url, `create database ${name} encoding 'UTF8' template template0`)
  const database = openDatabase({ url: inDatabase(url, name), most: 1 })
  try {
    await migrate(database, migrations)
  } finally {
    await database.close()
  }
  return name
}

/** Drops the template and every copy of it that a test left. */
export async function dropTestDatabases(url: string, template: string): Promise<void> {
  const rows = await onServer(url, `select datname from pg_database where datname like '${template}%'`)
  for (const row of rows) {
    const { datname } = row as { datname: string } // the column asked for
    await onServer(url, `drop database if exists ${datname} with (force)`)
  }
}
