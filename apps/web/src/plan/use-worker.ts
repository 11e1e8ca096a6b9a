import { useEffect, useRef } from 'preact/hooks'
import type { WorkerAnswer, WorkerQuestion } from './worker-talk.ts'

export interface DosingWorker {
  ask(question: WorkerQuestion): void
  /** Answers whatever is answered, until it is told to stop. */
  listen(answered: (answer: WorkerAnswer) => void): () => void
}

/** One engine beside the page, started when it is first asked. */
export function useWorker(): DosingWorker {
  const worker = useRef<Worker | null>(null)
  const listeners = useRef(new Set<(answer: WorkerAnswer) => void>())
  useEffect(() => () => worker.current?.terminate(), [])

  const opened = useRef<DosingWorker>({
    ask: (question) => {
      if (!worker.current) {
        worker.current = new Worker('/assets/islands/dosing-worker.js', { type: 'module' })
        worker.current.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
          for (const listener of listeners.current) listener(data)
        })
      }
      worker.current.postMessage(question)
    },
    listen: (answered) => {
      listeners.current.add(answered)
      return () => listeners.current.delete(answered)
    },
  })
  return opened.current
}
