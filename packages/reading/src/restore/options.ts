import { type Candidate, candidatesFor } from './candidates.ts'
import { capitalChannel, channel } from './channel.ts'
import { spellingProbability } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { type Option, optionOf } from './prior.ts'
import { spellingsOf } from './spelling.ts'

/** Everything a token may have been, what stands there among it. */
export interface Options {
  readonly seen: string
  /** Is what stands there a word we know? */
  readonly known: boolean
  readonly list: readonly Option[]
}

/** ln of the share of running words that our lists do not have. */
const unknownShare = Math.log(0.003)
const unknownNameShare = Math.log(0.03)
const mostOptions = 8
const unlikely = -20
/** A slip that makes one word into another is rare beside one that makes a word into none. */
const slipOfWord = 4
/** Inside a sentence a capital speaks for a name. */
const capitalInside = 2

/** Finds the options of one token by itself. `half` is a word's first half, as in `børne- og`. */
export function optionsFor(text: string, half: boolean, lexicon: Lexicon, opens = true): Options {
  const seen = text.normalize('NFC')
  const shape = shapeOf(seen, opens)
  const found = shape.isAbbreviation ? [] : search(seen, half, shape, lexicon)
  const list = weighed(found, seen.toLowerCase(), shape, lexicon)
  const own = list.find((option) => option.word === seen.toLowerCase())
  if (!own) list.push(...unknownOptions(seen, shape, list, lexicon))
  list.sort((a, b) => b.prior - b.cost - (a.prior - a.cost))
  return { seen, known: own !== undefined && own.kind !== 'compound', list: list.slice(0, mostOptions) }
}

/** What the capitals of a token say. */
interface Shape {
  readonly capital: boolean
  readonly shouting: boolean
  readonly isAbbreviation: boolean
  /** Inside a sentence a capital is a sign of a name. */
  readonly inside: boolean
}

function shapeOf(seen: string, opens: boolean): Shape {
  const capital = seen[0] !== seen[0]?.toLowerCase() || '@©4£'.includes(seen[0] ?? ' ')
  return {
    capital,
    shouting: seen.length > 2 && seen === seen.toUpperCase(),
    isAbbreviation: seen.length < 4 && /^[\p{Lu}\d]+$/u.test(seen),
    inside: capital && !opens,
  }
}

function weighed(
  found: readonly Candidate[],
  small: string,
  { capital, inside }: Shape,
  lexicon: Lexicon,
): Option[] {
  const best = new Map<string, Option>()
  const stands = found.some(({ word, joints }) => word === small && joints.length === 0)
  for (const candidate of found) {
    const option = optionOf(candidate, capital, lexicon)
    if (!option || (inside && option.kind !== 'word' && candidate.slips > 0)) continue
    const doubt =
      (stands && candidate.slips > 0 ? slipOfWord : 0) +
      (inside && option.kind === 'word' ? capitalInside : 0)
    const known = best.get(option.word)
    if (known && known.prior - known.cost >= option.prior - doubt - option.cost) continue
    best.set(option.word, { ...option, prior: option.prior - doubt })
  }
  return [...best.values()]
}

/** The token as it stands, as a word nobody lists, and the Danish spellings of it when nothing else is likely. */
function unknownOptions(
  seen: string,
  shape: Shape,
  list: readonly Option[],
  lexicon: Lexicon,
): readonly Option[] {
  const small = seen.toLowerCase()
  const share = shape.capital ? unknownNameShare : unknownShare
  const asItIs = share + spellingProbability(lexicon.letters, small)
  const unknown: Option = { word: small, prior: asItIs, cost: 0, kind: 'unknown' }
  const isExplained = list.some((option) => option.prior - option.cost >= unlikely)
  if (isExplained || seen.length < 3 || /^[\p{Lu}\d]+$/u.test(seen)) return [unknown]
  const spelt = spellingsOf(seen, lexicon.letters, shape.capital ? frontChannel : channel)
    .filter(
      ({ word }) => /[æøå]/.test(word) && word !== small && list.every((option) => option.word !== word),
    )
    .map(({ word, letters, cost }): Option => ({ word, cost, prior: share + letters, kind: 'spelt' }))
  return [unknown, ...spelt]
}

function search(
  seen: string,
  half: boolean,
  { capital, shouting }: Shape,
  lexicon: Lexicon,
): readonly Candidate[] {
  const look = (word: string, compounds: boolean, most: number) => {
    const limits = { most, compounds, half }
    if (shouting) {
      return candidatesFor(word.toUpperCase(), lexicon, capitalChannel, limits)
    }
    const found = candidatesFor(word, lexicon, channel, limits)
    if (!capital) return found
    // A capital at the front may itself be a broken one.
    return [...found, ...candidatesFor(word, lexicon, frontChannel, limits)]
  }
  const single = look(seen, false, seen.length > 5 ? 13 : 9)
  if (single.some((candidate) => candidate.cost < 7) || seen.length < 6) return single
  return [...single, ...look(seen, true, 12)]
}

const frontChannel = new Map(
  [...new Set([...channel.keys(), ...capitalChannel.keys()])].map((mark) => [
    mark,
    [
      ...(channel.get(mark) ?? []),
      ...(mark === mark.toLowerCase() && /\p{L}/u.test(mark) ? [] : (capitalChannel.get(mark) ?? [])),
    ],
  ]),
)
