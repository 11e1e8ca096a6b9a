import type { Replacement } from './changes.ts'
import type { Lexicon } from './lexicon.ts'
import type { Options } from './options.ts'
import type { Token } from './tokens.ts'

/** Words with a capital and a Danish letter as the document spells them where it is clean or restored. */
export function spelledNames(
  tokens: readonly Token[],
  replacements: readonly (Replacement | undefined)[],
): ReadonlySet<string> {
  const words = tokens.map(({ text }, i) => replacements[i]?.to ?? text)
  return new Set(words.filter((word) => /^\p{Lu}.*\p{Ll}/u.test(word) && /[æøåÆØÅ]/.test(word)))
}

/** In lists of persons a name is changed only into one that the same document spells elsewhere. */
export function nameFromDocument(
  { text }: Token,
  options: Options | undefined,
  spelled: ReadonlySet<string>,
  { names }: Lexicon,
): Replacement | undefined {
  for (const { word, kind } of options?.list ?? []) {
    const name = word.charAt(0).toUpperCase() + word.slice(1)
    const isName = kind === 'name' || names.has(word)
    if (isName && name !== text && spelled.has(name))
      return { to: name, confidence: 0.9, reason: `Dokumentet skriver »${name}« et andet sted` }
  }
  return undefined
}
