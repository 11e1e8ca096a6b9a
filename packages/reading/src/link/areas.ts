import { foldDanish } from '@pejl/domain/common/danish.ts'
import { editsBetween } from '@pejl/domain/search/nearest.ts'

/** A field of the administration (fagområde, chefområde) as a text names it. */
export interface AreaMention {
  /** The same for every spelling of the same field. */
  readonly key: string
  readonly name: string
  readonly start: number
  readonly end: number
}

// "Socialområdet", "Børne- og Familieområdet", "Børne-, Unge- og Kulturområdet"; a slash joins them in some titles
const area = /(?<![\p{L}-])((?:\p{L}+-(?:, ?\p{L}+-)* og )?\p{L}{3,}områder?t?)(?![\p{L}-])/giu

// fields of nobody in particular: "fagområdet", "almenområdet", "indsatsområder"
const general =
  /^(?:fag|chef|fagchef|almen|indsats|ansvars|forvaltnings|myndigheds|kompetence|fokus|emne|arbejds|virke|service|politik|sags|verdens|opland|special|normal|natur|by|bolig|erhvervs|lokal|rammen?|plan|grund|del|under|hoved|udviklings|vækst|risiko|kerne|budget|fag- og ansvars)s?områder?t?$/u

// "Social og Sundhed", "Børn, Unge og Kultur": names that carry their capitals
const pair =
  /(?<![\p{L}-])((?!\p{L}+område)\p{Lu}\p{Ll}{2,}(?:, \p{Lu}\p{Ll}{2,})* og (?!\p{L}+område)\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu

/** Every field named in a text, in order. */
export function findAreas(text: string): readonly AreaMention[] {
  const named = [...text.matchAll(area), ...text.matchAll(pair)].flatMap((match) => {
    const name = match[1] ?? ''
    const start = match.index
    return general.test(foldDanish(name))
      ? []
      : [{ key: areaKey(name), name, start, end: start + name.length }]
  })
  return named
    .filter((one) => !named.some((other) => other !== one && other.start <= one.start && one.end < other.end))
    .sort((x, y) => x.start - y.start)
}

/** "Børne- og Familieområdet", "børne- og familieområde" and "Børn og Familie" are one field: `børn+famili`. */
export function areaKey(name: string): string {
  return foldDanish(name)
    .replace(/s?område(?:t|r|rne)?$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'og')
    .map((word) => (word.length > 4 ? word.replace(/(?:es|er|e|s)$/, '') : word))
    .join('+')
}

/**
 * Whether two keys are the same field, one of them read with a letter or two wrong. Short names must be equal:
 * among them one letter makes another field.
 */
export function sameArea(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 8 || Math.abs(a.length - b.length) > 2) return false
  return editsBetween(a, b) <= (shorter < 14 ? 1 : 2)
}

/**
 * The name most used: of the fields the names are spellings of, the one named most; of its spellings, the most used,
 * begun with a capital. At equal use, capitals inside win over none.
 */
export function bestName(names: readonly string[]): string {
  const clean = names.map((name) => capitalise(name.replace(/\s+/g, ' ')))
  const key = mostUsed(clean.map(areaKey))
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0
  return (
    mostUsed(
      clean.filter((name) => areaKey(name) === key),
      capitals,
    ) ?? ''
  )
}

/** The value that stands there most often; of equals the one with the higher rank, then the first in the alphabet. */
export function mostUsed(
  values: readonly string[],
  rank: (value: string) => number = () => 0,
): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || rank(b) - rank(a) || (a < b ? -1 : 1))
  return sorted[0]?.[0]
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
