import type { SectionKind } from '@pejl/domain/documents/read-item.ts'
import { committeePattern, isCommitteeName } from './committees.ts'
import { firstDay } from './dates.ts'
import { colonHeadings, headingWords } from './heading-words.ts'
import { fold } from './lines.ts'

/** A heading found at the beginning of a line. */
export interface Heading {
  readonly heading: string
  readonly kind: SectionKind
  /** Lower case without closing punctuation: two headings with the same key are the same heading. */
  readonly key: string
  /** Characters of the line that belong to the heading; what follows is content. */
  readonly length: number
  readonly committee: string | null
  readonly date: string | null
  /** True for a committee's own heading on its decision. */
  readonly named: boolean
}

const kinds = new Map<string, SectionKind>()
const skeletons = new Map<string, string>()
for (const [kind, words] of Object.entries(headingWords)) {
  for (const word of words) {
    kinds.set(word, kind as SectionKind) // the table's keys are the kinds
    if (word.length >= 7) skeletons.set(skeletonOf(word), word)
  }
}

const dateWords =
  '(?:\\p{L}+dag )?(?:den |d\\. ?)?[\\d]{1,2}[-./ ]{1,2}[\\p{L}\\d]{1,9}\\.?[-./ ,]{1,2}\\d{4}'
const ownDecision = new RegExp(
  `^(?:Beslutning|Afgørelse|Beslutninger) (?:(?:i|fra|af|for|truffet i) )?(${committeePattern})(?: \\([^)]{1,12}\\))?(?:,? (?:den|d\\.)? ?(?:${dateWords})?)?(?:,? ?(?:pkt\\.?|punkt)? ?\\d{0,4})?\\.?:?$`,
  'iu',
)
const looseDecision =
  /^Beslutning(?:er)? (?:i|fra|af) (\p{L}[^.!?:]{2,80}?),? (?:den|d\.)(?: [\d].{3,20})?:?$/iu
const ownDay = new RegExp(`^Beslutning(?:er)?,? (?:${dateWords})(?:,? (?:punkt|pkt\\.?) ?\\d{1,4})?:?$`, 'iu')
const genitive = new RegExp(
  `^(${committeePattern})s? beslutning(?:er)?(?:,? (?:den |d\\. )?${dateWords})?(?:,? (?:punkt|pkt\\.?) ?\\d{1,4})?:?$`,
  'iu',
)
const dated = new RegExp(`^(${committeePattern}),? ${dateWords}(?:,? (?:punkt|pkt\\.?) ?\\d{1,4})?:?$`, 'u')

/** Reads a line as a heading, or not. Only short lines can be. */
export function readHeading(line: string): Heading | undefined {
  if (line.length > 400) return undefined
  const bulleted = /^[•·∙●▪■◦○*+«©°¢-]\s+/.exec(line)?.[0].length ?? 0
  const found = readWords(line.slice(bulleted))
  return found && { ...found, length: found.length + bulleted }
}

function readWords(line: string): Heading | undefined {
  const words = fold(line)
  const key = words.toLowerCase().replace(/[\s.:]+$/, '')
  const known = kinds.get(key)
  if (known && !/^\p{Ll}/u.test(words)) return heading(words, known, line.length)
  const opening = readOpening(line)
  if (opening) return opening
  if (words.length > 130) return undefined
  if (/beslutning|afgørelse|\d{4}/i.test(words)) {
    const found = readNamed(words, line.length)
    if (found) return found
  }
  const alike = key.length >= 7 && key.length < 90 ? skeletons.get(skeletonOf(key)) : undefined
  const kind = alike && kinds.get(alike)
  return kind && looksDamaged(key) && !/^\p{Ll}/u.test(words)
    ? { ...heading(words, kind, line.length), key: alike }
    : undefined
}

function readNamed(words: string, length: number): Heading | undefined {
  const own = ownDecision.exec(words) ?? looseDecision.exec(words)
  if (own) return named(words, 'decision', committeeOf(own[1], words), length)
  if (ownDay.test(words)) return named(words, 'decision', null, length)
  const theirs = genitive.exec(words)
  if (theirs) return named(words, 'decision', committeeOf(theirs[1], words), length)
  const stamped = /,|:$/.test(words) ? dated.exec(words) : null
  return stamped ? named(words, 'decision', committeeOf(stamped[1], words), length) : undefined
}

/** `Sagsgang: OMU, HU`: a heading that shares its line with what it heads. */
function readOpening(line: string): Heading | undefined {
  const colon = line.indexOf(':')
  if (colon < 3 || colon > 60) return undefined
  const key = fold(line.slice(0, colon)).toLowerCase()
  const kind = kinds.get(key)
  if (!kind || !colonHeadings.has(key) || /^\p{Ll}/u.test(line)) return undefined
  if (!line.slice(colon + 1).trim()) return undefined
  return { ...heading(line.slice(0, colon), kind, colon + 1), key }
}

/** A decision that begins on its heading's line: `Beslutning Byrådet, 27.02.2018 Godkendt.` */
export function splitDatedAnswer(line: string): Heading | undefined {
  const day = dayAnswer.exec(line.slice(0, 60))
  if (day) return named(fold(day[0]), 'decision', null, day[0].length)
  const match = datedAnswer.exec(line.slice(0, 200))
  if (!match || line.length === match[0].length) return undefined
  const words = fold(match[0])
  return named(words, 'decision', committeeOf(match[1], words), match[0].length)
}
const dayAnswer = /^(?:den )?\d{1,2}[-./ ]{1,2}[\p{L}\d]{1,9}\.?[-./ ]{1,2}\d{4}\s*:/iu
const datedAnswer = new RegExp(
  `^(?:Beslutning )?(${committeePattern}),? ${dateWords}(?:,? (?:punkt|pkt\\.?) ?\\d{1,4})?:?(?=\\s|$)`,
  'u',
)

function heading(words: string, kind: SectionKind, length: number): Heading {
  const text = words.replace(/\s*:$/, '')
  const key = text.toLowerCase().replace(/[\s.:]+$/, '')
  return { heading: text, kind, key, length, committee: null, date: null, named: false }
}

function named(words: string, kind: SectionKind, committee: string | null, length: number): Heading {
  return { ...heading(words, kind, length), committee, date: firstDay(words), named: true }
}

function committeeOf(name: string | undefined, words: string): string | null {
  if (!name) return null
  const whole = fold(name)
  const shortened = new RegExp(`${escapePattern(whole)} (\\([^)]{1,12}\\))`).exec(words)
  return shortened && isCommitteeName(whole) ? `${whole} ${shortened[1]}` : whole
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The consonants of a word, with one mark for every run of vowels: what broken letters leave standing. */
function skeletonOf(words: string): string {
  return words.toLowerCase().replace(/[^bcdfhjklmnpqrstvwxz\s,/-]+/g, '.')
}

function looksDamaged(key: string): boolean {
  return !/[æøå]/.test(key) || /[@¢£&$0-9]/.test(key)
}
