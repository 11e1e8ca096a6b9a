import { createHash } from 'node:crypto'
import type { Result } from '@pejl/domain/common/result.ts'
import { type MeetingOrder, printMeeting } from './minutes/print-meeting.ts'
import { type Printed, type PrintOrder, type PrintRefusal, printPaper } from './press/press.ts'

/** What can be printed: a sheet about a strategy, or a meeting's agenda or minutes. */
export type Order = PrintOrder | MeetingOrder

/**
 * Makes papers without holding up the pages. `busy`: too many wait already; `too-slow`: it took longer than anyone
 * should wait.
 */
export type Printer = (order: Order) => Promise<Result<Printed, PrintRefusal | 'busy' | 'too-slow'>>

/**
 * Keeps what was printed and gives it to whoever asks for the very same; who asks while it is being made waits for
 * that one. At most `most` bytes are held, and what was asked for longest ago goes first.
 */
export function keepingPrinter(print: Printer, most: number): Printer {
  const kept = new Map<string, { readonly answer: ReturnType<Printer>; bytes: number }>()
  let held = 0

  const drop = (key: string): void => {
    held -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  const make = (key: string, order: Order): ReturnType<Printer> => {
    const one = { answer: print(order), bytes: 0 }
    kept.set(key, one)
    one.answer.then(
      (answer) => {
        if (kept.get(key) !== one) return
        if (!answer.ok) return drop(key)
        one.bytes = answer.value.bytes.length
        held += one.bytes
        for (const oldest of kept.keys()) {
          if (held <= most) break
          drop(oldest)
        }
      },
      () => drop(key),
    )
    return one.answer
  }
  return (order) => {
    const key = keyOf(order)
    const found = kept.get(key)
    if (!found) return make(key, order)
    kept.delete(key) // back in as the newest
    kept.set(key, found)
    return found.answer
  }
}

/** One text for one order: the same words, look, logo and format. */
function keyOf({ logo, ...order }: Order): string {
  const hash = createHash('sha256').update(JSON.stringify(order))
  if (logo) hash.update(logo.format).update(logo.bytes)
  return hash.digest('base64url')
}

/** Prints in this thread. */
export const plainPrinter: Printer = async (order) => printOrder(order)

/** The same for who waits for it. */
export const printOrder = (order: Order): Result<Printed, PrintRefusal> =>
  'meeting' in order ? printMeeting(order) : printPaper(order)
