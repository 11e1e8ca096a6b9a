import { useEffect } from 'preact/hooks'
import { keep } from './keep-queue.ts'
import type { Queue, QueueAct } from './queue.ts'
import { askNow, sendOperation } from './send-operation.ts'

interface Sending {
  readonly queue: Queue
  readonly tell: (act: QueueAct) => void
  readonly csrf: string
  readonly by: string
}

const [retryAfter, askEvery] = [2_000, 3_000]

/** Sends what is done, one thing after another; asks what others have done meanwhile; keeps what is not sent. */
export function useSending({ queue, tell, csrf, by }: Sending): void {
  const { base, pending, isSending, link } = queue
  const next = pending[0]

  useEffect(() => {
    keep(base.id, by, queue)
  }, [pending, queue.rejected])

  useEffect(() => {
    if (!next || isSending || link !== 'good') return
    tell({ type: 'send' })
    void sendOperation(base.id, next, { csrf, known: base.version }).then(tell)
  }, [next, isSending, link])

  // away: tried again in a while, or as soon as the browser says that there is a network
  useEffect(() => {
    if (link !== 'away' || isSending || !next) return undefined
    const again = (): void => {
      tell({ type: 'send' })
      void sendOperation(base.id, next, { csrf, known: base.version }).then(tell)
    }
    const timer = setTimeout(again, retryAfter)
    addEventListener('online', again, { once: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [next, isSending, link])

  useEffect(() => {
    if (next) return undefined
    const timer = setInterval(() => {
      if (!document.hidden) void askNow(base.id, base.version).then((act) => act && tell(act))
    }, askEvery)
    return () => clearInterval(timer)
  }, [next, base.version])

  useEffect(() => {
    if (!next) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    // what is kept for this window is there again when the page is: only a window that is closed loses it
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [next])
}
