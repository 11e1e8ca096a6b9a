import { useEffect } from 'preact/hooks'
import { isMovable } from './board.ts'
import type { Counted } from './model.ts'
import { holdAt } from './moves.ts'

/** Makes the engine ready for a plan while nobody waits, so that the first frame of a drag is as quick as the next. */
export function useWarm(counted: Counted): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const one = counted.plan.initiatives.find(isMovable)
      if (one) holdAt(counted, one.id, counted.inWeeks.portfolio.today)
    }, 50)
    return () => clearTimeout(timer)
  }, [counted])
}
