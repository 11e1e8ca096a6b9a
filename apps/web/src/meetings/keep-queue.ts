import type { Pending, Queue, Rejected } from './queue.ts'

/**
 * What is not on the server yet is kept for this window, so that a page that is loaded again goes on with it. Not
 * longer: what is closed does not stay on the machine when the window is gone.
 */
const nameOf = (meetingId: string, by: string): string => `pejl-protokol-${meetingId}-${by}`

type Kept = { readonly pending: readonly Pending[]; readonly rejected: readonly Rejected[] }

export function readKept(meetingId: string, by: string): Kept {
  try {
    const kept = sessionStorage.getItem(nameOf(meetingId, by))
    // written below
    return kept ? (JSON.parse(kept) as Kept) : { pending: [], rejected: [] }
  } catch {
    return { pending: [], rejected: [] }
  }
}

/** Says false when the browser keeps nothing: then the page itself is all there is. */
export function keep(meetingId: string, by: string, { pending, rejected }: Queue): boolean {
  try {
    if (pending.length + rejected.length === 0) sessionStorage.removeItem(nameOf(meetingId, by))
    else sessionStorage.setItem(nameOf(meetingId, by), JSON.stringify({ pending, rejected }))
    return true
  } catch {
    return false
  }
}
