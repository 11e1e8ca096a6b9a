import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const icons = { info: 'info', success: 'check', warning: 'warning', error: 'error' } satisfies Record<
  NoticeKind,
  IconName
>

type NoticeProps = {
  readonly kind: NoticeKind
  readonly heading?: string
  readonly headingLevel?: 2 | 3 | 4
  readonly live?: boolean
  readonly children?: ComponentChildren
}

/** A message about the page or about what was just done. With `live` it is read aloud when it appears. */
export function Notice({ kind, heading, headingLevel = 2, live, children }: NoticeProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3' | 'h4'
  const liveRole = kind === 'error' || kind === 'warning' ? 'alert' : 'status'

  return (
    <div class={`alert alert-${kind}`} role={live ? liveRole : undefined}>
      <Icon name={icons[kind]} />
      <div class="alert-body">
        {heading ? <Heading class="alert-heading">{heading}</Heading> : null}
        {children ? <div class="alert-text">{children}</div> : null}
      </div>
    </div>
  )
}
