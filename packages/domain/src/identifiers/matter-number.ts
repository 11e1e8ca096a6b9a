import { slugOf } from './slug.ts'

const short = /^(?:[A-ZÆØÅ]\d{2}\s+)?(\d{2}|\d{4})\s*\/\s*(\d{1,7})$/i

/**
 * A matter's number (sagsnummer) in the one way it is stored: `24/5866` for `24 / 5866`, `A00 24/5866` and
 * `2024/5866`; other systems' numbers with their white space folded. Nothing for a text without a digit.
 */
export function normaliseMatterNumber(text: string | null): string | undefined {
  const folded = (text ?? '').replace(/\s+/g, ' ').trim()
  if (!/\d/.test(folded)) return undefined
  const match = short.exec(folded)
  return match ? `${match[1]?.slice(-2)}/${Number(match[2])}` : folded
}

/** The matter's part of its address: `2024-5866` for `24/5866`; `330-2018-3619` for other systems' numbers. */
export function matterSlug(number: string): string {
  const match = /^(\d{2})\/(\d+)$/.exec(number)
  if (!match) return slugOf(number)
  // case systems with two-digit years came in the 1980s
  const century = Number(match[1]) < 80 ? '20' : '19'
  return `${century}${match[1]}-${match[2]}`
}
