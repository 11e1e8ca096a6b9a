import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
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
  /**
   * Work of staff, all saved together or not at all. What is closed in a committee is there only for somebody with a part
   * in it, so whoever may meet it says who asks (`askedBy` of the actor), here or around it by `asking`; without, nothing
   * closed that is worked with is there.
   */
  staff<T>(work: (db: Db) => Promise<T>, asker?: Asker): Promise<T>
  /** Reads of the public role: one query, no transaction, nothing can be written. */
  readonly open: Db
  /** Migrations and the making of roles. Nothing else. */
  owner<T>(work: (db: Db & { script(text: string): Promise<void> }) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Who asks: the id of a user, or the program itself. Made by `askedBy`. */
export type Asker = UserId | 'program'

/** What the database is told of who asks. */
export const askedBy = (actor: Actor): Asker => (actor.kind === 'program' ? 'program' : actor.id)

const asker = new AsyncLocalStorage<Asker>()

/** Everything staff do within is asked by them: a page cannot forget to say for whom it looks. */
export const asking = <T>(who: Asker, work: () => T): T => asker.run(who, work)

export interface DatabaseOptions {
  readonly url: string
  /** Most connections a role may hold. */
  readonly most?: number
  /** How long to wait for a free one, in ms. */
  readonly wait?: number
}

// dates and big integers stay the text PostgreSQL wrote: a Date would move days across time zones
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => text)

// What takes longer than these has gone wrong, and must not hold others up. A page's query takes milliseconds;
// linking a large record anew takes seconds, in which other changes of the record wait their turn.
const patience = {
  staff: { statement_timeout: '120s', lock_timeout: '60s', idle_in_transaction_session_timeout: '300s' },
  open: { statement_timeout: '15s', lock_timeout: '15s' },
} as const

const settings = (given: Readonly<Record<string, string>>) =>
  Object.entries(given)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

/** Opens pools; connects when first asked. A lost connection costs the query that had it and is made anew by the next. */
export function openDatabase({ url, most = 8, wait = 5_000 }: DatabaseOptions): Database {
  const pool = (options: string | undefined, max: number, longest?: number) => {
    const made = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: wait,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      // for a server that has stopped answering; one that answers stops the query itself, and sooner
      ...(longest ? { query_timeout: longest } : {}),
      ...(options ? { options } : {}),
    })
    made.on('error', () => undefined) // an idle connection died: the pool has already let it go
    return made
  }
  const staff = pool(settings({ role: 'pejl_staff', ...patience.staff }), most, 150_000)
  const open = pool(
    settings({ role: 'pejl_public', default_transaction_read_only: 'on', ...patience.open }),
    most,
    20_000,
  )
  const owner = pool(undefined, 1)

  return {
    staff: (work, who = asker.getStore()) => inTransaction(staff, work, who),
    open: { rows: (query) => rowsOf(open, query) },
    owner: (work) => inTransaction(owner, work),
    close: async () => {
      await Promise.all([staff.end(), open.end(), owner.end()])
    },
  }
}

type Owned = Db & { script(text: string): Promise<void> }

async function inTransaction<T>(pool: pg.Pool, work: (db: Owned) => Promise<T>, who?: Asker): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const note = (error: Error) => {
    broken = error
  }
  client.on('error', note)
  try {
    await client.query('begin')
    // for this transaction alone: the connection's next user is asked anew
    if (who) await client.query({ text: "select set_config('pejl.actor', $1, true)", values: [who] })
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

/**
 * Whether a fault means that the database is away (stopped, starting, out of reach, out of connections, or too busy
 * to answer in time) and not that a query is wrong: the same request may go well in a moment.
 */
export function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code = (fault as { code?: unknown }).code
  return (typeof code === 'string' && awayCodes.test(code)) || awayWords.test(fault.message)
}

// the system's: no way there; PostgreSQL's 08 connection, 53300 too many, 57P0 stopping or starting, 57014 and
// 25P03 out of time, 55P03 out of patience for a lock, 40P01 one of two that waited for each other
const awayCodes =
  /^(ECONN|ENOENT$|EPIPE$|ETIMEDOUT$|EHOST|ENET|ENOTFOUND$|EAI_AGAIN$|08|53300$|57P0|57014$|25P03$|55P03$|40P01$)/
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/

/** Whether a fault means that the database could not write because its disk is full; nothing of the change was saved. */
export const isDiskFull = (fault: unknown): boolean =>
  fault instanceof Error && (fault as { code?: unknown }).code === '53100'
