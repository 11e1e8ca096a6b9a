import { foldDanish } from '@pejl/domain/common/danish.ts'
import { areaKey, findAreas } from './areas.ts'

/** A strategy as a text speaks of it. */
export interface StrategyMention {
  /** The same for every mention of the same strategy: the area's key, or the compound's first part. */
  readonly key: string
  readonly kind: 'area' | 'compound'
  /** The area's name, or the compound as written ("biblioteksstrategi"). */
  readonly name: string
  /** What it is called beside its field: "Sammen om hverdagen". */
  readonly alias: string | null
  /** The words it was called with: "fælles langsigtet strategi på". */
  readonly phrase: string
  readonly start: number
}

const adjectives =
  '(?:(?:fælles|samlede?|langsigte(?:t|de)|nye?|prioritere(?:t|de)|tværgående|overordne(?:t|de)),? ?)*'
const forArea = new RegExp(
  String.raw`(${adjectives}strategi(?:en|er|erne)?(?:plan(?:en)?)?)\s+(på|for|i|vedrørende|til)\s+((?:(?:hele|det|den)\s+)?)(?=\p{L})`,
  'giu',
)
const compound = /(?<![\p{L}-])(\p{L}{3,}?)s?(strategi)(?:en|er|erne)?(?![\p{L}])/giu
const named =
  /["“”»«„']?(\p{Lu}[^.:;"“”»«\n–]{4,70}?)["“”»«']?\s*(?:–|—|-)\s*(?:den |en |ny |fælles |samlet |langsigtet |kommunens )*strategi\s*$/u

/** How far behind "strategi på" the rest of a list of fields is looked for: "… på Socialområdet og Børneområdet". */
const reach = 140

/** Every mention of a strategy for a field, or of a strategy named by a compound, in order. */
export function findMentions(text: string): readonly StrategyMention[] {
  const mentions: StrategyMention[] = []
  for (const match of text.matchAll(forArea)) {
    const from = match.index + match[0].length
    const behind = text.slice(from, from + reach)
    const before = text.slice(Math.max(0, match.index - 90), match.index + (match[1] ?? '').length)
    for (const area of listed(behind))
      mentions.push({
        key: areaKey(area),
        kind: 'area',
        name: area,
        alias: aliasIn(before),
        phrase: (match[0] ?? '').replace(/\s+/g, ' ').trim(),
        start: match.index,
      })
  }
  for (const match of text.matchAll(compound)) {
    const first = foldDanish(match[1] ?? '')
    if (!notAField.has(first))
      mentions.push({
        key: `${first}strategi`,
        kind: 'compound',
        name: match[0],
        alias: null,
        phrase: match[0],
        start: match.index,
      })
  }
  return mentions.sort((a, b) => a.start - b.start)
}

const notAField = new Set(['del', 'under', 'hoved', 'over', 'nødhjælp', 'exit', 'implementering', 'proces'])

/** The fields a list begins with: "Socialområdet/ Børne- og Familieområdet er …" holds two. */
function listed(text: string): readonly string[] {
  const found: string[] = []
  let at = 0
  for (const area of findAreas(text)) {
    const between = text.slice(at, area.start)
    if (!(found.length === 0 ? /^\s*$/ : /^\s*(?:,|og|samt|\/|og\s+på|og\s+for)\s*$/u).test(between)) break
    found.push(area.name)
    at = area.end
  }
  return found
}

function aliasIn(before: string): string | null {
  const sentence = before.split(/\n\s*\n|[.!?:]\s/).at(-1) ?? ''
  const match = named.exec(sentence.replace(/\s+/g, ' '))
  return match?.[1]?.trim() ?? null
}
