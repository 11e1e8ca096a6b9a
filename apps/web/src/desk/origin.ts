import { timingSafeEqual } from 'node:crypto'

/**
 * Whether a changing request comes from one of our own pages. A browser says where a form stands in `Origin`
 * (or `Sec-Fetch-Site`); a request that says neither comes from no browser and must still show the token.
 */
export function isOwnOrigin(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  host: string,
): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin') return true
  if (site !== undefined && site !== 'none') return false
  const origin = headers.origin
  if (origin === undefined) return true
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  // read as a URL, too, because a host may name the usual port and an origin never does
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === from
}

/** Compares secrets without telling by its time how much of them is right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}
