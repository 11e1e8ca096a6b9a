/** A time of day as people type it, `17`, `17.00`, `kl. 17:30`, brought to `17:30`; nothing when it is none. */
export function readClock(text: string): string | undefined {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim().toLowerCase())
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
