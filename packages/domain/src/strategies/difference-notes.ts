import type { Segment } from './text-difference.ts'
import type { VersionDifference } from './version-difference.ts'

/** One thing that became otherwise, to be said in a sentence. */
export type DifferenceNote =
  | {
      readonly kind: 'field'
      readonly field: VersionDifference['fields'][number]['field']
      /** Whether it was written first, taken away, or written otherwise. */
      readonly change: 'added' | 'removed' | 'changed'
    }
  | {
      readonly kind: 'principle-renamed'
      readonly number: number
      readonly before: string
      readonly now: string
    }
  | {
      readonly kind: 'principle-added' | 'principle-removed'
      readonly number: number
      readonly title: string
    }
  | {
      readonly kind: 'principle-moved'
      readonly before: number
      readonly now: number
      readonly title: string
    }
  | { readonly kind: 'principle-text'; readonly number: number }
  | { readonly kind: 'objective-added' | 'objective-removed' | 'objective-changed'; readonly number: string }
  | { readonly kind: 'objective-moved'; readonly before: string; readonly now: string }
  | {
      readonly kind: 'list'
      readonly list: VersionDifference['lists'][number]['list']
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }

/** The differences of two versions as notes, in reading order. */
export function notesOf({ fields, principles, lists }: VersionDifference): readonly DifferenceNote[] {
  return [
    ...fields.map(({ field, segments }) => ({ kind: 'field' as const, field, change: changeOf(segments) })),
    ...principles.flatMap(principleNotes),
    ...lists.map((one) => ({ kind: 'list' as const, ...one })),
  ]
}

function principleNotes(one: VersionDifference['principles'][number]): readonly DifferenceNote[] {
  const { from, to, titleBefore, titleNow } = one
  const notes: DifferenceNote[] = []
  if (to !== null && one.change === 'added')
    notes.push({ kind: 'principle-added', number: to, title: titleNow ?? '' })
  if (from !== null && one.change === 'removed')
    notes.push({ kind: 'principle-removed', number: from, title: titleBefore ?? '' })
  if (from !== null && to !== null) {
    if (titleBefore !== null && titleNow !== null && titleBefore !== titleNow)
      notes.push({ kind: 'principle-renamed', number: to, before: titleBefore, now: titleNow })
    if (one.moved) notes.push({ kind: 'principle-moved', before: from, now: to, title: titleNow ?? '' })
    if ([...one.text, ...one.easy].some(({ kind }) => kind !== 'same'))
      notes.push({ kind: 'principle-text', number: to })
  }
  return [
    ...notes,
    ...(one.change === 'added' || one.change === 'removed' ? [] : one.objectives.flatMap(objectiveNotes)),
  ]
}

function objectiveNotes(
  one: VersionDifference['principles'][number]['objectives'][number],
): readonly DifferenceNote[] {
  if (one.change === 'removed') return [{ kind: 'objective-removed', number: one.from ?? '' }]
  if (one.change === 'added') return [{ kind: 'objective-added', number: one.to ?? '' }]
  return [
    ...(one.moved ? [{ kind: 'objective-moved' as const, before: one.from ?? '', now: one.to ?? '' }] : []),
    ...(one.change === 'changed' ? [{ kind: 'objective-changed' as const, number: one.to ?? '' }] : []),
  ]
}

function changeOf(segments: readonly Segment[]): 'added' | 'removed' | 'changed' {
  if (segments.every(({ kind }) => kind === 'added')) return 'added'
  return segments.every(({ kind }) => kind === 'removed') ? 'removed' : 'changed'
}
