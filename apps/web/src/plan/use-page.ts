import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { href } from '../routes.ts'
import type { DeskAct } from './desk-state.ts'
import type { Held } from './moves.ts'
import type { PlanTexts } from './texts.ts'

interface Keys {
  readonly tell: (happened: DeskAct) => void
  readonly t: PlanTexts
  readonly save: () => void
}

/** Undo, redo and save by the keys everyone knows; not while something is being typed. */
export function useKeys({ tell, t, save }: Keys): void {
  const latest = useLatest({ tell, save })
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 's') {
        event.preventDefault()
        latest.current.save()
      }
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
      const back = key === 'z' && !event.shiftKey
      const forth = key === 'y' || (key === 'z' && event.shiftKey)
      if (!back && !forth) return
      event.preventDefault()
      latest.current.tell(
        back ? { type: 'undo', said: t.live.undone } : { type: 'redo', said: t.live.redone },
      )
    }
    addEventListener('keydown', answer)
    return () => removeEventListener('keydown', answer)
  }, [])
}

/** Work that is not saved is not left by accident. */
export function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isDirty])
}

/** Forms of the desk are answered here; those that go elsewhere go there. */
export function useFormAnswers(root: HTMLElement, answer: (form: HTMLFormElement) => void): void {
  const latest = useLatest(answer)
  useEffect(() => {
    const listen = (event: SubmitEvent): void => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || !form.dataset.plan) return
      event.preventDefault()
      latest.current(form)
    }
    root.addEventListener('submit', listen)
    return () => root.removeEventListener('submit', listen)
  }, [])
}

/** Switches of view and time change the page at once; their links stay true for a new window. */
export function useSwitches(root: HTMLElement, tell: (happened: DeskAct) => void): void {
  useEffect(() => {
    const listen = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
      const { planBy, planZoom } = link.dataset
      const asked = link.pathname === href.plan ? new URL(link.href).searchParams : null
      const [unit, initiative] = [asked?.get('enhed'), asked?.get('tiltag')]
      if (planBy) tell({ type: 'group', by: planBy === 'unit' ? 'unit' : 'objective' })
      else if (planZoom) tell({ type: 'zoom', zoom: planZoom === 'year' ? 'year' : 'all' })
      // the page made the links with ids of its own
      else if (unit) tell({ type: 'choose', chosen: { kind: 'unit', id: unit as UnitId } })
      else if (initiative)
        tell({ type: 'choose', chosen: { kind: 'initiative', id: initiative as InitiativeId } })
      else return
      event.preventDefault()
      if (planBy || planZoom) history.replaceState(null, '', link.href.split('#')[0])
    }
    root.addEventListener('click', listen)
    return () => root.removeEventListener('click', listen)
  }, [])
}

/** The timeline and the load below it show the same time. */
export function useOneTime(root: HTMLElement, zoom: 'year' | 'all'): void {
  useEffect(() => {
    const regions = [...root.querySelectorAll<HTMLElement>('.plan-scroll')]
    const follow = (event: Event): void => {
      const from = event.currentTarget
      if (!(from instanceof HTMLElement)) return
      for (const other of regions)
        if (other !== from && Math.abs(other.scrollLeft - from.scrollLeft) > 1)
          other.scrollLeft = from.scrollLeft
    }
    for (const region of regions) region.addEventListener('scroll', follow, { passive: true })
    return () => {
      for (const region of regions) region.removeEventListener('scroll', follow)
    }
  }, [])
  useLayoutEffect(() => {
    const board = root.querySelector<HTMLElement>('.plan-board')
    const today = root.querySelector('.plan-today')?.getBoundingClientRect()
    if (zoom === 'year' && board && today)
      board.scrollLeft += today.left - board.getBoundingClientRect().left - board.clientWidth / 3
  }, [zoom])
}

/** Tells the browser's own measuring how long it took from a move of the pointer to what is drawn. */
export function useMeasured(held: Held | null, began: { readonly current: number }): void {
  useLayoutEffect(() => {
    if (held && began.current > 0)
      performance.measure('plan-held', { start: began.current, end: performance.now() })
  }, [held])
}

/** What is given last, for handlers that live longer. */
export function useLatest<T>(value: T): { current: T } {
  const latest = useRef(value)
  latest.current = value
  return latest
}
