import { addDays, type Day } from '../common/day.ts'
import type { AgendaItemId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'

/** An item on the agenda of a meeting that is being prepared. */
export interface AgendaLine {
  readonly id: AgendaItemId
  readonly kind: 'matter' | 'agenda-approval' | 'minutes-approval' | 'standing' | 'information' | 'other'
  readonly title: string
  readonly state: 'writing' | 'approval' | 'ready' | 'treated' | 'withdrawn'
  readonly access: 'open' | 'closed'
  /** Given when the agenda is sent out, and then kept. */
  readonly number: number | null
  readonly isSupplement: boolean
}

/**
 * Open items first, then closed ones; inside each the order a person gave. Adopting the agenda comes first, then the
 * minutes of last time, and "Eventuelt" after the other open items.
 */
export function orderAgenda<L extends Pick<AgendaLine, 'kind' | 'title' | 'access'>>(
  lines: readonly L[],
): readonly L[] {
  return lines.toSorted((a, b) => rank(a) - rank(b))
}

function rank({ kind, title, access }: Pick<AgendaLine, 'kind' | 'title' | 'access'>): number {
  if (kind === 'agenda-approval') return 0
  if (kind === 'minutes-approval') return 1
  if (access === 'closed') return 4
  return kind === 'other' && title === anyOtherBusiness ? 3 : 2
}

const anyOtherBusiness = 'Eventuelt'

/**
 * The numbers of an agenda that is sent out: one row of numbers through open and closed items, so that a reader of the
 * public agenda sees that there were closed ones. Numbers that were given stay; what comes later is numbered on.
 */
export function numberAgenda(lines: readonly AgendaLine[]): ReadonlyMap<AgendaItemId, number> {
  let last = Math.max(0, ...lines.map(({ number }) => number ?? 0))
  return new Map(lines.map(({ id, number }) => [id, number ?? ++last] as const))
}

/** Moves one line in front of another, or last. Lines that are not there change nothing. */
export function moveLine<L extends { readonly id: string }>(
  lines: readonly L[],
  id: string,
  before: string | null,
): readonly L[] {
  const line = lines.find((one) => one.id === id)
  if (!line || id === before) return lines
  const rest = lines.filter((one) => one !== line)
  const at = before === null ? rest.length : rest.findIndex((one) => one.id === before)
  return at === -1 ? lines : [...rest.slice(0, at), line, ...rest.slice(at)]
}

export type CallRefusal = 'not-planned' | 'nothing-on-it' | 'not-all-ready'

/** Whether an agenda can be sent out; a meeting that is called can get a supplement of what is new and ready. */
export function mayCall(
  state: string,
  lines: readonly AgendaLine[],
): Result<'agenda' | 'supplement', CallRefusal> {
  const isNew = lines.filter(({ number }) => number === null)
  if (state !== 'planned' && state !== 'called') return refuse('not-planned')
  if (lines.length === 0 || isNew.length === 0) return refuse('nothing-on-it')
  if (isNew.some((line) => line.state !== 'ready')) return refuse('not-all-ready')
  return ok(state === 'planned' ? 'agenda' : 'supplement')
}

/**
 * The last day a council's agenda reaches its members: as far as possible four weekdays before the meeting, Saturday
 * counted (kommunestyrelsesloven § 8). Public holidays are not taken out here. Nothing for other bodies: they follow
 * their own rules of procedure.
 */
export function lastDispatch(kind: CommitteeKind, heldOn: Day): Day | null {
  if (kind !== 'council') return null
  let [day, left] = [heldOn, 4]
  while (left > 0) {
    day = addDays(day, -1)
    if (new Date(`${day}T00:00:00Z`).getUTCDay() !== 0) left -= 1
  }
  return day
}

/** An item that stands on every agenda of a body (fast punkt). */
export type StandingKind = 'agenda-approval' | 'minutes-approval' | 'information' | 'other'

/** The standing items of a kind of body, in order, with the title they have in the minutes. */
export const standingItems = (
  kind: CommitteeKind,
): readonly { readonly kind: StandingKind; readonly title: string }[] => [
  { kind: 'agenda-approval', title: 'Godkendelse af dagsorden' },
  { kind: 'minutes-approval', title: 'Godkendelse af seneste referat' },
  { kind: 'information', title: isMed(kind) ? 'Orientering fra ledelse og medarbejdere' : 'Meddelelser' },
  { kind: 'other', title: anyOtherBusiness },
]
