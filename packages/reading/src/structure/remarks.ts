import type { Place } from '@pejl/domain/documents/read-item.ts'
import { isPresenceSentence } from './absences.ts'
import { sideSentence } from './outcome-words.ts'
import { readOutcome } from './outcomes.ts'
import { sentencePlaces } from './sentences.ts'

const binding =
  /(?<!\p{L})(?:med|under) (?:den|de|følgende|denne|disse)? ?(?:bem.{1,2}rkning(?:er)?|ændring(?:er)?|tilføjelse(?:r)?|præcisering|forudsætning|kommentar)(?:er)?[,:]?(?: om)?[,:]?\s*(?=at(?!\p{L})|\p{L})|(?<!\p{L})idet(?!\p{L})|(?<!\p{L})(?:dog således|dog sådan),?\s*(?=at(?!\p{L}))|(?<!\p{L})forudsat,?\s*(?=at(?!\p{L}))|(?<!\p{L})således,?\s*(?=at(?!\p{L}))|(?<=, )dog(?!\p{L})/iu

const decides =
  /(?<!\p{L})(?:skal|ønsker|anmoder|opfordrer|foreslår|foreslog|besluttede at|aftalte|vil|forelægg|fremlægg|orienteres|præsenter|fremsende|udarbejde|undersøge|vender tilbage|evaluer|drøfter|bringer|udgår|foreligger|får|modtager|indgår|iværksætt|afholde|status|kvartal|senest|inden|følger|forudsætter|bad om|beder|samles|orienterer)/iu

/**
 * Finds the part of a decision that binds or qualifies it: a clause ("med den bemærkning, at ...", "idet ...",
 * "dog ..."), else the sentences after the outcome that ask for or promise something.
 */
export function findRemark(text: string, { start, end }: Place): Place | null {
  const words = text.slice(start, end)
  const sentences = sentencePlaces(words)
  for (const [from, to] of sentences) {
    const sentence = words.slice(from, to)
    const clause = binding.exec(sentence)
    if (!clause || sideSentence.test(sentence)) continue
    const kept = /^(?:idet|dog)$/i.test(clause[0].trim()) ? 0 : clause[0].length
    const stop = /[.]$/.test(sentence) ? 1 : 0
    const begin = from + clause.index + kept
    if (to - stop > begin) return shrink(text, start + begin, start + to - stop)
  }
  const after = sentences.slice(1).filter(([from, to]) => isRemark(words.slice(from, to)))
  const first = after[0]
  const last = after.at(-1)
  if (first && last) return { start: start + first[0], end: start + last[1] }
  const [only] = sentences
  const alone = only && sentences.length === 1 ? words.slice(only[0], only[1]) : ''
  return only &&
    /^(?!.{0,60}(?<!\p{L})besluttede(?!\p{L})).*(?<!\p{L})(?:skal|ønsker, at|anmoder om)(?!\p{L})/u.test(
      alone,
    ) &&
    readOutcome(alone) === 'other'
    ? { start: start + only[0], end: start + only[1] }
    : null
}

function isRemark(sentence: string): boolean {
  return decides.test(sentence) && !sideSentence.test(sentence) && !isPresenceSentence(sentence)
}

function shrink(text: string, from: number, to: number): Place {
  let start = from
  while (start < to && text.charCodeAt(start) <= 32) start++
  return { start, end: to }
}
