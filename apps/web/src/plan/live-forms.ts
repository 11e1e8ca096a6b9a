import { parseDay } from '@pejl/domain/common/day.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { DeskLook } from './desk-look.ts'
import type { DeskAct, DeskState } from './desk-state.ts'
import { type Draft, withPin } from './draft.ts'
import { countPlan } from './model.ts'
import { dropAt, movesIn, takeOut, type Working, withBears, withLoads } from './moves.ts'
import { parsePoints } from './panel.ts'

interface Answering {
  readonly state: DeskState
  readonly tell: (happened: DeskAct) => void
  readonly working: Working
  readonly look: DeskLook
}

/** The panel's forms where there is script: tried at once, saved later. */
export function answerForm(
  form: HTMLFormElement,
  { state: { chosen }, tell, working, look }: Answering,
): void {
  const fields = new FormData(form)
  const text = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const change = (draft: Draft | undefined): void =>
    tell(
      draft
        ? { type: 'change', draft, said: saidOf(draft, { working, look }) }
        : { type: 'failed', said: look.t.refusals['wrong-value'] ?? '' },
    )
  if (form.dataset.plan === 'flyt' && chosen?.kind === 'initiative')
    change(moved(text('begynder'), fields.has('fastholdt'), chosen.id, working))
  if (form.dataset.plan === 'belastning' && chosen?.kind === 'initiative') {
    const read = [...fields.keys()]
      .filter((name) => name.startsWith('last.'))
      // the form was made with the units' ids
      .map((name) => [name.slice(5) as UnitId, parsePoints(text(name))] as const)
    const loads = read.flatMap(([unit, points]) => (points ? [[unit, points] as const] : []))
    change(loads.length === read.length ? withLoads(working, chosen.id, new Map(loads)) : undefined)
  }
  if (form.dataset.plan === 'graense' && chosen?.kind === 'unit') {
    const [points, atOnce] = [limitOf(text('point')), limitOf(text('ad-gangen'))]
    const isRead = points !== undefined && atOnce !== undefined
    change(isRead ? withBears(working, chosen.id, { points, atOnce }) : undefined)
  }
}

function moved(
  startsOn: string,
  pinned: boolean,
  id: NonNullable<DeskState['chosen']>['id'] & Parameters<typeof dropAt>[2],
  working: Working,
): Draft | undefined {
  const counted = countPlan(working)
  const now = counted.plan.initiatives.find((one) => one.id === id)
  const day = startsOn === '' ? null : parseDay(startsOn)
  if (day === undefined || !now) return undefined
  const draft =
    day === null
      ? now.present
        ? takeOut(working, counted, id)
        : working.draft
      : day === now.present?.startsOn
        ? working.draft
        : dropAt(working, counted, id, counted.inWeeks.weekOf(day))
  return withPin(working.plan, draft, id, pinned && day !== null)
}

/** A limit as typed: empty is none; nothing when it is no number. */
function limitOf(text: string): number | null | undefined {
  if (text === '') return null
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) && value >= 0 ? value : undefined
}

function saidOf(draft: Draft, { working, look }: Pick<Answering, 'working' | 'look'>): string {
  return look.t.live.unsaved(movesIn(working.plan, draft).length)
}
