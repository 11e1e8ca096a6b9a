import type { GivenFile } from '@pejl/actions/items/attach.ts'
import { plainFileName } from '@pejl/actions/plain-file-name.ts'
import type { Asked } from '../desk/desk.ts'
import { isSame } from '../desk/origin.ts'
import { largestFile, largestForm, saysTooMuch } from '../intake/uploads.ts'

/** A form with files, read whole; `foreign` when it does not carry the session's token before its files. */
export type ReadFiles =
  | { readonly kind: 'foreign' }
  | {
      readonly kind: 'read'
      readonly fields: ReadonlyMap<string, string>
      readonly files: readonly GivenFile[]
      readonly refused: readonly { readonly name: string; readonly reason: 'too-large' | 'too-much' }[]
    }

/** Reads a multipart form: its fields, and the files that were chosen, up to 20 MB each and 100 MB together. */
export async function readFiles({ request, visit }: Asked): Promise<ReadFiles> {
  if (!request.isMultipart()) return { kind: 'foreign' }
  const fields = new Map<string, string>()
  const files: GivenFile[] = []
  const refused: { readonly name: string; readonly reason: 'too-large' | 'too-much' }[] = []
  if (saysTooMuch(request, largestForm))
    return { kind: 'read', fields, files, refused: [{ name: '', reason: 'too-much' }] }
  let [own, total] = [false, 0]
  const limits = { fileSize: largestFile, files: 100, fields: 20, fieldSize: 10_000 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      fields.set(part.fieldname, String(part.value).replaceAll('\0', ''))
      if (part.fieldname === 'csrf') own = isSame(String(part.value), visit.csrf)
      continue
    }
    if (!own) return { kind: 'foreign' }
    const chunks: Buffer[] = []
    for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (part.filename === '' && bytes.length === 0) continue
    const name = plainFileName(part.filename)
    total += bytes.length
    if (part.file.truncated) refused.push({ name, reason: 'too-large' })
    else if (total > largestForm) refused.push({ name, reason: 'too-much' })
    else files.push({ name, bytes })
  }
  return own ? { kind: 'read', fields, files, refused } : { kind: 'foreign' }
}
