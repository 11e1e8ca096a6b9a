import { foldDanish } from '@pejl/domain/common/danish.ts'
import { slugOf } from '@pejl/domain/identifiers/slug.ts'
import type { LinkableItem, StrategyProposal } from '@pejl/domain/strategies/proposal.ts'
import { findAreas, sameArea } from './areas.ts'
import { belongsTo, type ReadLinkable, type Spellings } from './belongs.ts'
import { principlesOf, purposeOf } from './contents.ts'
import { findMentions } from './mentions.ts'
import { nameOf } from './names.ts'
import { findPeriod } from './purpose.ts'

/**
 * The strategies a municipality's items speak of, each with the items that tell its story, though case numbers,
 * titles and spelling differ. A strategy is one that some item has in its title, or that two items plan for the same
 * field; an item belongs to it by its title, by its committee, by its case, or because it speaks of that strategy more
 * than of others. The order of the items does not matter. Each strategy is a call of its own, so that those of a large
 * record need not be done in one go; `inOrder` brings together what they give.
 */
export function linkStrategies(
  read: readonly ReadLinkable[],
): readonly (() => StrategyProposal | undefined)[] {
  const ofMatter = byMatterNumber(read)
  return joinAliases(findSpellings(read), read).map((spellings) => () => propose(spellings, read, ofMatter))
}

/** The strategies that items were found to belong to, by their keys. */
export const inOrder = (proposals: readonly (StrategyProposal | undefined)[]): readonly StrategyProposal[] =>
  proposals.flatMap((proposal) => proposal ?? []).sort((a, b) => (a.key < b.key ? -1 : 1))

/** What one item says of strategies. Most of the work of linking, to be done one by one. */
export function readLinkable(item: LinkableItem): ReadLinkable {
  const areas = (text: string) => findAreas(text).map((area) => area.key)
  return {
    item,
    inTitle: findMentions(item.title),
    mentions: findMentions(item.text),
    titleAreas: areas(item.title),
    committeeAreas: areas(
      (item.committee ?? '').replace(/s?udvalget$/u, 'området').replace(/^Områdeudvalg\S*/iu, ''),
    ),
    foldedTitle: foldDanish(item.title),
  }
}

/** One entry a strategy: every spelling of its field or topic that is the same. */
function findSpellings(read: readonly ReadLinkable[]): readonly Spellings[] {
  const counts = new Map<string, number>()
  const titled = new Set(read.flatMap((one) => one.inTitle.map((m) => m.key)))
  const topics = new Set(
    read.flatMap((one) => one.mentions.flatMap((m) => (m.kind === 'topic' ? [m.key] : []))),
  )
  for (const { mentions, inTitle } of read)
    for (const key of new Set([...mentions, ...inTitle].map((m) => m.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)

  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key)
  const merged: Set<string>[] = []
  for (const key of sorted) {
    const known = merged.find((keys) => sameArea([...keys][0] ?? '', key))
    if (known) known.add(key)
    else merged.push(new Set([key]))
  }
  return merged
    .map((keys) => ({ keys, aliases: aliasesOf(keys, read) }))
    .filter(({ keys, aliases }) => {
      const most = [...keys][0] ?? ''
      const isTitled = [...keys].some((key) => titled.has(key))
      return isTitled || aliases.size > 0 || (!topics.has(most) && (counts.get(most) ?? 0) >= 2)
    })
}

/** Other names of the strategy, from lines such as "Sammen om hverdagen – strategi for Ældreområdet". */
function aliasesOf(keys: ReadonlySet<string>, read: readonly ReadLinkable[]): ReadonlySet<string> {
  const all = read.flatMap((one) => [...one.inTitle, ...one.mentions])
  return new Set(all.flatMap((m) => (m.alias && keys.has(m.key) ? [m.alias] : [])))
}

/** "Hverdagsstrategien" is the strategy that is called "Sammen om hverdagen". */
function joinAliases(all: readonly Spellings[], read: readonly ReadLinkable[]): readonly Spellings[] {
  const topics = new Set(
    read.flatMap((one) =>
      [...one.inTitle, ...one.mentions].flatMap((m) => (m.kind === 'topic' ? [m.key] : [])),
    ),
  )
  const named = all.filter(({ aliases }) => aliases.size > 0)
  const homeOf = ({ keys, aliases }: Spellings) =>
    aliases.size > 0
      ? undefined
      : named.find((home) =>
          [...home.aliases].some((alias) =>
            [...keys].some((key) => topics.has(key) && foldDanish(alias).includes(key)),
          ),
        )
  return all.flatMap((one) => {
    if (homeOf(one)) return []
    const guests = all.filter((other) => homeOf(other) === one)
    return [{ ...one, keys: new Set([...one.keys, ...guests.flatMap((guest) => [...guest.keys])]) }]
  })
}

type ByMatter = ReadonlyMap<string, readonly ReadLinkable[]>

function byMatterNumber(read: readonly ReadLinkable[]): ByMatter {
  const found = new Map<string, ReadLinkable[]>()
  for (const one of read) {
    const { matterNumber } = one.item
    const known = matterNumber ? found.get(matterNumber) : undefined
    if (known) known.push(one)
    else if (matterNumber) found.set(matterNumber, [one])
  }
  return found
}

function propose(
  spellings: Spellings,
  read: readonly ReadLinkable[],
  ofMatter: ByMatter,
): StrategyProposal | undefined {
  const whyOf = belongsTo(spellings)
  const own = read.flatMap((one) => {
    const why = whyOf(one)
    return why ? [{ item: one.item, why }] : []
  })
  if (own.length === 0) return undefined
  const whys = new Map(own.map(({ item, why }) => [item.id, why]))
  const matters = new Set(own.flatMap(({ item }) => item.matterNumber ?? []))
  addSameMatter(
    [...matters].flatMap((number) => ofMatter.get(number) ?? []),
    spellings,
    whys,
  )

  const linked = read.flatMap(({ item }) => (whys.has(item.id) ? [item] : [])).sort(byDate)
  const newestFirst = [...linked].reverse()
  const mine = read
    .flatMap((one) => [...one.inTitle, ...one.mentions])
    .filter((m) => spellings.keys.has(m.key))
  const { area, title } = nameOf(mine, [...spellings.aliases])
  return {
    key: slugOf(area),
    title,
    area,
    period: findPeriod(newestFirst.flatMap((item) => [item.title, item.text])),
    purpose: purposeOf(newestFirst),
    principles: principlesOf(newestFirst, spellings.keys),
    links: linked.map((item) => ({ itemId: item.id, why: whys.get(item.id) ?? '' })),
  }
}

/** An item of a case that already tells the story belongs with it, unless its title or committee is another field's. */
function addSameMatter(
  candidates: readonly ReadLinkable[],
  { keys }: Spellings,
  whys: Map<string, string>,
): void {
  const isOurs = (area: string) => [...keys].some((key) => sameArea(key, area))
  for (const { item, inTitle, titleAreas, committeeAreas } of candidates) {
    if (whys.has(item.id)) continue
    const fields = titleAreas.length > 0 ? titleAreas : committeeAreas
    const isOthers =
      inTitle.length > 0 ? !inTitle.some((m) => keys.has(m.key)) : fields.length > 0 && !fields.some(isOurs)
    if (!isOthers) whys.set(item.id, `Samme sag som et andet punkt om strategien (${item.matterNumber}).`)
  }
}

const byDate = (a: LinkableItem, b: LinkableItem): number =>
  (a.meetingDate ?? '9999').localeCompare(b.meetingDate ?? '9999') || (a.id < b.id ? -1 : 1)
