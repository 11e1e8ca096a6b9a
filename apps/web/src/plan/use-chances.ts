import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Finished } from '@pejl/domain/plan/tempo.ts'
import { slipsOf } from '@pejl/domain/plan/tempo.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Chance, chancesOf } from './chances.ts'
import type { Counted } from './model.ts'
import type { DosingWorker } from './use-worker.ts'

/** The plan played through beside the page, a moment after it was changed last. */
export function useChances(
  worker: DosingWorker,
  counted: Counted,
  finished: readonly Finished[],
): ReadonlyMap<InitiativeId, Chance> {
  const [chances, setChances] = useState<ReadonlyMap<InitiativeId, Chance>>(new Map())
  const asked = useRef(0)
  useEffect(() => {
    const id = ++asked.current
    const timer = setTimeout(() => {
      const { portfolio } = counted.inWeeks
      const record = slipsOf(finished, counted.plan.calendar)
      worker.ask({ kind: 'simulate', id, portfolio, starts: counted.starts, record })
    }, 400)
    const deaf = worker.listen((answer) => {
      if (answer.kind === 'simulated' && answer.id === id) setChances(chancesOf(answer.outcomes, counted))
    })
    return () => {
      clearTimeout(timer)
      deaf()
    }
  }, [counted])
  return chances
}
