import type { OcrDamage, Restoration } from '@pejl/domain/documents/restoration.ts'
import { likeSeen } from './casing.ts'
import { applyChanges, type Replacement } from './changes.ts'
import { damagedWords } from './damage.ts'
import { type Choice, decide } from './decide.ts'
import { doubtsOf } from './doubts.ts'
import type { Lexicon } from './lexicon.ts'
import { nameFromDocument, spelledNames } from './names.ts'
import { bulletsIn, oddityAt } from './oddities.ts'
import { type Options, optionsFor } from './options.ts'
import { personLines } from './persons.ts'
import { reasonFor } from './reason.ts'
import { type Token, tokensOf } from './tokens.ts'

const enough = 0.55
const enoughForName = 0.8
const enoughForSpelling = 0.7
const enoughForSpeltName = 0.85

/**
 * Restores Danish text that a reader without æ, ø and å has broken. Clean text, and the clean stretches of a
 * damaged one, come back byte for byte; so do numbers, addresses, codes and lists of persons. Lines stay lines.
 * Nothing is invented: a word that cannot be told stays as it is and is listed in `inDoubt`.
 */
export function restoreText(text: string, lexicon: Lexicon): Restoration {
  const tokens = tokensOf(text)
  const options = optionsOf(tokens, lexicon)
  const damaged = damagedWords(tokens, options)
  const persons = personLines(text)
  const isPerson = ({ line, column, text: word }: Token) =>
    column >= (persons.get(line) ?? Number.POSITIVE_INFINITY) && !/^\p{Ll}/u.test(word)
  const free = tokens.map((token, i) => damaged[i] === true && !isPerson(token))
  const choices = decide(
    tokens,
    options.map((option, i) => (free[i] ? option : undefined)),
    lexicon,
  )
  const own = replacementsOf(tokens, choices, free, lexicon)
  const known = spelledNames(tokens, own)
  const replacements = tokens.map((token, i) => {
    return damaged[i] && isPerson(token) ? nameFromDocument(token, options[i], known, lexicon) : own[i]
  })
  const { restored, changes } = applyChanges(text, tokens, replacements)
  const words = tokens.filter((token) => token.isWord).length
  const readings = tokens.map((token, i) => ({
    token,
    options: damaged[i] ? options[i] : undefined,
    choice: choices[i],
    replacement: replacements[i],
    isPerson: isPerson(token),
  }))
  return {
    text: restored,
    changes,
    damage: damageOf(changes.length, words),
    words,
    inDoubt: doubtsOf(readings, changes),
  }
}

function optionsOf(tokens: readonly Token[], lexicon: Lexicon): readonly (Options | undefined)[] {
  const memo = new Map<string, Options>()
  return tokens.map((token) => {
    if (!token.isWord) return undefined
    const half = token.after.startsWith('-')
    const key = `${token.text}${half ? '-' : ''}${token.opens ? '^' : ''}`
    const known = memo.get(key) ?? optionsFor(token.text, half, lexicon, token.opens)
    memo.set(key, known)
    return known
  })
}

function replacementsOf(
  tokens: readonly Token[],
  choices: readonly (Choice | undefined)[],
  free: readonly boolean[],
  lexicon: Lexicon,
): readonly (Replacement | undefined)[] {
  const bullets = bulletsIn(tokens, free)
  const wordAt = (i: number) => choices[i]?.word ?? tokens[i]?.text ?? ''
  return tokens.map((token, i) => {
    if (!free[i]) return undefined
    if (bullets.has(i)) return { to: '•', confidence: 0.9, reason: `Punkttegnet • er læst som ${token.text}` }
    return oddityAt(tokens, i, wordAt) ?? replacementFor(token, choices[i], lexicon)
  })
}

function replacementFor(token: Token, choice: Choice | undefined, lexicon: Lexicon): Replacement | undefined {
  if (!choice || choice.confidence < least(token, choice)) return undefined
  if (choice.word === token.text.normalize('NFC').toLowerCase()) return undefined
  const to = likeSeen(choice.word, token.text, token.opens, lexicon.names.has(choice.word))
  if (to === token.text) return undefined
  const confidence = Math.round(choice.confidence * 1000) / 1000
  return { to, confidence, reason: reasonFor(token.text, to, choice) }
}

function least(token: Token, choice: Choice): number {
  if (choice.kind === 'name') return enoughForName
  if (choice.kind !== 'spelt') return enough
  return token.opens || /^\p{Ll}/u.test(token.text) ? enoughForSpelling : enoughForSpeltName
}

function damageOf(changed: number, words: number): OcrDamage {
  if (changed === 0) return 'none'
  return changed * 20 > words ? 'heavy' : 'light'
}
