import type { Result } from '@pejl/domain/common/result.ts'
import type { Reading, ReadingRefusal } from '@pejl/domain/documents/reading.ts'

/** Reads a file as it came. Understands, never fetches and never stores. */
export type Reader = (bytes: Uint8Array, fileName: string) => Promise<Result<Reading, ReadingRefusal>>
