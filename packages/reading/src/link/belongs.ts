import { foldDanish } from '@pejl/domain/common/danish.ts'
import type { LinkableItem } from '@pejl/domain/strategies/proposal.ts'
import { sameArea } from './areas.ts'
import type { StrategyMention } from './mentions.ts'

/** An item with what it says of strategies. */
export interface ReadLinkable {
  readonly item: LinkableItem
  readonly inTitle: readonly StrategyMention[]
  readonly mentions: readonly StrategyMention[]
  /** Fields named in the title, and the field of the committee. */
  readonly titleAreas: readonly string[]
  readonly committeeAreas: readonly string[]
  /** The title, folded for comparing. */
  readonly foldedTitle: string
}

/** The ways texts write one strategy: keys of its field or topic, and names of its own. */
export interface Spellings {
  readonly keys: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
}

// what an item about carrying a strategy out is called
const following =
  /strategi|status|handleplan|opfølgning|høring|proces|tidsplan|tids- og|implementering|temadag|pejlemærke|målsætning|udmøntning|plakat/iu

/** Says why an item tells a strategy's story, as a Danish sentence; nothing when it does not. */
export function belongsTo({ keys, aliases }: Spellings): (one: ReadLinkable) => string | undefined {
  const names = [...aliases].map((alias) => ({ alias, folded: foldDanish(alias), pattern: patternOf(alias) }))
  const isOurs = (area: string) => [...keys].some((key) => sameArea(key, area))

  return ({ item, inTitle, mentions, titleAreas, committeeAreas, foldedTitle }) => {
    const named = names.find(({ folded }) => foldedTitle.includes(folded))
    if (named) return `Titlen nævner »${named.alias}«.`
    const titled = inTitle.find((m) => keys.has(m.key))
    if (titled) return `Titlen nævner strategien (»${titled.name}«).`
    if (inTitle.some((m) => !keys.has(m.key))) return undefined

    const aliasUses = names.reduce((n, { pattern }) => n + occurrences(item.text, pattern), 0)
    const uses = mentions.filter((m) => keys.has(m.key)).length + aliasUses
    if (mentions.length === 0 && aliasUses === 0) return undefined // most items speak of no strategy
    if (titleAreas.some(isOurs))
      return uses > 0 ? 'Titlen nævner området, og teksten handler om strategien.' : undefined
    if (titleAreas.length > 0) return undefined

    if (committeeAreas.some(isOurs) && following.test(item.title) && uses > 0)
      return 'Udvalget hører til området, og teksten handler om strategien.'
    if (mentions.some((m) => m.founding && keys.has(m.key)) && following.test(item.text))
      return 'Punktet sætter arbejdet med strategien i gang.'
    if (uses >= 2 && uses * 2 >= mentions.length + aliasUses)
      return `Teksten nævner strategien ${uses} gange.`
    return undefined
  }
}

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Finds a name however it is accented and whatever its capitals: a whole record is not folded for a few names. */
function patternOf(name: string): RegExp {
  const letters = foldDanish(name).replace(/[^\p{L}\d]/gu, '\\$&')
  return new RegExp(letters.replace(/[eaøæ]/g, (letter) => alike[letter] ?? letter) || '(?!)', 'gi')
}

// the letters that `foldDanish` takes for one
const alike: Readonly<Record<string, string>> = { e: '[eéèê]', a: '[aáà]', ø: '[øöó]', æ: '[æä]' }
