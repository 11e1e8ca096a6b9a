import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { Grouping } from './board.ts'
import type { Chosen } from './desk-look.ts'
import { type Draft, emptyDraft, rebased } from './draft.ts'
import type { Held } from './moves.ts'
import type { Refused } from './refused.tsx'
import { firstStep, mapSteps, redo, type Steps, step, undo } from './undo.ts'

/** Everything that happens at the plan's desk, in one value. */
export interface DeskState {
  readonly plan: ActionPlan
  readonly edition: number
  readonly steps: Steps<Draft>
  readonly chosen: Chosen | null
  readonly by: Grouping
  readonly zoom: 'year' | 'all'
  readonly held: Held | null
  /** Where a proposal has each activity, by its id. */
  readonly proposal: ReadonlyMap<string, number | null> | null
  /** `asking`: for the reason; `sending`: on its way to the server. */
  readonly saving: 'no' | 'asking' | 'sending'
  readonly refused: Refused | null
  /** The last thing that happened, for those who do not see it. */
  readonly said: string
}

export type DeskAct =
  | { readonly type: 'change'; readonly draft: Draft; readonly said: string }
  | { readonly type: 'hold'; readonly held: Held | null; readonly said: string }
  | { readonly type: 'undo' | 'redo'; readonly said: string }
  | { readonly type: 'choose'; readonly chosen: Chosen | null }
  | { readonly type: 'group'; readonly by: Grouping }
  | { readonly type: 'zoom'; readonly zoom: 'year' | 'all' }
  | { readonly type: 'propose'; readonly proposal: DeskState['proposal'] }
  | { readonly type: 'ask' | 'cancel' | 'send' }
  | {
      readonly type: 'saved'
      readonly plan: ActionPlan
      readonly edition: number
      readonly said: string
    }
  | {
      /** Not saved, with the plan as it is saved now: what is changed is put on top of it. */
      readonly type: 'refused'
      readonly plan: ActionPlan
      readonly edition: number
      readonly refused: Refused
    }
  | { readonly type: 'failed'; readonly said: string }

/** What the desk is like after something has happened. */
export function act(state: DeskState, happened: DeskAct): DeskState {
  switch (happened.type) {
    case 'change': {
      const steps = step(state.steps, happened.draft)
      return { ...state, steps, held: null, refused: null, said: happened.said }
    }
    case 'hold':
      return { ...state, held: happened.held, said: happened.said }
    case 'undo':
      return { ...state, steps: undo(state.steps), held: null, refused: null, said: happened.said }
    case 'redo':
      return { ...state, steps: redo(state.steps), held: null, refused: null, said: happened.said }
    case 'choose':
      return { ...state, chosen: happened.chosen }
    case 'group':
      return { ...state, by: happened.by, held: null }
    case 'zoom':
      return { ...state, zoom: happened.zoom, held: null }
    case 'propose':
      return { ...state, proposal: happened.proposal }
    case 'ask':
      return { ...state, saving: 'asking', refused: null }
    case 'send':
      return { ...state, saving: 'sending', refused: null }
    case 'cancel':
      return { ...state, saving: 'no' }
    case 'saved': {
      const { plan, edition, said } = happened
      return { ...state, plan, edition, said, steps: firstStep(emptyDraft), saving: 'no', proposal: null }
    }
    case 'refused': {
      const { plan, edition, refused } = happened
      const steps = mapSteps(state.steps, (draft) => rebased(plan, draft))
      const saving = refused.reason === 'reason-missing' ? 'asking' : 'no'
      return { ...state, plan, edition, refused, steps, saving }
    }
    case 'failed':
      return { ...state, saving: 'no', refused: null, said: happened.said }
  }
}

/** How many things are changed. */
export function changedIn({ starts, pins, loads, targets, bears }: Draft): number {
  const initiatives = new Set([starts, pins, loads, targets].flatMap((part) => Object.keys(part)))
  return initiatives.size + Object.keys(bears).length
}
