import { Worker } from 'node:worker_threads'
import type { InspectFile } from '@pejl/actions/publishing/inspect-file.ts'
import {
  type FileInspection,
  type UnreadReason,
  unreadFile,
} from '@pejl/domain/publishing/file-inspection.ts'

interface Job {
  readonly bytes: Uint8Array
  readonly answer: (seen: FileInspection) => void
}

/** What the reading program answers. */
interface ReadAnswer {
  readonly answer?: FileInspection
  readonly fault?: string
}

/** Longer than a file is given by the check itself: this is for what does not look at the clock. */
const longest = 60_000
const mostMemory = 1_536

/**
 * Looks into files in a thread of its own, one at a time: files come from anywhere, and one that takes too long, asks for too
 * much memory or ends the thread is told to be unread, and hinders neither the next one nor the reading of documents.
 */
export function workerInspector(
  program: string,
  limit = longest,
): { readonly inspect: InspectFile; close(): Promise<void> } {
  const waiting: Job[] = []
  let working: { readonly job: Job; readonly clock: NodeJS.Timeout } | undefined
  let worker: Worker | undefined

  const settle = (seen: FileInspection): void => {
    if (!working) return
    clearTimeout(working.clock)
    const { job } = working
    working = undefined
    job.answer(seen)
    next()
  }
  const giveUp = (reason: UnreadReason): void => {
    const ended = worker
    worker = undefined
    void ended?.terminate()
    settle(unreadFile('other', reason))
  }
  const start = (): Worker => {
    const made = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    const end = (reason: UnreadReason): void => {
      if (worker === made) giveUp(reason)
    }
    made.on('message', ({ answer }: ReadAnswer) => {
      if (worker === made) settle(answer ?? unreadFile('other', 'broken'))
    })
    made.on('error', (fault: NodeJS.ErrnoException) =>
      end(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken'),
    )
    made.on('exit', () => end('broken'))
    return made
  }
  const next = (): void => {
    if (working) return
    const job = waiting.shift()
    if (!job) {
      worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    working = { job, clock: setTimeout(() => giveUp('too-slow'), limit) }
    worker.postMessage({ id: 0, bytes: job.bytes, fileName: null })
  }
  return {
    inspect: (bytes) =>
      new Promise((answer) => {
        waiting.push({ bytes, answer })
        next()
      }),
    close: async () => {
      waiting.length = 0
      await worker?.terminate()
    },
  }
}
