/**
 * Where to go after signing in: an address of ours under /arbejde, or nothing. Refuses other sites
 * (`//evil`, `/\evil`, `https:`), the sign-in page itself and control characters.
 */
export function parseNext(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 500) return undefined
  if (!/^\/arbejde(?:[/?#][\x21-\x7e]*)?$/.test(text)) return undefined
  if (text.includes('\\') || text.startsWith('/arbejde/log-')) return undefined
  const url = new URL(text, 'http://here.invalid')
  if (url.host !== 'here.invalid' || !/^\/arbejde(\/|$)/.test(url.pathname)) return undefined
  return url.pathname + url.search + url.hash
}
