import { type ChildProcess, fork } from 'node:child_process'
import { refuse } from '@pejl/domain/common/result.ts'
import { keepingPrinter, type Order, type Printer } from '@pejl/papers/printer.ts'

type Answer = Awaited<ReturnType<Printer>>

interface Job {
  readonly order: Order
  readonly answer: (answer: Answer) => void
  readonly fail: (fault: Error) => void
}

/** What the printing program answers. */
interface PrintAnswer {
  readonly answer?: Answer
  readonly fault?: string
}

const mostWaiting = 24
const longest = 30_000
const kept = 48 * 1024 * 1024

/**
 * Prints in a process of its own, one paper at a time, started when first needed: the typesetter and the drawing are
 * native code, and a fault in it ends the process it is in. A paper that ends the process, or takes too long, fails
 * alone; the next one gets a new process. `close` lets the program end.
 */
export function workerPrinter(program: string): { readonly print: Printer; close(): Promise<void> } {
  const waiting: Job[] = []
  let working: { readonly job: Job; readonly limit: NodeJS.Timeout } | undefined
  let worker: ChildProcess | undefined

  const settle = (tell: (job: Job) => void): void => {
    if (!working) return
    const { job, limit } = working
    clearTimeout(limit)
    working = undefined
    tell(job)
    next()
  }
  const start = (): ChildProcess => {
    const made = fork(program, { serialization: 'advanced' })
    const end = (): void => {
      if (worker !== made) return
      worker = undefined
      settle(({ fail }) => fail(new Error('the printing process ended')))
    }
    made.on('message', (message) => {
      const { answer, fault } = message as PrintAnswer // our own program's words
      settle((job) => (answer ? job.answer(answer) : job.fail(new Error(fault))))
    })
    made.on('error', end)
    made.on('exit', end)
    return made
  }
  const giveUp = (): void => {
    const slow = worker
    worker = undefined
    slow?.kill('SIGKILL')
    settle(({ answer }) => answer(refuse('too-slow')))
  }
  const next = (): void => {
    if (working) return
    const job = waiting.shift()
    if (!job) {
      worker?.unref()
      worker?.channel?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    worker.channel?.ref()
    working = { job, limit: setTimeout(giveUp, longest) }
    worker.send(job.order)
  }
  const print: Printer = (order) => {
    if (waiting.length >= mostWaiting) return Promise.resolve(refuse('busy'))
    return new Promise((answer, fail) => {
      waiting.push({ order, answer, fail })
      next()
    })
  }
  return {
    print: keepingPrinter(print, kept),
    close: async () => {
      waiting.length = 0
      worker?.kill()
    },
  }
}
