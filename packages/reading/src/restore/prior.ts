import type { Candidate } from './candidates.ts'
import type { Lexicon } from './lexicon.ts'

/** One thing that a token may have been. `prior` and `cost` are in nats; `word` is in small letters. */
export interface Option {
  readonly word: string
  readonly prior: number
  readonly cost: number
  readonly kind: 'word' | 'compound' | 'name' | 'spelt' | 'unknown'
}

const perZipf = Math.LN10
const jointShare = Math.log(0.06)
const dictionaryZipf = 1.3
const nameZipf = 1.6
/** A word of the dictionary that stands there as it is is commoner than most. */
const standingZipf = 2.6
const partZipf = 2.2
/** Beyond this it is a grammar word, such as »både«, that stands in no compound. */
const mostPartZipf = 5.4
const standingNameZipf = 3.6
const genitiveZipf = 0.8
const shortPart = 3

/** A candidate with its frequency in nats; nothing when it is a name and stands where no name can. */
export function optionOf(candidate: Candidate, capital: boolean, lexicon: Lexicon): Option | undefined {
  const { word, cost, joints } = candidate
  if (joints.length > 0) return { word, cost, prior: compoundPrior(candidate, lexicon), kind: 'compound' }
  const asWord = candidate.isWord ? wordFrequency(candidate, lexicon) : 0
  const mayBeName = capital && (candidate.isName || lexicon.names.has(word))
  const asName = mayBeName ? nameFrequency(word, cost, lexicon) : 0
  if (asWord === 0 && asName === 0) return undefined
  const kind = asName > asWord ? 'name' : 'word'
  return { word, cost, prior: (Math.max(asName, asWord) - 9) * perZipf, kind }
}

function compoundPrior({ word, joints, stems }: Candidate, lexicon: Lexicon): number {
  const listed = lexicon.zipf.get(word)
  if (listed !== undefined) return (listed - 9) * perZipf
  const bounds = [0, ...joints, word.length]
  return stems.reduce((sum, stem, part) => {
    const text = word.slice(bounds[part], bounds[part + 1])
    const own = Math.min(lexicon.zipf.get(text) ?? 0, mostPartZipf) - 0.5
    const zipf = Math.max(Math.min(stem / 10, mostPartZipf - 0.5), own, partZipf)
    return sum + (zipf - 9) * perZipf + (part > 0 ? jointShare - (text.length < 4 ? shortPart : 0) : 0)
  }, 0)
}

function wordFrequency({ word, cost, stems }: Candidate, lexicon: Lexicon): number {
  const listed = lexicon.zipf.get(word)
  if (listed !== undefined) return listed
  const stem = (stems[0] ?? 0) / 10 - (word.endsWith('s') ? genitiveZipf : 0)
  return Math.max(stem, cost === 0 ? standingZipf : dictionaryZipf)
}

function nameFrequency(word: string, cost: number, lexicon: Lexicon): number {
  if (cost === 0) return standingNameZipf
  return lexicon.names.get(word) ?? nameZipf
}
