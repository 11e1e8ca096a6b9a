import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import { outcomeWords, sideSentence } from './outcome-words.ts'
import { splitSentences } from './sentences.ts'

/**
 * The outcome of a decision by its own words, whatever was recommended. A discussion that ends in something more
 * is that; the first sentence with an outcome counts, and voters' own opinions do not.
 */
export function readOutcome(text: string): Outcome {
  let found: Outcome = 'other'
  for (const sentence of splitSentences(text.slice(0, 4000))) {
    if (sideSentence.test(sentence)) continue
    const outcome = sentenceOutcome(sentence)
    if (outcome === 'other') continue
    if (found === 'discussed' && (outcome === 'approved' || outcome === 'referred' || outcome === 'noted'))
      return outcome
    if (found === 'other') found = outcome
    if (found !== 'discussed') return found
  }
  return found
}

/** One sentence's outcome: what stands before a remark decides. */
function sentenceOutcome(sentence: string): Outcome {
  const head =
    sentence.split(
      /,? (?:med (?:den|følgende|denne) (?:bemærkning|ændring|tilføjelse)|idet|dog)(?!\p{L})/iu,
    )[0] ?? sentence
  const promising =
    /^(?:udvalget|rådet|der|administrationen|forvaltningen|på) .{0,60}(?<!\p{L})(?:aftal|ønsk|anmod|opfordr|præsenter)/iu
  if (promising.test(head)) return 'other'
  const discussed = outcomeWords.find(([name]) => name === 'discussed')?.[1]
  const others = outcomeWords.filter(([name]) => name !== 'discussed')
  const hit = others.find(([, words]) => words.test(head) && !onlyPast(head, words))
  if (hit) return hit[0]
  return discussed?.test(head) ? 'discussed' : 'other'
}

/** "... som godkendt den 3. maj": an earlier decision told in a clause of its own. */
function onlyPast(head: string, words: RegExp): boolean {
  const at = head.search(words)
  return at > 0 && /(?<!\p{L})(?:som|der) (?:blev |er |var )?$/iu.test(head.slice(Math.max(0, at - 12), at))
}
