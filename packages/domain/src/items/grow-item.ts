import type { SectionKind } from '../documents/read-item.ts'
import type { ItemAnswer } from './item.ts'
import { type TemplateSection, type WrittenKind, writtenKinds } from './template.ts'

/** The item of an earlier stop, written here or read in. */
export interface EarlierItem {
  readonly title: string
  readonly sections: readonly {
    /** Which section of a template it was; null: of none. */
    readonly key: string | null
    readonly heading: string
    readonly kind: SectionKind
    readonly text: string
  }[]
  readonly recommendations: readonly {
    readonly text: string
    readonly addressed: readonly string[]
    readonly answer: Pick<ItemAnswer, 'amended'> | null
  }[]
}

/** The item of a stop that ran at the same time as the one grown from. */
export interface BesideItem extends Pick<EarlierItem, 'sections'> {
  readonly committee: string
}

export interface GrownSection {
  readonly key: string
  readonly heading: string
  readonly kind: WrittenKind
  readonly text: string
}

export interface Grown {
  readonly title: string
  readonly sections: readonly GrownSection[]
  readonly recommendations: readonly { readonly text: string; readonly addressed: readonly string[] }[]
}

/**
 * The item of the next stop (det næste punkt i sagsgangen): its template filled with what stood in the last, section by
 * section, first by key and then by kind; what the template has no place for follows after. Recommendations are as the last
 * committee amended them, addressed from the new committee on. What was decided is not copied: it is shown beside. Of items
 * that were treated at the same time (`beside`) the words that stand in no other follow, with whose they are.
 */
export function growItem(
  before: EarlierItem,
  template: readonly TemplateSection[],
  committeeId: string,
  beside: readonly BesideItem[] = [],
): Grown {
  const left = before.sections.filter((section) => isWritten(section.kind) && section.text.trim() !== '')
  const used = new Set<(typeof left)[number]>()
  const take = (found: (typeof left)[number] | undefined): string => {
    if (found) used.add(found)
    return found?.text ?? ''
  }
  const byKey = new Map(
    template.map(({ key }) => [key, take(left.find((one) => one.key !== null && one.key === key))]),
  )
  const filled = template.map(({ key, heading, kind }) => ({
    key,
    heading,
    kind,
    text: byKey.get(key) || take(left.find((one) => one.kind === kind && !used.has(one))),
  }))
  const rest = [...left.filter((one) => !used.has(one)), ...addedBy(beside, left)]
  const taken = new Set(filled.map(({ key }) => key))
  return {
    title: before.title,
    sections: [...filled, ...rest.map((section, index) => restOf(section, freeKey(taken, index)))],
    recommendations: before.recommendations.map(({ text, addressed, answer }) => ({
      text: answer?.amended ?? text,
      addressed: from(addressed, committeeId),
    })),
  }
}

/** The sections of items treated at the same time that say something no earlier one says. */
function addedBy(
  beside: readonly BesideItem[],
  said: EarlierItem['sections'],
): readonly EarlierItem['sections'][number][] {
  const texts = new Set(said.map(({ text }) => text.trim()))
  return beside.flatMap(({ committee, sections }) =>
    sections.flatMap((section) => {
      const text = section.text.trim()
      if (!isWritten(section.kind) || text === '' || texts.has(text)) return []
      texts.add(text)
      return [{ ...section, key: null, heading: `${section.heading} (${committee})`.slice(0, 200) }]
    }),
  )
}

const isWritten = (kind: SectionKind): kind is WrittenKind => writtenKinds.some((one) => one === kind)

const restOf = ({ heading, kind, text }: EarlierItem['sections'][number], key: string): GrownSection => ({
  key,
  heading,
  kind: isWritten(kind) ? kind : 'other',
  text,
})

function freeKey(taken: Set<string>, index: number): string {
  let [key, n] = [`fra-foer-${index + 1}`, index + 1]
  while (taken.has(key)) {
    n += 1
    key = `fra-foer-${n}`
  }
  taken.add(key)
  return key
}

/** The committees from one on; all of them when it is not among them, behind it. */
function from(addressed: readonly string[], committeeId: string): readonly string[] {
  if (addressed.length === 0) return []
  const at = addressed.indexOf(committeeId)
  return at === -1 ? [committeeId, ...addressed.slice(1)] : addressed.slice(at)
}
