import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { type Finished, tempoOf } from '@pejl/domain/plan/tempo.ts'
import type { Chance } from './chances.ts'
import type { DeskLook } from './desk-look.ts'
import type { Counted } from './model.ts'
import { OutlookView } from './outlook-view.tsx'

interface OutlookProps {
  readonly counted: Counted
  readonly id: InitiativeId
  readonly chances: ReadonlyMap<InitiativeId, Chance>
  readonly finished: readonly Finished[]
  readonly look: DeskLook
}

/** The chosen initiative's chances beside the tempo of the unit that answers for it; nothing when it has ended. */
export function Outlook({ counted, id, chances, finished, look }: OutlookProps) {
  const one = counted.plan.initiatives.find((initiative) => initiative.id === id)
  if (!one || one.state === 'done' || one.state === 'closed') return null
  const unit = counted.plan.units.find((some) => some.id === one.unitId) ?? null
  return (
    <OutlookView
      chance={chances.get(id)}
      tempo={tempoOf(finished, one.unitId, look.today)}
      unit={unit}
      look={look}
    />
  )
}
