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

type StatusTagProps = {
  readonly tone: Tone
  /** Without its sign, where many stand close together. */
  readonly plain?: boolean
  readonly children: ComponentChildren
}

/** Where something stands, in words; the shape and colour only help. */
export function StatusTag({ tone, plain = false, children }: StatusTagProps) {
  const icon = plain ? undefined : icons[tone]

  return (
    <span class={`badge badge-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  )
}
