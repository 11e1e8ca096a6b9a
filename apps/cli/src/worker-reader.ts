import { Worker } from 'node:worker_threads'
import type { Reader } from '@pejl/actions/reader.ts'

type Answer = Awaited<ReturnType<Reader>>

interface Waiting {
  readonly answer: (answer: Answer) => void
  readonly fail: (fault: Error) => void
}

interface ReadAnswer {
  readonly id: number
  readonly answer?: Answer
  readonly fault?: string
}

/**
 * Reads documents in a worker thread, started when first needed and again should it die; a document that kills it fails
 * alone. `close` lets the program end.
 */
export function workerReader(program: string): {
  readonly read: Reader
  close(): Promise<void>
} {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0

  const start = (): Worker => {
    const made = new Worker(program)
    made.on('message', ({ id, answer, fault }: ReadAnswer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (answer) one?.answer(answer)
      else one?.fail(new Error(fault))
      if (waiting.size === 0) made.unref()
    })
    const end = (fault: Error) => {
      if (worker === made) worker = undefined
      for (const { fail } of waiting.values()) fail(fault)
      waiting.clear()
    }
    made.on('error', end)
    made.on('exit', () => end(new Error('the reading thread ended')))
    return made
  }

  const ask = (bytes: Uint8Array, fileName: string): Promise<Answer> =>
    new Promise((answer, fail) => {
      worker ??= start()
      worker.ref()
      last += 1
      waiting.set(last, { answer, fail })
      worker.postMessage({ id: last, bytes, fileName })
    })

  return {
    read: ask,
    close: async () => {
      await worker?.terminate()
    },
  }
}
