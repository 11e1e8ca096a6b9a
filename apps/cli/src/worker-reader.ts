import { Worker } from 'node:worker_threads'
import type { InspectFile } from '@pejl/actions/publishing/inspect-file.ts'
import type { Reader } from '@pejl/actions/reader.ts'

type Answer = Awaited<ReturnType<Reader>> | Awaited<ReturnType<InspectFile>>

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
 * Reads and looks into files in a worker thread, started when first needed and again should it die; a document that kills it fails
 * alone. `close` lets the program end.
 */
export function workerReader(program: string): {
  readonly read: Reader
  readonly inspect: InspectFile
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

  const ask = (bytes: Uint8Array, fileName: string | null): Promise<Answer> =>
    new Promise((answer, fail) => {
      worker ??= start()
      worker.ref()
      last += 1
      waiting.set(last, { answer, fail })
      worker.postMessage({ id: last, bytes, fileName })
    })

  return {
    // the worker answers what it was asked
    read: (bytes, fileName) => ask(bytes, fileName) as ReturnType<Reader>,
    inspect: (bytes) => ask(bytes, null) as ReturnType<InspectFile>,
    close: async () => {
      await worker?.terminate()
    },
  }
}
