import { FIRST, type Form, formsOf, LAST, NAME, parseRules, type Rules, WORD } from './affixes.ts'
import { countLetters, emptyCounts, type LetterCounts, type Letters, lettersFrom } from './letters.ts'
import { stemsOf } from './look-up.ts'
import { type Ending, type Trie, trieBuilder } from './trie.ts'

/** The texts a lexicon is made of; read by `readLexiconFiles`. */
export interface LexiconSources {
  /** Hunspell `.aff` and `.dic` of the Danish dictionary. */
  readonly affixes: string
  readonly dictionary: string
  /** Our own word lists: a line `= 5.2` sets the frequency (Zipf scale) of the words that follow. */
  readonly frequencies: readonly string[]
  /** Names of places and persons with Danish letters, in the same form. */
  readonly names: string
  /** Words that tell each other apart: see `parsePairs`. */
  readonly pairs: string
}

/** What the restorer knows of Danish. Opaque to callers: make it with `loadLexicon`, hand it to `restoreText`. */
export interface Lexicon {
  readonly trie: Trie
  /** Zipf frequency of the words we know one for, in small letters. */
  readonly zipf: ReadonlyMap<string, number>
  /** Ten times the Zipf frequency a stem has from its known forms, by node of the trie. */
  readonly stemZipf: Uint8Array
  /** Zipf frequency of names, in small letters. */
  readonly names: ReadonlyMap<string, number>
  readonly letters: Letters
  readonly pairs: ReadonlyMap<string, number>
}

/** Makes the lexicon; takes about a second, so make one and keep it. */
export function loadLexicon(sources: LexiconSources): Lexicon {
  const zipf = parseFrequencies(sources.frequencies)
  const names = parseFrequencies([sources.names.toLowerCase().replaceAll('-', ' ')])
  const letters = emptyCounts()
  const own = { words: zipf, names: [...names.keys()], openers: openersIn(sources.frequencies) }
  const trie = buildTrie(sources, own, letters)
  const stemZipf = new Uint8Array(trie.letter.length)
  for (const [word, frequency] of zipf) {
    countLetters(letters, word, Math.ceil(2 ** (frequency - 2)))
    for (const stem of stemsOf(trie, word)) {
      stemZipf[stem] = Math.max(stemZipf[stem] ?? 0, Math.round(frequency * 10 - 12))
    }
  }
  for (const name of names.keys()) countLetters(letters, name, 3)
  return { trie, zipf, stemZipf, names, letters: lettersFrom(letters), pairs: parsePairs(sources.pairs) }
}

interface OwnWords {
  readonly words: ReadonlyMap<string, number>
  readonly names: readonly string[]
  readonly openers: readonly string[]
}

function buildTrie(sources: LexiconSources, own: OwnWords, letters: LetterCounts): Trie {
  const rules = parseRules(sources.affixes)
  const builder = trieBuilder()
  const memo = new Map<string, readonly Group[]>()
  eachEntry(sources.dictionary, (word, flagText) => {
    const lower = word.toLowerCase()
    countLetters(letters, lower, 1)
    for (const group of groupsOf(word, lower, flagText, rules, memo)) {
      builder.add(group.strip === 0 ? lower : lower.slice(0, -group.strip), group.endings)
    }
  })
  for (const [word, frequency] of own.words) {
    builder.add(word, word.length < 5 || frequency > 6 ? byItself : inCompounds)
  }
  for (const word of own.openers) builder.add(word, opener)
  for (const name of own.names) builder.add(name, nameForms)
  return builder.finish()
}

/** Short words and grammar words end no compound. */
const byItself: readonly Ending[] = [{ add: '', bits: WORD }]
const inCompounds: readonly Ending[] = [{ add: '', bits: WORD | LAST }]
const nameForms: readonly Ending[] = [
  { add: '', bits: NAME },
  { add: 's', bits: NAME },
]
const opener: readonly Ending[] = [{ add: '', bits: FIRST }]

interface Group {
  readonly strip: number
  readonly endings: readonly Ending[]
}

const forbidden = '6'

function eachEntry(dictionary: string, take: (word: string, flags: string) => void): void {
  let start = dictionary.indexOf('\n') + 1
  while (start < dictionary.length) {
    const stop = dictionary.indexOf('\n', start)
    const line = dictionary.slice(start, stop === -1 ? undefined : stop)
    start = stop === -1 ? dictionary.length : stop + 1
    const [entry = '', second] = line.split(/\s/, 2)
    if (entry === '' || (second !== undefined && second !== '' && !second.includes(':'))) continue
    const slash = entry.indexOf('/')
    take(slash === -1 ? entry : entry.slice(0, slash), slash === -1 ? '' : entry.slice(slash + 1))
  }
}

/** Rules look at no more than the last four letters, so entries with the same flags and tail share their forms. */
function groupsOf(
  word: string,
  lower: string,
  flagText: string,
  rules: Rules,
  memo: Map<string, readonly Group[]>,
): readonly Group[] {
  const isName = word[0] !== lower[0]
  const key = `${flagText}|${word.slice(-4)}|${isName}`
  const known = memo.get(key)
  if (known) return known
  const flags = flagText === '' ? [] : flagText.split(',')
  const groups = flags.includes(forbidden) ? [] : grouped(formsOf(word, flags, rules), isName)
  memo.set(key, groups)
  return groups
}

function grouped(forms: readonly Form[], isName: boolean): readonly Group[] {
  const groups = new Map<number, Ending[]>()
  for (const { strip, add, bits } of forms) {
    const endings = groups.get(strip) ?? []
    groups.set(strip, endings)
    endings.push({ add, bits: isName && (bits & WORD) !== 0 ? (bits & ~WORD) | NAME : bits })
  }
  return [...groups].map(([strip, endings]) => ({ strip, endings }))
}

function parseFrequencies(lists: readonly string[]): ReadonlyMap<string, number> {
  const zipf = new Map<string, number>()
  for (const list of lists) {
    let frequency = 0
    for (const line of list.split('\n')) {
      if (line.startsWith('= ')) frequency = Number(line.slice(2))
      else if (!/^[#+]/.test(line)) {
        for (const word of line.split(' ')) {
          if (word !== '' && !zipf.has(word)) zipf.set(word, frequency)
        }
      }
    }
  }
  return zipf
}

/** Lines that begin with `+` list what may open a compound. */
function openersIn(lists: readonly string[]): readonly string[] {
  const lines = lists.flatMap((list) => list.split('\n')).filter((line) => line.startsWith('+ '))
  return lines.flatMap((line) => line.slice(2).split(' '))
}

/** Lines `weight: left right, left right`; pairs.txt itself tells what the signs mean. */
function parsePairs(list: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const line of list.split('\n')) {
    const [weight = '', words] = line.split(': ')
    if (words === undefined || line.startsWith('#')) continue
    for (const pair of words.split(', ')) pairs.set(pair.trim(), Number(weight))
  }
  return pairs
}
