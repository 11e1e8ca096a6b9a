import type { MinutedMeeting } from '../minutes/minuted-meeting.ts'
import type { PublicMeeting } from './public-meeting.ts'

/**
 * Whether everything that is to be published as open is open now: an item may have been closed, and an attachment
 * closed or taken away, between the day somebody approved of the words and the day they are published.
 */
export function isStillOpen(shown: PublicMeeting, now: MinutedMeeting): boolean {
  const items = new Map(now.items.map((item) => [item.id, item]))
  return shown.items.every((item) => {
    const found = items.get(item.id)
    if (item.access === 'closed') return true
    if (found?.access !== 'open') return false
    const open = new Set(found.attachments.filter(({ access }) => access === 'open').map(({ id }) => id))
    return item.attachments.every((one) => one.access === 'closed' || open.has(one.id))
  })
}
