import { sentencesIn } from './sentences.ts'

/** How hard a text is to read [lixtal], after Björnsson 1968; and what it is made of. */
export interface Readability {
  /** Words a sentence and the share of long words in a hundred, added and rounded. */
  readonly lix: number
  readonly level: LixLevel
  readonly words: number
  readonly sentences: number
  /** Words of more than six letters. */
  readonly longWords: number
}

/** The Danish scale: children's books, weeklies, newspapers, non-fiction, law. */
export const lixLevels = ['very-easy', 'easy', 'middle', 'hard', 'very-hard'] as const
export type LixLevel = (typeof lixLevels)[number]

/** The readability of a text; nothing for one without a word. A line without a stop counts as a sentence. */
export function readabilityOf(text: string): Readability | undefined {
  const sentences = sentencesIn(text)
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return undefined
  const longWords = words.filter((word) => [...word].length > 6).length
  const lix = Math.round(words.length / sentences.length + (100 * longWords) / words.length)
  return { lix, level: levelOf(lix), words: words.length, sentences: sentences.length, longWords }
}

/** 24 and less very easy, to 34 easy, to 44 middle, to 54 hard, above that very hard. */
function levelOf(lix: number): LixLevel {
  if (lix <= 24) return 'very-easy'
  if (lix <= 34) return 'easy'
  if (lix <= 44) return 'middle'
  return lix <= 54 ? 'hard' : 'very-hard'
}

// a hyphen or an apostrophe within is part of the word
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\d](?:[\p{L}\p{M}\d]|['’-](?=[\p{L}\d]))*/gu) ?? []
