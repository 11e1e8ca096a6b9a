import type {
  FileInspection,
  FilePart,
  FilePlace,
  HiddenThing,
  UnreadPart,
} from '@pejl/domain/publishing/file-inspection.ts'
import type { LookInside } from './patience.ts'

const mostFiles = 50

/** Tells of the files a file holds, and of what is in them, with the file's name as the place. */
export function lookInside(
  inspect: (bytes: Uint8Array) => Promise<FileInspection>,
  mayGoOn: boolean,
): LookInside {
  return async (files) => {
    const parts: FilePart[] = []
    const hidden: HiddenThing[] = []
    const unread: UnreadPart[] = []
    for (const [n, { name, bytes }] of files.entries()) {
      const at: FilePlace = { kind: 'inside', name }
      hidden.push({ kind: 'embedded-file', text: name, at: null })
      if (!mayGoOn || n >= mostFiles) {
        unread.push({ reason: 'too-large', at })
        continue
      }
      const seen = await inspect(bytes)
      parts.push(...seen.parts.map(({ text }) => ({ text, at })))
      hidden.push(...seen.hidden.map((thing) => ({ ...thing, at })))
      unread.push(...seen.unread.map(({ reason }) => ({ reason, at })))
    }
    return { parts, hidden, unread }
  }
}
