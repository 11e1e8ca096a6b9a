import { plainFileName } from '@pejl/actions/plain-file-name.ts'
import type { FastifyRequest } from 'fastify'
import { isSame } from '../desk/origin.ts'

/** Largest file taken in, and the most one form may send, in bytes. */
export const largestFile = 20 * 1024 * 1024
export const largestForm = 100 * 1024 * 1024
// what a form's own fields and borders take
const overhead = 256 * 1024

/** One part of a form with files, as it arrives. Nothing of a file is kept once the next is asked for. */
export type Upload =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly name: string }
  | { readonly kind: 'too-much' }
  /** The form does not carry the session's token before its files. */
  | { readonly kind: 'foreign' }

/** Whether the request says of itself that it is more than is taken: it can be refused before it is read. */
export function saysTooMuch(request: FastifyRequest, largest: number): boolean {
  const length = Number(request.headers['content-length'] ?? 0)
  return length > largest + overhead
}

/**
 * Reads the files of a multipart form one by one; at most one is in memory. A file that was cut off by a lost
 * connection is thrown away with the fault that tells of it. Fields without a chosen file are passed over.
 */
export async function* readUploads(request: FastifyRequest, csrf: string): AsyncGenerator<Upload> {
  let own = isSame(String(request.headers['x-csrf-token'] ?? ''), csrf)
  let total = 0
  const parts = request.parts({
    limits: { fileSize: largestFile, files: 2_000, fields: 20, fieldSize: 10_000 },
  })
  for await (const part of parts) {
    if (part.type === 'field') {
      if (part.fieldname === 'csrf') own = isSame(String(part.value), csrf)
      continue
    }
    if (!own) {
      yield { kind: 'foreign' }
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    total += bytes.length
    if (part.filename === '' && bytes.length === 0) continue
    if (total > largestForm) {
      yield { kind: 'too-much' }
      return
    }
    const name = plainFileName(part.filename)
    yield part.file.truncated ? { kind: 'too-large', name } : { kind: 'file', name, bytes }
  }
}
