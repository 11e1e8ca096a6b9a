import type { ContentObjective, ContentPrinciple, StrategyContent } from './content.ts'
import { differText, likenessOf, type Segment } from './text-difference.ts'

/** What became of a row of the older version; `added`: the older one has none like it. */
export type RowChange = 'same' | 'changed' | 'added' | 'removed'

export interface FieldDifference {
  readonly field: 'title' | 'area' | 'period' | 'vision' | 'purpose' | 'easy'
  readonly segments: readonly Segment[]
}

export interface ObjectiveDifference {
  readonly key: string
  readonly change: RowChange
  /** `2.1`; null where it is not. */
  readonly from: string | null
  readonly to: string | null
  /** Whether it stands under another guiding principle, or in another order among those that stayed. */
  readonly moved: boolean
  readonly segments: readonly Segment[]
}

export interface PrincipleDifference {
  readonly key: string
  readonly change: RowChange
  readonly from: number | null
  readonly to: number | null
  readonly moved: boolean
  readonly titleBefore: string | null
  readonly titleNow: string | null
  readonly title: readonly Segment[]
  readonly text: readonly Segment[]
  readonly easy: readonly Segment[]
  readonly objectives: readonly ObjectiveDifference[]
}

/** Rows of a list that came and went: law and decisions, other policies, keywords. */
export interface ListDifference {
  readonly list: 'foundation' | 'relations' | 'keywords'
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export interface VersionDifference {
  /** Fields that differ. */
  readonly fields: readonly FieldDifference[]
  /** All guiding principles in the newer order, the removed ones last. */
  readonly principles: readonly PrincipleDifference[]
  readonly lists: readonly ListDifference[]
}

const fields = ['title', 'area', 'period', 'vision', 'purpose', 'easy'] as const

/**
 * What became of one version in another. Guiding principles and objectives are known by their keys; those without
 * their like are recognised when more than half their words are the same, objectives under any principle.
 */
export function differVersions(from: StrategyContent, to: StrategyContent): VersionDifference {
  const principles = pairRows(from.principles, to.principles, textOfPrinciple)
  const [objectivesBefore, objectivesNow] = [numbered(from.principles), numbered(to.principles)]
  const objectives = pairRows(objectivesBefore, objectivesNow, ({ text }) => text)
  const context: Context = {
    principles,
    objectives,
    stayed: longestRising(to.principles.map((one) => principles.get(one)?.number ?? null)),
  }
  const paired = new Set([...principles.values()])
  const gone = from.principles.filter((one) => !paired.has(one))
  return {
    fields: fields.flatMap((field) => {
      const segments = differText(from[field] ?? '', to[field] ?? '')
      return segments.some(({ kind }) => kind !== 'same') ? [{ field, segments }] : []
    }),
    principles: [
      ...to.principles.map((one, index) =>
        differPrinciple(one, index, objectivesBefore, objectivesNow, context),
      ),
      ...gone.map((one) => removedPrinciple(one, objectivesBefore, context)),
    ],
    lists: [
      differList(
        'foundation',
        from.foundation.map(({ text }) => text),
        to.foundation.map(({ text }) => text),
      ),
      differList(
        'relations',
        from.relations.map(({ title }) => title),
        to.relations.map(({ title }) => title),
      ),
      differList('keywords', from.keywords, to.keywords),
    ].filter(({ added, removed }) => added.length + removed.length > 0),
  }
}

/** Whether nothing a reader would see differs. */
export function isSame({ fields, principles, lists }: VersionDifference): boolean {
  return (
    fields.length === 0 &&
    lists.length === 0 &&
    principles.every(
      (one) =>
        one.change === 'same' &&
        !one.moved &&
        one.objectives.every((row) => row.change === 'same' && !row.moved),
    )
  )
}

type NumberedObjective = ContentObjective & { readonly at: string; readonly under: ContentPrinciple }

interface Context {
  /** What each newer row was, where it was anything. */
  readonly principles: ReadonlyMap<ContentPrinciple, ContentPrinciple>
  readonly objectives: ReadonlyMap<NumberedObjective, NumberedObjective>
  /** Places of the newer principles that kept their order. */
  readonly stayed: ReadonlySet<number>
}

function differPrinciple(
  now: ContentPrinciple,
  index: number,
  before: readonly NumberedObjective[],
  all: readonly NumberedObjective[],
  context: Context,
): PrincipleDifference {
  const was = context.principles.get(now)
  const title = differText(was?.title ?? '', now.title)
  const text = differText(was?.text ?? '', now.text ?? '')
  const easy = differText(was?.easy ?? '', now.easy ?? '')
  const own = all.filter(({ under }) => under === now)
  const paired = new Set(context.objectives.values())
  const gone = before.filter((one) => one.under === was && !paired.has(one))
  const stayed = longestRising(own.map((one) => context.objectives.get(one)?.number ?? null))
  return {
    key: now.key,
    change: was ? changeOf([...title, ...text, ...easy]) : 'added',
    from: was?.number ?? null,
    to: now.number,
    moved: was !== undefined && !context.stayed.has(index),
    titleBefore: was?.title ?? null,
    titleNow: now.title,
    title,
    text,
    easy,
    objectives: [
      ...own.map((one, at) => differObjective(one, context, was, stayed.has(at))),
      ...gone.map(removedObjective),
    ],
  }
}

function differObjective(
  now: NumberedObjective,
  { objectives }: Context,
  principleWas: ContentPrinciple | undefined,
  stayed: boolean,
): ObjectiveDifference {
  const was = objectives.get(now)
  const segments = differText(was?.text ?? '', now.text)
  return {
    key: now.key,
    change: was ? changeOf(segments) : 'added',
    from: was?.at ?? null,
    to: now.at,
    moved: was !== undefined && (was.under !== principleWas || !stayed),
    segments,
  }
}

function removedPrinciple(
  was: ContentPrinciple,
  before: readonly NumberedObjective[],
  { objectives }: Context,
): PrincipleDifference {
  const paired = new Set(objectives.values())
  return {
    key: was.key,
    change: 'removed',
    from: was.number,
    to: null,
    moved: false,
    titleBefore: was.title,
    titleNow: null,
    title: differText(was.title, ''),
    text: differText(was.text ?? '', ''),
    easy: differText(was.easy ?? '', ''),
    objectives: before.filter((one) => one.under === was && !paired.has(one)).map(removedObjective),
  }
}

const removedObjective = (was: NumberedObjective): ObjectiveDifference => ({
  key: was.key,
  change: 'removed',
  from: was.at,
  to: null,
  moved: false,
  segments: differText(was.text, ''),
})

const changeOf = (segments: readonly Segment[]): RowChange =>
  segments.some(({ kind }) => kind !== 'same') ? 'changed' : 'same'

const numbered = (principles: readonly ContentPrinciple[]): readonly NumberedObjective[] =>
  principles.flatMap((under) =>
    under.objectives.map((one) => ({ ...one, under, at: `${under.number}.${one.number}` })),
  )

const textOfPrinciple = ({ title, text }: ContentPrinciple): string => `${title}\n${text ?? ''}`

/** Each newer row with the older one it was: by key, then the likest pairs first. */
function pairRows<Row extends { readonly key: string }>(
  from: readonly Row[],
  to: readonly Row[],
  textOf: (row: Row) => string,
): ReadonlyMap<Row, Row> {
  const byKey = new Map(from.map((row) => [row.key, row]))
  const pairs = new Map<Row, Row>()
  for (const row of to) {
    const was = byKey.get(row.key)
    if (was) pairs.set(row, was)
  }
  const taken = new Set(pairs.values())
  const alike = to
    .filter((row) => !pairs.has(row))
    .flatMap((now) =>
      from
        .filter((was) => !taken.has(was))
        .map((was) => ({ now, was, likeness: likenessOf(textOf(was), textOf(now)) })),
    )
    .filter(({ likeness }) => likeness > 0.5)
    .sort((a, b) => b.likeness - a.likeness)
  for (const { now, was } of alike) {
    if (pairs.has(now) || taken.has(was)) continue
    pairs.set(now, was)
    taken.add(was)
  }
  return pairs
}

/** The places of the longest run of numbers that rise: rows among them have not moved past one another. */
function longestRising(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const best: { length: number; before: number }[] = []
  let last = -1
  for (const [index, number] of numbers.entries()) {
    let [length, before] = [number === null ? 0 : 1, -1]
    for (let at = 0; number !== null && at < index; at += 1) {
      const [earlier, reached] = [numbers[at] ?? null, best[at]?.length ?? 0]
      if (earlier !== null && earlier < number && reached + 1 > length) [length, before] = [reached + 1, at]
    }
    best.push({ length, before })
    if (length > (best[last]?.length ?? 0)) last = index
  }
  const places = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) places.add(at)
  return places
}

function differList(
  list: ListDifference['list'],
  from: readonly string[],
  to: readonly string[],
): ListDifference {
  const missing = (all: readonly string[], from: readonly string[]) =>
    all.filter((one) => one !== '' && !from.includes(one))
  return { list, added: missing(to, from), removed: missing(from, to) }
}
