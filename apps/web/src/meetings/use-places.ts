import { useEffect, useRef } from 'preact/hooks'
import type { Place } from './sitting-look.ts'

interface Places {
  readonly root: HTMLElement
  readonly places: readonly Place[]
  readonly at: Place
  readonly go: (place: Place) => void
}

/** From item to item without leaving the page: by the links, or by Alt with an arrow. Focus follows to where one types. */
export function usePlaces({ root, places, at, go }: Places): void {
  const latest = useRef({ places, at, go })
  latest.current = { places, at, go }

  useEffect(() => {
    const click = (event: MouseEvent): void => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-place]') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      latest.current.go(link.dataset.place as Place) // the page made it of its own places
    }
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return
      const to = wayOf(event.key, latest.current)
      if (!to) return
      event.preventDefault()
      latest.current.go(to)
    }
    root.addEventListener('click', click)
    addEventListener('keydown', press)
    return () => {
      root.removeEventListener('click', click)
      removeEventListener('keydown', press)
    }
  }, [])

  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const panel = root.querySelector('.sitting-main')
    const target =
      panel?.querySelector<HTMLElement>('[data-decision] input[type=radio]:checked') ??
      panel?.querySelector<HTMLElement>('[data-decision] input[type=radio]') ??
      panel?.querySelector<HTMLElement>('h2')
    target?.focus()
  }, [at])
}

function wayOf(key: string, { places, at }: Pick<Places, 'places' | 'at'>): Place | undefined {
  const here = places.indexOf(at)
  if (key === 'ArrowDown') return places[here + 1]
  if (key === 'ArrowUp') return places[here - 1]
  return key.toLowerCase() === 'm' ? 'fremmoede' : undefined
}
