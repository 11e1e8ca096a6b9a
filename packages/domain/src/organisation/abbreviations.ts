import { guessCommitteeKind } from './committee-kind.ts'

const fixed = {
  council: ['KB', 'BY'],
  finance: ['ØK', 'ØU'],
  'main-med': ['HMU'],
} as const satisfies Partial<Record<ReturnType<typeof guessCommitteeKind>, readonly string[]>>

/**
 * The short names a committee is written with in routes (sagsgang): "Børne- og Ungdomsudvalget" is BUU, the council
 * KB. Area and local MED committees have none of their own: every area's is called OMU.
 */
export function guessAbbreviations(name: string): readonly string[] {
  const kind = guessCommitteeKind(name)
  if (kind === 'council' || kind === 'finance' || kind === 'main-med') return fixed[kind]
  if (kind !== 'standing') return []
  const words = name
    .replace(/udvalg(et)?\b/i, ' U')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(og|for|på|i|af)$/i.test(word))
  const short = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return short.length >= 2 && short.length <= 5 ? [short] : []
}
