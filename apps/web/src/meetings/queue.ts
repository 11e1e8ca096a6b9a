import { carryOut } from '@pejl/domain/sittings/carry-out.ts'
import type { Operation } from '@pejl/domain/sittings/operation.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { parseFields } from '../desk/fields.ts'
import { type Propose, readOperation } from './operation-form.ts'
import type { Place } from './sitting-look.ts'
import type { SittingReason } from './sitting-texts-da.ts'

/** One thing that was done and the server has not answered yet, as its form sends it. */
export interface Pending {
  readonly id: string
  /** The form it was typed in. */
  readonly form: string
  readonly at: Place
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** One thing the server would not do: why, and the words, so that nothing of them is lost. */
export interface Rejected extends Pending {
  readonly reason: SittingReason
}

/** What is known of a meeting here: as the server has it, and what is not there yet, in order. */
export interface Queue {
  readonly base: Sitting
  readonly pending: readonly Pending[]
  /** Whether the first of them is on its way. */
  readonly isSending: boolean
  readonly rejected: readonly Rejected[]
  readonly link: 'good' | 'away' | 'signed-out' | 'reload'
}

export type QueueAct =
  | { readonly type: 'add'; readonly pending: Pending }
  | { readonly type: 'send' }
  | { readonly type: 'done'; readonly id: string; readonly version: number; readonly sitting: Sitting | null }
  | {
      readonly type: 'refused'
      readonly id: string
      readonly reason: SittingReason
      readonly sitting: Sitting | null
    }
  | { readonly type: 'lost'; readonly link: Exclude<Queue['link'], 'good'> }
  | { readonly type: 'heard'; readonly sitting: Sitting }
  | { readonly type: 'drop'; readonly id: string }

export interface Typist {
  readonly by: string
  readonly propose: Propose
}

export const operationOf = (pending: Pending, { propose }: Typist): Operation | undefined => {
  const read = readOperation(parseFields(pending.fields), propose)
  return read.ok ? read.value : undefined
}

/** What happens to the queue. Nothing leaves it but by the server's answer, or because somebody says so. */
export function actOn(queue: Queue, act: QueueAct, typist: Typist): Queue {
  switch (act.type) {
    case 'add':
      return { ...queue, pending: joined(queue, act.pending) }
    case 'send':
      return { ...queue, isSending: queue.pending.length > 0 }
    case 'lost':
      return { ...queue, isSending: false, link: act.link }
    case 'heard':
      return act.sitting.version < queue.base.version ? queue : { ...queue, base: act.sitting, link: 'good' }
    case 'drop':
      return { ...queue, rejected: queue.rejected.filter(({ id }) => id !== act.id) }
    case 'done': {
      const done = queue.pending.find(({ id }) => id === act.id)
      const operation = done && operationOf(done, typist)
      const carried = operation && carryOut(queue.base, operation, typist.by)
      const base = act.sitting ?? (carried?.ok ? carried.value : queue.base)
      return without({ ...queue, base, link: 'good' }, act.id)
    }
    case 'refused': {
      const refused = queue.pending.find(({ id }) => id === act.id)
      const rest = without({ ...queue, base: act.sitting ?? queue.base, link: 'good' }, act.id)
      if (!refused) return rest
      // the newest words of a form are those that count
      const others = queue.rejected.filter(({ form }) => form !== refused.form)
      return { ...rest, rejected: [...others, { ...refused, reason: act.reason }] }
    }
  }
}

/** The meeting as it will be when everything has been sent. What can no longer be done is left out until it is answered. */
export function shownBy({ base, pending }: Queue, typist: Typist): Sitting {
  return pending.reduce((sitting, one) => {
    const operation = operationOf(one, typist)
    const done = operation && carryOut(sitting, operation, typist.by)
    return done?.ok ? done.value : sitting
  }, base)
}

const without = (queue: Queue, id: string): Queue => ({
  ...queue,
  isSending: false,
  pending: queue.pending.filter((one) => one.id !== id),
})

/** Words typed on in the same form take the place of those that have not been sent; what is on its way is left alone. */
function joined({ pending, isSending }: Queue, added: Pending): readonly Pending[] {
  const at = pending.findIndex(
    (one, index) =>
      one.form === added.form && typed.includes(one.form[0] ?? '') && !(index === 0 && isSending),
  )
  const known = pending[at]
  if (!known || at !== pending.length - 1) return [...pending, added]
  // same id, and the versions it was first typed on
  const fields = { ...added.fields, ...versionsOf(known), id: [known.id] }
  return [...pending.slice(0, -1), { ...added, id: known.id, fields }]
}

/** Forms that are saved again and again while they are typed in: decisions (b-…) and notes (n-…). */
const typed = ['b', 'n']

function versionsOf({ fields }: Pending): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name === 'version' || name === 'svar'))
}
