import type { ComponentChildren } from 'preact'

type EmptyStateProps = {
  readonly heading: string
  readonly headingLevel?: 2 | 3
  readonly children?: ComponentChildren
}

/** What to say and do where a list would be, when there is nothing in it. */
export function EmptyState({ heading, headingLevel = 2, children }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3'

  return (
    <div class="empty-state">
      <svg class="empty-state-picture" viewBox="0 0 120 72" aria-hidden="true" focusable="false">
        <path class="empty-state-buoy" d="M54 46 57 24h8l3 22zM61 24v-6M61 8l5.5 9.5h-11z" />
        <path
          class="empty-state-water"
          d="M4 50c9-6 19-6 28 0s19 6 28 0 19-6 28 0 19 6 28 0M20 62c8-5 16-5 24 0s16 5 24 0 16-5 24 0"
        />
      </svg>
      <Heading class="empty-state-heading">{heading}</Heading>
      {children ? <div class="empty-state-text">{children}</div> : null}
    </div>
  )
}
