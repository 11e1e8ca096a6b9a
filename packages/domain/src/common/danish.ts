/** Lower case without accents that Danish does not have; æ, ø and å stay letters of their own. */
export function foldDanish(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[éèê]/g, 'e')
    .replace(/[áà]/g, 'a')
    .replace(/[öó]/g, 'ø')
    .replace(/ä/g, 'æ')
}

/** The words of a text, folded: letters and digits, hyphens inside. */
export function wordsOf(text: string): readonly string[] {
  return foldDanish(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
}

const endings =
  /(?:erne(?:s)?|ernes|ende|endes|ede|edes|ets|ens|ers|ene|enes|ere|eres|est|elser|elsen|else|ing(?:en|er|erne)?|et|en|er|es|e|s)$/

/**
 * A word without its inflection, good enough to see that two words are about the same (status, statussen,
 * statusser). At least four letters are left. Not a linguist's stem: never shown to anyone.
 */
export function stemDanish(word: string): string {
  const folded = foldDanish(word)
  const cut = folded.replace(endings, '')
  return cut.length >= 4 ? cut : folded
}
