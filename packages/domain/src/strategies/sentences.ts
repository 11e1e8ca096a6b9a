/**
 * The sentences of a text, each with the white space that follows it: put together they are the text again. A sentence
 * ends at `.`, `!`, `?` or `:` before white space, or at a line's end. Danish abbreviations, ordinals (`1. marts`) and
 * initials end none.
 */
export function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    if (!match[0].includes('\n') && isWithin(text.slice(from, match.index + 1), text[end] ?? '')) continue
    sentences.push(text.slice(from, end))
    from = end
  }
  if (from < text.length) sentences.push(text.slice(from))
  return sentences
}

const ends = /[.!?:]+["”»')\]]*[^\S\n]+|[^\S\n]*\n\s*/g

/** Whether a stop is part of the sentence: after an abbreviation, a number or an initial, or before a small letter. */
function isWithin(before: string, next: string): boolean {
  const isStop = before.endsWith('.')
  if (isStop && /\p{Ll}/u.test(next)) return true
  return isStop && (/(?:^|[\s(])(?:\d{1,2}|\p{Lu})\.$/u.test(before) || abbreviations.test(before))
}

const abbreviations =
  /(?:^|[\s(])(?:bl\.a|ca|dvs|evt|f\.eks|fx|inkl|jf|kap|kl|kr|maks|mfl|m\.fl|mht|mia|mill|min|mio|mv|m\.v|nr|pct|pga|pkt|s|stk|str|tlf|vedr|§§?)\.$/iu
