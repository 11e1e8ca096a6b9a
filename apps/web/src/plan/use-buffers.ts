import { type Finished, slipsOf } from '@pejl/domain/plan/tempo.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type BufferTip, tipsOf } from './buffers.ts'
import type { Counted } from './model.ts'
import type { DosingWorker } from './use-worker.ts'

/** Where time in hand helps most, looked for beside the page when the plan has been still for a moment. */
export function useBuffers(
  worker: DosingWorker,
  counted: Counted,
  finished: readonly Finished[],
): readonly BufferTip[] {
  const [tips, setTips] = useState<readonly BufferTip[]>([])
  const asked = useRef(0)
  useEffect(() => {
    const id = ++asked.current
    // what is told of another plan is true no more
    setTips([])
    const timer = setTimeout(() => {
      const { portfolio } = counted.inWeeks
      const record = slipsOf(finished, counted.plan.calendar)
      worker.ask({ kind: 'buffers', id, portfolio, starts: counted.starts, record })
    }, 1_200)
    const deaf = worker.listen((answer) => {
      if (answer.kind === 'buffered' && answer.id === id) setTips(tipsOf(answer.buffers, counted))
    })
    return () => {
      clearTimeout(timer)
      deaf()
    }
  }, [counted])
  return tips
}
