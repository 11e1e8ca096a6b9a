import { ok, type Result, refuse } from '../common/result.ts'
import { readabilityOf } from '../strategies/lix.ts'
import type { ItemKind, ItemState } from './item.ts'
import type { TemplateSection } from './template.ts'

/** What an item lacks before it can be ready. */
export type ItemLack =
  | { readonly kind: 'section'; readonly key: string; readonly heading: string }
  | { readonly kind: 'recommendation' }
  | { readonly kind: 'recommended-by' }
  | { readonly kind: 'responsible' }

/** What of an item decides whether it can be ready. */
export interface ItemToCheck {
  readonly kind: ItemKind
  readonly recommendedBy: string | null
  readonly responsible: string | null
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[]
  readonly recommendations: readonly { readonly text: string }[]
}

/**
 * Everything that stands in the way of an item being ready: a required section without words, and for an item of a matter
 * a recommendation, who recommends, and who answers for it.
 */
export function lacksOf(item: ItemToCheck, template: readonly TemplateSection[]): readonly ItemLack[] {
  const required = new Set(template.filter((section) => section.required).map(({ key }) => key))
  const empty = item.sections.filter(({ key, text }) => required.has(key) && text.trim() === '')
  const isMatter = item.kind === 'matter'
  return [
    ...empty.map(({ key, heading }) => ({ kind: 'section' as const, key, heading })),
    ...(isMatter && !item.recommendations.some(({ text }) => isSaid(text))
      ? [{ kind: 'recommendation' as const }]
      : []),
    ...(item.recommendations.length > 0 && item.recommendedBy === null
      ? [{ kind: 'recommended-by' as const }]
      : []),
    ...(isMatter && item.responsible === null ? [{ kind: 'responsible' as const }] : []),
  ]
}

/** Whether a recommendation says something: `at` alone is the beginning that a new one is given. */
const isSaid = (text: string): boolean => !/^\s*(?:at\b)?[\s.…]*$/i.test(text)

/** Sections that are harder to read than their template wishes; a remark, never an obstacle. */
export function tooHardIn(
  { sections }: Pick<ItemToCheck, 'sections'>,
  template: readonly TemplateSection[],
): readonly {
  readonly key: string
  readonly heading: string
  readonly lix: number
  readonly most: number
}[] {
  return sections.flatMap(({ key, heading, text }) => {
    const most = template.find((section) => section.key === key)?.mostLix ?? null
    const lix = readabilityOf(text)?.lix ?? 0
    return most !== null && lix > most ? [{ key, heading, lix, most }] : []
  })
}

/** `finish`: its writers are done. `approve`: who approves has said yes. `reopen`: back to writing. */
export const lifeSteps = ['finish', 'approve', 'reopen', 'withdraw'] as const
export type LifeStep = (typeof lifeSteps)[number]

export type LifeRefusal = 'wrong-state' | 'lacking' | 'reason-missing' | 'sent-out'

export interface ItemLife {
  readonly state: ItemState
  /** Its number on an agenda that has been sent out. */
  readonly number: number | null
}

/**
 * Where a step leads an item. Done writing, it goes to who approves it, or is ready when nobody need; both need that
 * nothing is lacking. Back to writing, and taking it back, need a reason, and an item of an agenda that has been sent out
 * does neither: its committee takes it off the agenda.
 */
export function takeStep(
  { state, number }: ItemLife,
  given: {
    readonly step: LifeStep
    readonly needsApproval: boolean
    readonly lacks: readonly ItemLack[]
    readonly reason: string
  },
): Result<ItemState, LifeRefusal> {
  const { step, needsApproval, lacks, reason } = given
  switch (step) {
    case 'finish':
      if (state !== 'writing') return refuse('wrong-state')
      if (lacks.length > 0) return refuse('lacking')
      return ok(needsApproval ? 'approval' : 'ready')
    case 'approve':
      if (state !== 'approval') return refuse('wrong-state')
      return lacks.length > 0 ? refuse('lacking') : ok('ready')
    case 'reopen':
    case 'withdraw': {
      const isOver = state === 'treated' || (step === 'reopen' ? state === 'writing' : state === 'withdrawn')
      if (isOver) return refuse('wrong-state')
      if (number !== null) return refuse('sent-out')
      if (reason.trim().length < 3) return refuse('reason-missing')
      return ok(step === 'reopen' ? 'writing' : 'withdrawn')
    }
  }
}

/** An item's words can be changed only while it is being written; after that, it is first taken back to writing. */
export const isWritable = (state: ItemState): boolean => state === 'writing'
