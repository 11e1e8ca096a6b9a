import type { ItemRecord } from '@pejl/domain/documents/document-record.ts'

/** An item with the matter and the meeting it belongs to. */
export interface PlacedItem extends ItemRecord {
  readonly matterId: string | null
  readonly meetingId: string | null
}

export interface SavedItem extends PlacedItem {
  readonly id: string
}
