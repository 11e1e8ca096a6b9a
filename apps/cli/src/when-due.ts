import type { Writable } from 'node:stream'
import { publishDue } from '@pejl/actions/publishing/publish-due.ts'
import { type Database, isDatabaseAway } from '@pejl/store/db.ts'

const every = 15_000

/**
 * Publishes what is due, now and again every quarter of a minute, until it is stopped. What came due while nothing ran is
 * published at the start. A fault is written down and tried again the next time.
 */
export function whenDue({
  database,
  now,
  log,
}: {
  readonly database: Database
  readonly now: () => Date
  readonly log: Writable
}): { stop(): Promise<void> } {
  let working: Promise<void> = Promise.resolve()
  let isWorking = false
  const look = () => {
    if (isWorking) return
    isWorking = true
    working = publishDue({ database, now })
      .then(
        () => undefined,
        (fault: unknown) => {
          // a database that is away is told of by whoever asks for a page, and is back before long
          if (isDatabaseAway(fault)) return
          log.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
        },
      )
      .finally(() => {
        isWorking = false
      })
  }
  look()
  const timer = setInterval(look, every)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await working
    },
  }
}
