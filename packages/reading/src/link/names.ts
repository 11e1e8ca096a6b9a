import { foldDanish } from '@pejl/domain/common/danish.ts'
import { bestName, mostUsed } from './areas.ts'
import type { StrategyMention } from './mentions.ts'

/** The field's name and the strategy's own, from the ways its texts speak of it. */
export function nameOf(
  mentions: readonly StrategyMention[],
  aliases: readonly string[],
): { readonly area: string; readonly title: string } {
  const area = bestName(mentions.map((m) => m.name))
  const alias = bestName(aliases)
  if (mentions.every((m) => m.kind === 'compound'))
    return { area, title: bestName(mentions.map((m) => withoutEnding(m.name))) }

  const phrases = mentions.filter((m) => m.kind === 'area').map((m) => m.phrase.toLowerCase())
  const word = mostUsed(phrases.map((p) => /(på|for|i|vedrørende|til)$/.exec(p)?.[1] ?? 'for')) ?? 'for'
  const joint = phrases.some((p) => /fælles,? langsigte/.test(p))
  const plain = `${joint ? 'Fælles langsigtet strategi' : 'Strategi'} ${joint ? word : 'for'} ${area}`
  return { area, title: alias ? `${alias} – ${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain }
}

const withoutEnding = (name: string): string => name.replace(/(strategi)(?:en|er|erne)$/iu, '$1')

/** A name as it stands in an address: `boerne-og-familieomraadet`. */
export function slugOf(name: string): string {
  return foldDanish(name)
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
}
