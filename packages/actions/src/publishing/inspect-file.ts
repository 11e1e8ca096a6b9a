import type { FileInspection } from '@pejl/domain/publishing/file-inspection.ts'

/** Looks into an attachment for what can be read and what is hidden in it. Understands, never stores. */
export type InspectFile = (bytes: Uint8Array, mediaType: string) => Promise<FileInspection>
