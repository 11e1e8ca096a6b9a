import { foldDanish } from '@pejl/domain/common/danish.ts'
import { stem } from '@pejl/domain/search/stem.ts'
import { areaKey, findAreas } from './areas.ts'

/** A strategy as a text speaks of it. */
export interface StrategyMention {
  /** The same for every mention of the same strategy: the field's key, or the topic's stem. */
  readonly key: string
  /** For a field ("strategi for Havneområdet"), or for a topic ("biblioteksstrategi", "strategi for biblioteker"). */
  readonly kind: 'area' | 'topic'
  /** The field's name, or the topic as written ("biblioteksstrategi"). */
  readonly name: string
  /** What it is called beside its field: "Sammen om hverdagen". */
  readonly alias: string | null
  /** The words it was called with: "fælles langsigtet strategi på". */
  readonly phrase: string
  /** Whether the sentence founds a strategy for each of several fields ("en strategi for hvert af områderne …"). */
  readonly founding: boolean
  readonly start: number
}

const adjectives =
  '(?:(?:fælles|samlede?|langsigte(?:t|de)|flerårige?|nye?|prioritere(?:t|de)|tværgående|overordne(?:t|de)),? ?)*'
const each = String.raw`(?:hvert?\s+(?:af\s+)?(?:de\s+)?(?:\p{L}+\s+)?(?:\p{L}*områder?(?:ne)?):?\s+)`
const forSomething = new RegExp(
  String.raw`(?<!\p{L})(${adjectives}strategi(?:en|er|erne)?(?:plan(?:en)?)?)\s+(på|for|i|vedrørende|til)\s+(${each})?(?:(?:hele|det|den)\s+)?(?=\p{L})`,
  'giu',
)
const compound = /(?<![\p{L}-])(\p{L}{3,}?)s?strategi(?:en|er|erne)?(?![\p{L}])/giu
const topic = /^(\p{L}{6,})(?![\p{L}-])/u
const named =
  /["“”»«„']?(\p{Lu}[^.:;"“”»«\n–]{4,70}?)["“”»«']?\s*(?:–|—|-)\s*(?:den |en |ny |fælles |samlet |langsigtet |kommunens )*strategi\s*$/u

/** How far behind "strategi på" the rest of a list of fields is looked for: "… på Socialområdet og Børneområdet". */
const reach = 140

/** Every mention of a strategy for a field or a topic, in order. */
export function findMentions(text: string): readonly StrategyMention[] {
  if (!/strategi/iu.test(text)) return [] // most items have none, and the patterns below are slow
  const forFields = [...text.matchAll(forSomething)].flatMap((match) => mentionsAt(text, match))
  const compounds = [...text.matchAll(compound)].flatMap((match) => {
    const first = foldDanish(match[1] ?? '')
    return notATopic.has(first) ? [] : [topicMention(first, match[0], match[0], match.index)]
  })
  return [...forFields, ...compounds].sort((a, b) => a.start - b.start)
}

function mentionsAt(text: string, match: RegExpExecArray): readonly StrategyMention[] {
  const from = match.index + match[0].length
  const behind = text.slice(from, from + reach)
  const phrase = `${match[1] ?? ''} ${match[2] ?? ''}`.replace(/\s+/g, ' ').trim()
  const fields = listed(behind)
  // several strategies on one field ("strategierne på velfærdsområdet") are not a strategy for it
  if (fields.length === 1 && /strategier/iu.test(phrase)) return []
  if (fields.length > 0) {
    const alias = aliasIn(text.slice(Math.max(0, match.index - 90), match.index + (match[1] ?? '').length))
    const founding = match[3] !== undefined
    return fields.map((name) => ({
      key: areaKey(name),
      kind: 'area',
      name,
      alias,
      phrase,
      founding,
      start: match.index,
    }))
  }
  const word = match[2] === 'for' ? topic.exec(behind)?.[1] : undefined
  if (!word || notATopic.has(foldDanish(word))) return []
  return [topicMention(foldDanish(word), `Strategi for ${word}`, phrase, match.index)]
}

function topicMention(word: string, name: string, phrase: string, start: number): StrategyMention {
  return { key: stem(word), kind: 'topic', name, alias: null, phrase, founding: false, start }
}

const notATopic = new Set(
  (
    'del under hoved nødhjælp exit implementering proces service kommunen kommunens hvert hvordan perioden området områder ' +
    'områderne arbejdet udvikling udviklingen fremtiden næste kommende indsatsen afdelingen forvaltningen begge samlede'
  ).split(' '),
)

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
