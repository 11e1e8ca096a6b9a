import { formatDanishDay } from '../common/danish-day.ts'
import { parseDay } from '../common/day.ts'
import type { ReadItem } from './read-item.ts'

/** What a document is called: its item's title; for several items the meeting; else its first words. */
export function pageTitle(items: readonly ReadItem[], text: string): string {
  const [first] = items
  const day = parseDay(first?.meetingDate)
  if (first?.committee && day && items.length > 1) {
    const isOneMeeting = items.every(
      (i) => i.committee === first.committee && i.meetingDate === first.meetingDate,
    )
    if (isOneMeeting) return `${first.committee} den ${formatDanishDay(day)}`
  }
  const title = items.map((item) => item.title).find((one) => one !== null)
  const line = text.split('\n').find((one) => /[\p{L}\p{N}]/u.test(one))
  return title ?? line?.trim().slice(0, 200) ?? 'Dokument uden tekst'
}
