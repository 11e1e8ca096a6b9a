import type { FileInspection } from '@pejl/domain/publishing/file-inspection.ts'

/** How long a file may be looked into: what is left then is told to be unread. */
export interface Patience {
  readonly isOut: () => boolean
}

/** A file kept in another one. */
export interface KeptFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Looks into the files that a file holds, and tells of them as parts of it. */
export type LookInside = (
  files: readonly KeptFile[],
) => Promise<Pick<FileInspection, 'parts' | 'hidden' | 'unread'>>
