/** Splits a long title where its writer did: `Sammen om børnelivet – strategi for …` has a title and a subtitle. */
export function splitTitle(text: string): { readonly title: string; readonly subtitle: string | null } {
  const whole = text.trim().replace(/\s+/g, ' ')
  const [, title = whole, rest] = /^(.{4,60}?)(?:\s[–—-]\s|:\s)(.{6,})$/u.exec(whole) ?? []
  const subtitle = rest?.trim()
  if (!subtitle) return { title: whole, subtitle: null }
  return { title, subtitle: subtitle.charAt(0).toLocaleUpperCase('da') + subtitle.slice(1) }
}
