import { bestName, mostUsed } from './areas.ts'
import type { StrategyMention } from './mentions.ts'

/** The field's name and the strategy's own, from the ways its texts speak of it. */
export function nameOf(
  mentions: readonly StrategyMention[],
  aliases: readonly string[],
): { readonly area: string; readonly title: string } {
  const fields = mentions.filter((m) => m.kind === 'area')
  if (fields.length === 0) {
    const name = bestName(mentions.map((m) => m.name.replace(/(strategi)(?:en|er|erne)$/iu, '$1')))
    return { area: name, title: name }
  }
  const full = fields.filter((m) => /område/iu.test(m.name))
  const area = bestName((full.length > 0 ? full : fields).map((m) => m.name))
  const alias = mostUsed(aliases) ?? ''
  const phrases = fields.map((m) => m.phrase.toLowerCase())
  const word = mostUsed(phrases.map((p) => /(på|for|i|vedrørende|til)$/.exec(p)?.[1] ?? 'for')) ?? 'for'
  const joint = phrases.some((p) => /fælles,? langsigte/.test(p))
  const plain = joint ? `Fælles langsigtet strategi ${word} ${area}` : `Strategi for ${area}`
  return { area, title: alias ? `${alias} – strategi for ${area}` : plain }
}
