import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A finished answer as it was first sent. */
export interface Page {
  readonly body: string
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

export type Encoding = 'br' | 'gzip'

interface Kept extends Page {
  readonly mark: string
  readonly packed: Map<Encoding, Promise<Buffer>>
  bytes: number
}

export interface PageCache {
  /** The answer to this address, if it was made from what the database holds now. */
  find(address: string, mark: string): Page | undefined
  keep(address: string, mark: string, page: Page): void
  /** The same, compressed; each once. Nothing when the page is no longer kept. */
  packed(address: string, encoding: Encoding): Promise<Buffer> | undefined
}

/**
 * Keeps finished pages for as long as nothing has changed. `mark` is what the caller read of the database before it
 * made the page: another mark, another page. Holds at most `most` bytes and lets go of what was asked for longest ago.
 */
export function pageCache(most: number): PageCache {
  const pages = new Map<string, Kept>()
  let bytes = 0

  const drop = (address: string): void => {
    bytes -= pages.get(address)?.bytes ?? 0
    pages.delete(address)
  }
  const grow = (address: string, kept: Kept, by: number): void => {
    if (pages.get(address) !== kept) return
    kept.bytes += by
    bytes += by
    for (const oldest of pages.keys()) {
      if (bytes <= most) break
      drop(oldest)
    }
  }
  return {
    find: (address, mark) => {
      const kept = pages.get(address)
      if (kept?.mark !== mark) return undefined
      pages.delete(address) // back in as the newest
      pages.set(address, kept)
      return kept
    },
    keep: (address, mark, page) => {
      drop(address)
      const kept: Kept = { ...page, mark, packed: new Map(), bytes: 0 }
      pages.set(address, kept)
      grow(address, kept, (page.body.length + address.length) * 2)
    },
    packed: (address, encoding) => {
      const kept = pages.get(address)
      if (!kept) return undefined
      const known = kept.packed.get(encoding)
      if (known) return known
      const made = pack[encoding](Buffer.from(kept.body))
      kept.packed.set(encoding, made)
      made.then((buffer) => grow(address, kept, buffer.length)).catch(() => kept.packed.delete(encoding))
      return made
    },
  }
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)
const pack = {
  // a kept page is sent many times, yet changes with every change: the middle of eleven levels
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Buffer) => deflate(body),
} satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>
