import type { FileInspection } from '@pejl/domain/publishing/file-inspection.ts'
import { inspectDocx, inspectPackage } from './docx.ts'
import { inspectPdf } from './pdf.ts'
import { inspectPicture } from './picture.ts'

/**
 * Looks into a file that is to be published: its words, and what is in it without being seen. Goes by what the file is,
 * not by what it says it is. Of formats it does not know it says that they were not read.
 */
export async function inspectFile(bytes: Uint8Array): Promise<FileInspection> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1')
  try {
    if (start.includes('%PDF')) return await inspectPdf(bytes)
    if (start.startsWith('PK')) return inspectDocx(bytes) ?? inspectPackage(bytes)
    if (start.startsWith('\xff\xd8') || start.startsWith('\x89PNG')) return inspectPicture(bytes)
    return inspectText(bytes) ?? unread
  } catch {
    // a broken file is one whose words were not read
    return unread
  }
}

const unread: FileInspection = { isRead: false, text: '', hidden: [] }

function inspectText(bytes: Uint8Array): FileInspection | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : { isRead: true, text: text.slice(0, 2_000_000), hidden: [] }
  } catch {
    return undefined
  }
}
