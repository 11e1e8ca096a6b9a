import { href } from '../routes.ts'
import type { Pending, QueueAct } from './queue.ts'
import type { OperationAnswered } from './sitting-given.ts'
import type { SittingReason } from './sitting-texts-da.ts'

/** Sends one thing that was done; what came of it, as something that happened to the queue. */
export async function sendOperation(
  meetingId: string,
  pending: Pending,
  { csrf, known }: { readonly csrf: string; readonly known: number },
): Promise<QueueAct> {
  const entries = Object.entries(pending.fields).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const body = new URLSearchParams([
    ...entries.filter(([name]) => name !== 'csrf'),
    ['csrf', csrf],
    ['kendt', String(known)],
  ])
  const response = await fetch(href.sitting(meetingId), {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined)
  if (response?.status === 401) return { type: 'lost', link: 'signed-out' }
  const answered = response && (await answerOf(response))
  if (!response || !answered) return { type: 'lost', link: response?.status === 403 ? 'reload' : 'away' }
  return 'reason' in answered
    ? { type: 'refused', id: pending.id, reason: answered.reason as SittingReason, sitting: answered.sitting } // our own route's reasons
    : { type: 'done', id: pending.id, version: answered.version, sitting: answered.sitting }
}

/** Our own answers; anything else (a proxy's page, the server stopping) is no answer, and is asked again. */
async function answerOf(response: Response): Promise<OperationAnswered | undefined> {
  if (![200, 409, 422].includes(response.status)) return undefined
  return response.json().catch(() => undefined)
}

/** The meeting as it is now, when it is another than is known; nothing when it is not, or there is no answer. */
export async function askNow(meetingId: string, known: number): Promise<QueueAct | undefined> {
  const response = await fetch(href.sittingNow(meetingId, known), {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined)
  if (response?.status === 401) return { type: 'lost', link: 'signed-out' }
  if (response?.status !== 200) return undefined
  const answered: OperationAnswered = await response.json() // our own route's answer
  return answered.sitting ? { type: 'heard', sitting: answered.sitting } : undefined
}
