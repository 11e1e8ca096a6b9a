import { foldDanish } from '@pejl/domain/common/danish.ts'
import type { FoundText, LinkableItem, StrategyProposal } from '@pejl/domain/strategies/proposal.ts'
import { findAreas, sameArea } from './areas.ts'
import { findMentions, type StrategyMention } from './mentions.ts'
import { nameOf, slugOf } from './names.ts'
import { findPrinciples } from './principles.ts'
import { findPeriod, findPurpose } from './purpose.ts'

interface ReadLinkable {
  readonly item: LinkableItem
  readonly inTitle: readonly StrategyMention[]
  readonly mentions: readonly StrategyMention[]
  readonly titleAreas: readonly string[]
}

/**
 * The strategies a municipality's items speak of, each with the items that tell its story, though case numbers,
 * titles and spelling differ. A strategy is one that some item has in its title, or that two items plan for the same
 * field; an item belongs to it by its title, by its case, or because it speaks of that strategy more than of others.
 * The order of the items does not matter.
 */
export function linkStrategies(items: readonly LinkableItem[]): readonly StrategyProposal[] {
  const read = items.map(readItem)
  const keys = mergeKeys(read)
  const proposals = [...keys.entries()].flatMap(([key, spellings]) => {
    const proposal = propose(key, spellings, read)
    return proposal ? [proposal] : []
  })
  return proposals.sort((a, b) => (a.key < b.key ? -1 : 1))
}

function readItem(item: LinkableItem): ReadLinkable {
  return {
    item,
    inTitle: findMentions(item.title),
    mentions: findMentions(item.text),
    titleAreas: findAreas(item.title).map((area) => area.key),
  }
}

/** One entry a strategy: the spelling most used, and every spelling that is the same. */
function mergeKeys(read: readonly ReadLinkable[]): ReadonlyMap<string, ReadonlySet<string>> {
  const counts = new Map<string, number>()
  const titled = new Set<string>()
  for (const { inTitle, mentions } of read) {
    for (const key of new Set(mentions.map((m) => m.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const { key } of inTitle) titled.add(key)
  }
  const sorted = [...new Set([...counts.keys(), ...titled])].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  const merged = new Map<string, Set<string>>()
  for (const key of sorted) {
    const known = [...merged.keys()].find((k) => sameArea(k, key))
    if (known) merged.get(known)?.add(key)
    else merged.set(key, new Set([key]))
  }
  for (const [key, spellings] of merged) {
    const isTitled = [...spellings].some((s) => titled.has(s))
    const isCompound = key.endsWith('strategi')
    if (!isTitled && (isCompound || (counts.get(key) ?? 0) < 2)) merged.delete(key)
  }
  return merged
}

function propose(
  key: string,
  spellings: ReadonlySet<string>,
  read: readonly ReadLinkable[],
): StrategyProposal | undefined {
  const aliases = aliasesOf(spellings, read)
  const whys = new Map<string, string>()
  for (const one of read) {
    const why = belongs(one, spellings, aliases)
    if (why) whys.set(one.item.id, why)
  }
  if (whys.size === 0) return undefined
  addSameMatter(read, spellings, whys)

  const linked = read
    .filter(({ item }) => whys.has(item.id))
    .map(({ item }) => item)
    .sort(byDate)
  const mine = read.flatMap((r) => [...r.inTitle, ...r.mentions]).filter((m) => spellings.has(m.key))
  const { area, title } = nameOf(mine, [...aliases])
  const newestFirst = [...linked].reverse()
  return {
    key: slugOf(area || key),
    title,
    area,
    period: findPeriod(newestFirst.flatMap((i) => [i.title, i.text])),
    purpose: purposeOf(newestFirst),
    principles: principlesOf(newestFirst, spellings),
    links: linked.map((item) => ({ itemId: item.id, why: whys.get(item.id) ?? '' })),
  }
}

/** Other names of the strategy, from lines such as "Sammen om hverdagen – strategi for Ældreområdet". */
function aliasesOf(spellings: ReadonlySet<string>, read: readonly ReadLinkable[]): ReadonlySet<string> {
  const all = read.flatMap((r) => [...r.inTitle, ...r.mentions])
  return new Set(all.flatMap((m) => (m.alias && spellings.has(m.key) ? [m.alias] : [])))
}

function belongs(
  one: ReadLinkable,
  spellings: ReadonlySet<string>,
  aliases: ReadonlySet<string>,
): string | undefined {
  const { item, inTitle, mentions, titleAreas } = one
  const mine = mentions.filter((m) => spellings.has(m.key))
  const alias = [...aliases].find((a) => foldDanish(item.title).includes(foldDanish(a)))
  if (alias) return `Titlen nævner »${alias}«.`
  const titled = inTitle.find((m) => spellings.has(m.key))
  if (titled) return `Titlen nævner strategien (»${titled.name}«).`
  if (titleAreas.some((area) => spellings.has(area) || [...spellings].some((s) => sameArea(s, area)))) {
    if (mine.length > 0) return `Titlen nævner området, og teksten handler om strategien.`
    return undefined
  }
  const aliasUses = [...aliases].reduce((n, a) => n + occurrences(foldDanish(item.text), foldDanish(a)), 0)
  const uses = mine.length + aliasUses
  if (titleAreas.length === 0 && uses >= 2 && uses * 2 >= mentions.length + aliasUses)
    return `Teksten nævner strategien ${uses} gange.`
  return undefined
}

/** An item of a case that already tells the story belongs with it, unless its title names another strategy. */
function addSameMatter(
  read: readonly ReadLinkable[],
  spellings: ReadonlySet<string>,
  whys: Map<string, string>,
): void {
  const matters = new Set(
    read.flatMap(({ item }) => (whys.has(item.id) && item.matterNumber ? [item.matterNumber] : [])),
  )
  for (const { item, inTitle } of read) {
    if (whys.has(item.id) || !item.matterNumber || !matters.has(item.matterNumber)) continue
    if (inTitle.length === 0 || inTitle.some((m) => spellings.has(m.key)))
      whys.set(item.id, `Samme sag som et andet punkt om strategien (${item.matterNumber}).`)
  }
}

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}

const byDate = (a: LinkableItem, b: LinkableItem): number =>
  (a.meetingDate ?? '9999').localeCompare(b.meetingDate ?? '9999') || (a.id < b.id ? -1 : 1)

function purposeOf(newestFirst: readonly LinkableItem[]): FoundText | null {
  for (const item of newestFirst) {
    const found = findPurpose(item.text, item.place.start)
    if (found) return { ...found, itemId: item.id }
  }
  return null
}

/**
 * The fullest set of guiding principles, the newest where several are as full. An item about several strategies is
 * left out while another has principles: its principles may be the other strategy's.
 */
function principlesOf(
  newestFirst: readonly LinkableItem[],
  spellings: ReadonlySet<string>,
): StrategyProposal['principles'] {
  const sets = newestFirst.flatMap((item) => {
    const found = findPrinciples(item.text, item.place.start)
    const others = new Set(
      findMentions(item.title)
        .map((m) => m.key)
        .filter((key) => !spellings.has(key)),
    )
    return found.length > 0 ? [{ item, found, shared: others.size > 0 }] : []
  })
  const size = (set: (typeof sets)[number]) =>
    (set.shared ? 0 : 1000) + set.found.length * 10 + set.found.reduce((n, p) => n + p.objectives.length, 0)
  const best = sets.reduce<(typeof sets)[number] | undefined>(
    (top, set) => (top && size(top) >= size(set) ? top : set),
    undefined,
  )
  if (!best) return []
  const seen = new Set<number>()
  return best.found.flatMap((principle) => {
    if (seen.has(principle.number)) return []
    seen.add(principle.number)
    return [{ ...principle, itemId: best.item.id }]
  })
}
