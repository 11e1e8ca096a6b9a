import { parentPort } from 'node:worker_threads'
import { inspectFile } from '@pejl/reading/inspect/inspect-file.ts'
import { plainReader } from './plain-reader.ts'

// Reads documents in a thread of its own, so that pages are served meanwhile.

parentPort?.on('message', async ({ id, bytes, fileName }: ReadRequest) => {
  try {
    const answer = fileName === null ? await inspectFile(bytes) : await plainReader(bytes, fileName)
    parentPort?.postMessage({ id, answer })
  } catch (fault) {
    parentPort?.postMessage({
      id,
      fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    })
  }
})

interface ReadRequest {
  readonly id: number
  readonly bytes: Uint8Array
  /** Null: to be looked into before it is published, not read. */
  readonly fileName: string | null
}
