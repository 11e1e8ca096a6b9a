import type { ComponentChildren } from 'preact'

type WorkToolbarProps = {
  readonly label: string
  readonly status?: ComponentChildren
  readonly children: ComponentChildren
}

/** What staff can do with the thing on the page; stays in sight while they read. */
export function WorkToolbar({ label, status, children }: WorkToolbarProps) {
  return (
    <section class="work-toolbar" aria-label={label}>
      {status ? <div class="work-toolbar-status">{status}</div> : null}
      <div class="work-toolbar-actions">{children}</div>
    </section>
  )
}
