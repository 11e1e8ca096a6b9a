import pg from 'pg'
import type { Sql } from './sql.ts'

/** What a function that talks to the database needs: rows for a query. */
export interface Db {
  rows<Row>(query: Sql): Promise<readonly Row[]>
}

/**
 * The database, by who asks. Each role has connections of its own that are that role from the start, so no
 * query can forget to become it.
 */
export interface Database {
  /** Work of staff, all saved together or not at all. */
  staff<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Reads of the public role: one query, no transaction, nothing can be written. */
  readonly open: Db
  /** Migrations and the making of roles. Nothing else. */
  owner<T>(work: (db: Db & { script(text: string): Promise<void> }) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  /** Most connections a role may hold. */
  readonly most?: number
}

// dates and big integers stay the text PostgreSQL wrote: a Date would move days across time zones
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => text)

/** Opens pools; connects when first asked. A lost connection costs the query that had it and is made anew by the next. */
export function openDatabase({ url, most = 8 }: DatabaseOptions): Database {
  const pool = (options: string | undefined, max: number) => {
    const made = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      ...(options ? { options } : {}),
    })
    made.on('error', () => undefined) // an idle connection died: the pool has already let it go
    return made
  }
  const staff = pool('-c role=pejl_staff', most)
  const open = pool('-c role=pejl_public -c default_transaction_read_only=on', most)
  const owner = pool(undefined, 1)

  return {
    staff: (work) => inTransaction(staff, work),
    open: { rows: (query) => rowsOf(open, query) },
    owner: (work) => inTransaction(owner, work),
    close: async () => {
      await Promise.all([staff.end(), open.end(), owner.end()])
    },
  }
}

type Owned = Db & { script(text: string): Promise<void> }

async function inTransaction<T>(pool: pg.Pool, work: (db: Owned) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const note = (error: Error) => {
    broken = error
  }
  client.on('error', note)
  try {
    await client.query('begin')
    const value = await work({
      rows: (query) => rowsOf(client, query),
      script: async (text) => {
        await client.query(text)
      },
    })
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch(note)
    throw error
  } finally {
    client.off('error', note)
    client.release(broken)
  }
}

async function rowsOf<Row>(client: pg.Pool | pg.PoolClient, query: Sql): Promise<readonly Row[]> {
  const result = await client.query({ text: query.text, values: query.values as unknown[] })
  return result.rows as Row[] // the query's author says what its rows are
}

/** Whether a fault means that the database is away (stopped, starting, out of reach) and not that a query is wrong. */
export function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code = (fault as { code?: unknown }).code
  return (
    (typeof code === 'string' && /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|08|57P0)/.test(code)) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      fault.message,
    )
  )
}
