import { foldDanish } from '../common/danish.ts'

/**
 * Whether a statement from an item that tells several strategies' stories belongs in one of them: it names that
 * strategy's field, or none of the others'. "Arbejdet på Socialområdet blev påbegyndt" is no part of another field's story.
 */
export function concerns(statement: string, own: string, others: readonly string[]): boolean {
  const text = foldDanish(statement).replace(/\s+/g, ' ')
  return names(text, own) || !others.some((other) => names(text, other))
}

function names(text: string, area: string): boolean {
  const stem = foldDanish(area).replace(/(?<=område)t$/u, '')
  for (let at = text.indexOf(stem); stem !== '' && at >= 0; at = text.indexOf(stem, at + 1)) {
    // "Sundhedsområdet" is not named where "Social- og Sundhedsområdet" stands
    if (!/(?:[\p{L}-]|- og )$/u.test(text.slice(0, at))) return true
  }
  return false
}
