import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { TypingDesk } from './sitting-look.ts'

/** Draws its children anew only when `stamp` changes, and then from the beginning: fields keep what is typed until then. */
export function Still({ stamp, children }: { readonly stamp: string; readonly children: ComponentChildren }) {
  const kept = useMemo(() => children, [stamp])
  return <div key={stamp}>{kept}</div>
}

interface HeldProps {
  readonly form: string
  readonly desk: TypingDesk | null
  /** What is saved, as the form would send it. */
  readonly content: string
  readonly version: number
}

/**
 * The stamp of a form that is typed in while others may change the same: it changes when somebody else saved something
 * and nothing is typed here. What was typed here, and is saved now, changes nothing.
 */
export function useHeldStamp({ form, desk, content, version }: HeldProps): string {
  const shown = useRef({ content, stamp: 0 })
  if (desk && !desk.bases.has(form)) desk.bases.set(form, version)
  if (content !== shown.current.content) {
    if (!desk?.dirty.has(form)) {
      if (desk?.sent.get(form) !== content) shown.current.stamp += 1
      shown.current.content = content
      desk?.bases.set(form, version)
    }
  } else if (!desk?.dirty.has(form)) desk?.bases.set(form, version)
  return `${form}-${shown.current.stamp}`
}
