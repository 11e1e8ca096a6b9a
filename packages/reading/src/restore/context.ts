import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** The words on both sides of a place, as keys of the list of pairs: `^` a start, `.` an end, `0` a number. */
export interface Context {
  readonly left: string
  readonly right: string
  readonly afterComma: boolean
}

/** What stands beside a token; `wordAt` gives the word chosen so far. */
export function contextOf(
  tokens: readonly Token[],
  i: number,
  wordAt: (index: number) => string | undefined,
): Context {
  const token = tokens[i]
  const before = tokens[i - 1]
  const opens =
    token === undefined ||
    before === undefined ||
    (token.before === '' && token.opens && before.line !== token.line && !continues(before))
  const closes = token === undefined || /^[.,;:!?]/.test(token.after)
  return {
    left: opens ? '^' : keyOf(wordAt(i - 1)),
    right: closes ? '.' : keyOf(wordAt(i + 1)),
    afterComma: before?.after.startsWith(',') === true,
  }
}

/** A line that ends without a mark goes on in the next. */
function continues(last: Token): boolean {
  return last.after === '' || last.after === ','
}

function keyOf(word: string | undefined): string {
  if (word === undefined) return '.'
  return /^\d/.test(word) ? '0' : word
}

/** How much better (above 0) or worse a word is here for the words beside it, in nats. */
export function fitOf({ left, right, afterComma }: Context, word: string, { pairs }: Lexicon): number {
  const of = (a: string, b: string) => pairs.get(`${a} ${b}`) ?? 0
  const ending = word.length > 5 ? of(left, `*${word.slice(-5)}`) : 0
  return of(left, word) + of(word, right) + ending + (afterComma ? of(';', word) : 0)
}
