import { foldDanish } from '../common/danish.ts'

const small = new Set(['for', 'på', 'i', 'den', 'det', 'de', 'vedrørende'])

/**
 * A committee's name brought to the form in which two spellings of it are the same: "Børne- og ungdomsudvalget" and
 * "Børne- og Ungdomsudvalg", "Områdeudvalg Socialområdet" and "Områdeudvalget på Socialområdet".
 */
export function committeeKey(name: string): string {
  return foldDanish(name)
    .replace(/&/g, ' og ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => word.replace(/(udvalg|råd|bestyrelse|styregruppe|område)(?:et|en|n|t)$/, '$1'))
    .join(' ')
}
