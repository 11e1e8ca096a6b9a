import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskAct } from './desk-state.ts'
import type { Counted } from './model.ts'
import { namesIn } from './names.ts'
import type { ProposalTold } from './proposal-view.tsx'
import { conflictText } from './relax.ts'
import { useLatest } from './use-page.ts'
import type { DosingWorker } from './use-worker.ts'
import { reasonText, type Told, violationText } from './why.ts'
import type { WorkerAnswer } from './worker-talk.ts'

interface Given {
  readonly worker: DosingWorker
  readonly counted: Counted
  readonly told: Told
  readonly tell: (happened: DeskAct) => void
}

export interface Proposing {
  /** Milliseconds it has been looking; null: it is not. */
  readonly spent: number | null
  readonly told: ProposalTold | null
  begin(milliseconds: number): void
  stop(): void
  drop(): void
}

/** A search beside the page: begun, stopped, told of. */
export function useProposal(given: Given): Proposing {
  const [spent, setSpent] = useState<number | null>(null)
  const [told, setTold] = useState<ProposalTold | null>(null)
  const asked = useRef<{ readonly id: number; readonly counted: Counted }>({ id: 0, counted: given.counted })
  const best = useRef<readonly (number | null)[] | null>(null)
  const latest = useLatest(given)

  const listen = (data: WorkerAnswer): void => {
    if (data.kind === 'simulated' || data.kind === 'buffered' || data.id !== asked.current.id) return
    if (data.kind === 'progress') {
      setSpent(data.spent)
      return
    }
    const { counted } = asked.current
    const names = namesIn({ ...counted, starts: data.starts }, latest.current.told.t.everywhere)
    const words = { ...latest.current.told, names }
    best.current = data.starts
    setSpent(null)
    setTold({
      before: data.before,
      score: data.score,
      schedules: data.schedules,
      unmet: data.unmet.map(({ violation, why }) =>
        [violationText(violation, words), ...why.slice(0, 1).map((one) => reasonText(one, words))].join(' '),
      ),
      conflicts: data.conflicts.map((one) => conflictText(one, words)),
    })
    const ids = counted.inWeeks.portfolio.activities.map(({ id }) => id)
    latest.current.tell({
      type: 'propose',
      proposal: new Map(ids.map((id, index) => [id, data.starts[index] ?? null])),
    })
  }
  useEffect(() => given.worker.listen(listen), [])
  const { ask } = given.worker

  return {
    spent,
    told,
    begin: (milliseconds) => {
      const { counted } = given
      const isSame = asked.current.counted === counted && best.current !== null
      const from = isSame && best.current ? best.current : counted.starts
      asked.current = { id: asked.current.id + 1, counted }
      setSpent(0)
      ask({
        kind: 'propose',
        id: asked.current.id,
        portfolio: counted.inWeeks.portfolio,
        from,
        milliseconds,
        // another try goes another way
        seed: asked.current.id,
      })
    },
    stop: () => ask({ kind: 'stop' }),
    drop: () => {
      best.current = null
      setTold(null)
      given.tell({ type: 'propose', proposal: null })
    },
  }
}
