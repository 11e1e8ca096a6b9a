import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.tsx'

export type Tone = 'done' | 'ahead' | 'due' | 'late' | 'unknown' | 'neutral'

const icons = {
  done: 'check',
  ahead: 'compass',
  due: 'clock',
  late: 'warning',
  unknown: 'question',
  neutral: undefined,
} satisfies Record<Tone, IconName | undefined>

/** Where something stands, in words; the shape and colour only help. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  const icon = icons[tone]

  return (
    <span class={`badge badge-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  )
}
