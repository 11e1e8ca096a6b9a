import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { type ItemText, listItemTexts } from './record-views.ts'

/** An agenda item with its number in the address. */
export interface NumberedItem extends ItemText {
  readonly n: number
}

export async function listMeetingItems(db: Db, meetingId: string): Promise<readonly NumberedItem[]> {
  return numberItems(await listItemTexts(db, sql`i.meeting_id = ${meetingId}`)).toSorted((a, b) => a.n - b.n)
}

/**
 * Gives each item of a meeting the number it is printed with, so that its address lasts. An item without one, or
 * with one that is taken (agenda and minutes both have an item 4), gets the next number nobody has.
 */
export function numberItems<I extends { readonly number: string | null }>(
  items: readonly I[],
): readonly (I & { readonly n: number })[] {
  const taken = new Set<number>()
  const claimed = items.map((item) => {
    const n = /^\d{1,4}$/.test(item.number?.trim() ?? '') ? Number(item.number) : 0
    if (n < 1 || taken.has(n)) return undefined
    taken.add(n)
    return n
  })
  let next = Math.max(0, ...taken)
  return items.map((item, at) => ({ ...item, n: claimed[at] ?? ++next }))
}
