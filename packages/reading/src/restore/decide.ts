import { type Context, contextOf, fitOf } from './context.ts'
import type { Lexicon } from './lexicon.ts'
import type { Options } from './options.ts'
import type { Option } from './prior.ts'
import type { Token } from './tokens.ts'

export interface Choice {
  readonly word: string
  readonly kind: Option['kind']
  /** Probability among all options of the token. */
  readonly confidence: number
  /** Did the neighbours or the rest of the document turn it? */
  readonly by: 'word' | 'context' | 'document'
  readonly runnerUp: string | undefined
}

type Choices = readonly (Choice | undefined)[]

const rounds = 3
const documentShare = 0.15
/** A short document says less of its words than a long one. */
const doubtfulWords = 50

/**
 * Chooses a word for every token that has options. What the rest of the document says of a word, and the
 * words beside it, are weighed with its frequency; they are chosen words too, so a few rounds let them settle.
 */
export function decide(
  tokens: readonly Token[],
  options: readonly (Options | undefined)[],
  lexicon: Lexicon,
): Choices {
  let choices: Choices = options.map((here) => here && choose(here, undefined, () => 0, lexicon))
  for (let round = 1; round < rounds; round++) {
    const last = choices
    const counts = countChoices(last)
    const share = documentShare / (tokens.length + doubtfulWords)
    const wordAt = (i: number) => last[i]?.word ?? tokens[i]?.text.toLowerCase()
    choices = options.map((here, i) => {
      if (here === undefined) return undefined
      const own = last[i]
      const elsewhere = (word: string) =>
        share * Math.max(0, (counts.get(word) ?? 0) - (word === own?.word ? own.confidence : 0))
      return choose(here, contextOf(tokens, i, wordAt), elsewhere, lexicon)
    })
  }
  return choices
}

function choose(
  { list }: Options,
  context: Context | undefined,
  elsewhere: (word: string) => number,
  lexicon: Lexicon,
): Choice | undefined {
  const scored = list.map((option) => {
    const prior = Math.log((1 - documentShare) * Math.exp(option.prior) + elsewhere(option.word))
    const fit = context === undefined ? 0 : fitOf(context, option.word, lexicon)
    return {
      option,
      alone: option.prior - option.cost,
      score: prior - option.cost + fit,
      lift: prior - option.prior,
    }
  })
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (best === undefined) return undefined
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - best.score), 0)
  const alone = scored.reduce((most, each) => (each.alone > most.alone ? each : most))
  return {
    word: best.option.word,
    kind: best.option.kind,
    confidence: 1 / sum,
    by: alone === best ? 'word' : best.lift > 1 ? 'document' : 'context',
    runnerUp: second?.option.word,
  }
}

function countChoices(choices: Choices): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const choice of choices) {
    if (choice) counts.set(choice.word, (counts.get(choice.word) ?? 0) + choice.confidence)
  }
  return counts
}
