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
  /** The text, folded for comparing. */
  readonly folded: string
}

/** The ways texts write one strategy: keys of its field or topic, and names of its own. */
export interface Spellings {
  readonly keys: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
}

// what an item about carrying a strategy out is called
const following =
  /strategi|status|handleplan|opfølgning|høring|proces|tidsplan|tids- og|implementering|temadag|pejlemærke|målsætning|udmøntning|plakat/iu

/** Why an item tells a strategy's story, as a Danish sentence; nothing when it does not. */
export function belongs(one: ReadLinkable, { keys, aliases }: Spellings): string | undefined {
  const { item, inTitle, mentions, titleAreas, committeeAreas } = one
  const alias = [...aliases].find((a) => foldDanish(item.title).includes(foldDanish(a)))
  if (alias) return `Titlen nævner »${alias}«.`
  const titled = inTitle.find((m) => keys.has(m.key))
  if (titled) return `Titlen nævner strategien (»${titled.name}«).`
  if (inTitle.some((m) => !keys.has(m.key))) return undefined

  const aliasUses = [...aliases].reduce((n, a) => n + occurrences(one.folded, foldDanish(a)), 0)
  const uses = mentions.filter((m) => keys.has(m.key)).length + aliasUses
  const isOurs = (area: string) => [...keys].some((key) => sameArea(key, area))
  if (titleAreas.some(isOurs))
    return uses > 0 ? 'Titlen nævner området, og teksten handler om strategien.' : undefined
  if (titleAreas.length > 0) return undefined

  if (committeeAreas.some(isOurs) && following.test(item.title) && uses > 0)
    return 'Udvalget hører til området, og teksten handler om strategien.'
  if (mentions.some((m) => m.founding && keys.has(m.key)) && following.test(item.text))
    return 'Punktet sætter arbejdet med strategien i gang.'
  if (uses >= 2 && uses * 2 >= mentions.length + aliasUses) return `Teksten nævner strategien ${uses} gange.`
  return undefined
}

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}
