import { type FileInspection, unreadFile } from '@pejl/domain/publishing/file-inspection.ts'
import { cutShort } from './cut-short.ts'
import { lookInside } from './look-inside.ts'
import { inspectOffice } from './office/office.ts'
import type { Patience } from './patience.ts'
import { inspectPdf } from './pdf/pdf.ts'
import { inspectPicture } from './picture/picture.ts'

/** So long a file is looked into before the rest of it is told to be unread. */
const longest = 25_000
const deepest = 2

/**
 * Looks into a file that is to be published: its words, and what is in it without being seen. Goes by what the file is,
 * not by what it says it is. Of what it could not read it says why.
 */
export async function inspectFile(bytes: Uint8Array): Promise<FileInspection> {
  const end = performance.now() + longest
  return cutShort(await inspect(bytes, { isOut: () => performance.now() > end }, 0))
}

async function inspect(bytes: Uint8Array, patience: Patience, depth: number): Promise<FileInspection> {
  const start = textAt(bytes, 0, 1024)
  const inside = lookInside((file) => inspect(file, patience, depth + 1), depth < deepest)
  if (patience.isOut()) return unreadFile('other', 'too-slow')
  if (start.includes('%PDF')) return orBroken('pdf', () => inspectPdf(bytes, patience, inside))
  if (start.startsWith('PK')) return orBroken('other', () => inspectOffice(bytes, inside))
  if (start.startsWith('\xff\xd8') || start.startsWith('\x89PNG'))
    return orBroken('picture', async () => inspectPicture(bytes))
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return unreadFile('other', isLocked(bytes) ? 'locked' : 'old-office')
  return inspectText(bytes)
}

/** A broken file is one whose words were not read. */
async function orBroken(
  kind: FileInspection['kind'],
  look: () => Promise<FileInspection>,
): Promise<FileInspection> {
  try {
    return await look()
  } catch {
    return unreadFile(kind, 'broken')
  }
}

const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)

/** An office file with a password is an old kind of file with the new one packed in it (MS-OFFCRYPTO 2.3.4.4). */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )

const mostText = 20_000_000

/** Text in UTF-8, or in what Danish was written in before. A kept e-mail is text, but packed: it is not taken for read. */
function inspectText(bytes: Uint8Array): FileInspection {
  if (bytes.includes(0)) return unreadFile('other', 'unknown')
  const text = decoded(bytes.subarray(0, mostText))
  if (text.trim() === '') return unreadFile('other', 'broken')
  if (text.startsWith('{\\rtf')) return unreadFile('other', 'unknown')
  const isMail =
    /^(?:(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to)[: ].{0,998}\r?\n[\s\S]{0,4000}){3}/i.test(
      text.slice(0, 8000),
    )
  return {
    kind: 'text',
    parts: [{ at: null, text }],
    hidden: [],
    unread: [
      ...(isMail ? [{ reason: 'mail', at: null } as const] : []),
      ...(bytes.length > mostText ? [{ reason: 'too-large', at: null } as const] : []),
    ],
  }
}

function decoded(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
}
