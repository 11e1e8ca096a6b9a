import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { dayAt } from '@pejl/domain/plan/time-scale.ts'
import { useEffect, useRef } from 'preact/hooks'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import type { DeskAct, DeskState } from './desk-state.ts'
import type { Counted, Shown } from './model.ts'
import { dropAt, type Held, holdAt, looseFor, movesIn, type Working } from './moves.ts'
import { daysAt } from './placed.ts'
import { useLatest } from './use-page.ts'

interface GripGiven {
  readonly root: HTMLElement
  readonly state: DeskState
  readonly tell: (happened: DeskAct) => void
  readonly counted: Counted
  readonly shown: Shown
  readonly working: Working
  readonly look: DeskLook
}

/** An initiative taken hold of: the plan it is held in stays the same object, so that each frame costs microseconds. */
interface Grip {
  readonly id: InitiativeId
  readonly loose: Counted
  /** Where in the bar it was taken, in pixels from its left edge; null by keyboard. */
  readonly offset: number | null
  readonly lane: SVGElement | null
}

/** Dragging by pointer and moving by keys. `began` is when the last move of the pointer came. */
export function useGrip(given: GripGiven): { readonly began: { readonly current: number } } {
  const latest = useLatest(given)
  const grip = useRef<Grip | null>(null)
  const began = useRef(0)

  useEffect(() => {
    const { root } = given
    const take = (id: InitiativeId, offset: number | null, lane: SVGElement | null): Grip | null => {
      const { shown, counted, look, tell } = latest.current
      const row = shown.rows.find((one) => one.id === id)
      if (!row || !look.mayPlan) return null
      if (!row.movable) {
        tell({ type: 'hold', held: null, said: look.t.live.fixed(row.title) })
        return null
      }
      grip.current = { id, loose: looseFor(counted, id), offset, lane }
      return grip.current
    }
    const hold = (week: number): void => {
      const { state, tell, counted } = latest.current
      const taken = grip.current
      if (!taken || state.held?.week === week) return
      const least = counted.inWeeks.portfolio.today
      if (week < least || week >= counted.inWeeks.portfolio.weeks) return
      const held = holdAt(taken.loose, taken.id, week)
      tell({ type: 'hold', held, said: saidOfHeld(held, latest.current) })
    }
    const drop = (): void => {
      const { state, tell, working, counted } = latest.current
      const { held } = state
      grip.current = null
      if (!held) return
      if (held.week === weekOf(counted, held.id)) {
        tell({ type: 'hold', held: null, said: '' })
        return
      }
      const draft = dropAt(working, counted, held.id, held.week)
      tell({
        type: 'change',
        draft,
        said: saidOfDrop(held, latest.current, movesIn(working.plan, draft).length),
      })
    }
    const release = (): void => {
      const { state, tell, look, shown } = latest.current
      grip.current = null
      if (!state.held) return
      const title = shown.rows.find(({ id }) => id === state.held?.id)?.title ?? ''
      tell({ type: 'hold', held: null, said: look.t.live.back(title) })
    }
    const choose = (id: InitiativeId): void =>
      latest.current.tell({ type: 'choose', chosen: { kind: 'initiative', id } })

    const down = (event: PointerEvent): void => {
      const bar = barOf(event.target)
      if (!bar || event.button !== 0 || isNarrow()) return
      const body = bar.querySelector('.plan-bar-body')?.getBoundingClientRect()
      const lane = bar.closest<SVGElement>('.plan-lane')
      if (body && lane) take(idOf(bar), event.clientX - body.left, lane)
    }
    const move = (event: PointerEvent): void => {
      const taken = grip.current
      if (!taken?.lane || taken.offset === null) return
      const { shown, counted } = latest.current
      // the bar may be drawn anew while it is held, and the lane is not
      const lane = (
        taken.lane.isConnected ? taken.lane : root.querySelector(`[data-row="${taken.id}"] .plan-lane`)
      )?.getBoundingClientRect()
      if (!lane) return
      began.current = performance.now()
      const day = dayAt(shown.scale, (100 * (event.clientX - taken.offset - lane.left)) / lane.width)
      if (!day) return
      event.preventDefault()
      hold(counted.inWeeks.weekOf(day))
      scrollAlong(root, event.clientX)
    }
    const up = (): void => {
      if (grip.current?.offset === null || !grip.current) return
      drop()
    }
    const click = (event: MouseEvent): void => {
      const bar = barOf(event.target)
      const name = event.target instanceof Element ? event.target.closest<HTMLElement>('.plan-name') : null
      const row = name?.closest<HTMLElement>('[data-row]')?.dataset.row
      if ((!bar && !row) || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      // the page made both with initiatives' ids
      choose(bar ? idOf(bar) : (row as InitiativeId))
    }
    const key = (event: KeyboardEvent): void => {
      const bar = barOf(event.target)
      if (!bar || event.ctrlKey || event.metaKey || event.altKey) return
      const { state, counted } = latest.current
      const id = idOf(bar)
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
      if (by !== 0) {
        event.preventDefault()
        const from =
          state.held?.id === id ? state.held.week : (weekOf(counted, id) ?? counted.inWeeks.portfolio.today)
        const taken = grip.current?.id === id ? grip.current : take(id, null, null)
        if (taken) hold(from + by * (event.shiftKey ? 4 : 1))
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        if (state.held) drop()
        choose(id)
      } else if (event.key === 'Escape' && state.held) {
        event.preventDefault()
        release()
      } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault()
        release()
        focusNext(root, bar, event.key === 'ArrowUp' ? -1 : 1)
      }
    }
    const noDrag = (event: Event): void => {
      if (barOf(event.target)) event.preventDefault()
    }

    root.addEventListener('pointerdown', down)
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', release)
    root.addEventListener('click', click)
    root.addEventListener('keydown', key)
    root.addEventListener('dragstart', noDrag)
    return () => {
      root.removeEventListener('pointerdown', down)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', release)
      root.removeEventListener('click', click)
      root.removeEventListener('keydown', key)
      root.removeEventListener('dragstart', noDrag)
    }
  }, [])

  return { began }
}

const barOf = (target: EventTarget | null): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('[data-bar]') : null

// the page makes each bar with its initiative's id
const idOf = (bar: SVGElement): InitiativeId => (bar.dataset.bar ?? '') as InitiativeId

/** On a phone the rows are cards, and a finger scrolls. */
const isNarrow = (): boolean => matchMedia('(max-width: 47.99rem)').matches

function weekOf({ inWeeks, starts }: Counted, id: InitiativeId): number | null {
  const place = inWeeks.portfolio.activities.findIndex((one) => one.id === id)
  return starts[place] ?? null
}

function scrollAlong(root: HTMLElement, x: number): void {
  const board = root.querySelector<HTMLElement>('.plan-board')
  const edges = board?.getBoundingClientRect()
  if (!board || !edges) return
  if (x > edges.right - 40) board.scrollLeft += 16
  // the first column is about so wide
  if (x < edges.left + 300) board.scrollLeft -= 16
}

function focusNext(root: HTMLElement, bar: SVGElement, by: 1 | -1): void {
  const bars = [...root.querySelectorAll<SVGElement>('[data-bar]')]
  bars[bars.indexOf(bar) + by]?.focus()
}

function saidOfHeld(held: Held, { shown, counted, look }: GripGiven): string {
  const { live } = look.t
  const activity = counted.inWeeks.portfolio.activities.find(({ id }) => id === held.id)
  const titleOf = (id: InitiativeId) => shown.rows.find((row) => row.id === id)?.title ?? ''
  if (!activity) return ''
  const { startsOn, endsOn } = daysAt(counted.inWeeks, activity, held.week)
  const where = live.held(titleOf(held.id), shortDays(startsOn, endsOn, look.language))
  if (held.fits) return `${where} ${live.fits}`
  return `${where} ${held.pushed.size > 0 ? live.pushes([...held.pushed].map(titleOf)) : live.fitsNot}`
}

function saidOfDrop(held: Held, { shown, counted, look }: GripGiven, moved: number): string {
  const activity = counted.inWeeks.portfolio.activities.find(({ id }) => id === held.id)
  const title = shown.rows.find(({ id }) => id === held.id)?.title ?? ''
  if (!activity) return ''
  const { startsOn, endsOn } = daysAt(counted.inWeeks, activity, held.week)
  return look.t.live.dropped(title, shortDays(startsOn, endsOn, look.language), Math.max(0, moved - 1))
}
