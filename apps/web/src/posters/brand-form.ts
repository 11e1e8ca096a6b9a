import type { BrandText } from '@pejl/actions/edit-brand.ts'
import type { FastifyRequest } from 'fastify'
import { isSame } from '../desk/origin.ts'

/** The form of colours and logo as it came; `foreign`: it does not carry the session's token. */
export type BrandForm =
  | { readonly kind: 'brand'; readonly brand: BrandText }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unreadable-form' }

/** A little more than a logo may be, so that the rule itself says what is too large. */
const largest = 600_000

/** Reads the multipart form; at most one file of so many bytes is held. */
export async function readBrandForm(request: FastifyRequest, csrf: string): Promise<BrandForm> {
  if (!request.isMultipart()) return { kind: 'foreign' }
  const fields = new Map<string, string>()
  let file: Uint8Array | undefined
  try {
    const limits = { fileSize: largest, files: 1, fields: 12, fieldSize: 1_000 }
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value))
      else {
        const bytes = await part.toBuffer()
        if (part.filename !== '' || bytes.length > 0) file = bytes
      }
    }
  } catch {
    return { kind: 'unreadable-form' }
  }
  if (!isSame(fields.get('csrf') ?? '', csrf)) return { kind: 'foreign' }
  const said = (name: string) => (fields.get(name) ?? '').trim()
  return {
    kind: 'brand',
    brand: {
      version: Number(said('version')) || 0,
      deep: said('bund'),
      accent: said('skrift'),
      signal: said('signal'),
      logo: said('fjern') === 'ja' ? 'remove' : (file ?? 'keep'),
    },
  }
}
