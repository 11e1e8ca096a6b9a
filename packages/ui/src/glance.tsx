import type { ComponentChildren } from 'preact'
import type { Tone } from './status-tag.tsx'

type GlanceProps = {
  readonly label: string
  readonly children: ComponentChildren
}

/** The few things a reader in a hurry wants to know, beside one another. */
export function Glance({ label, children }: GlanceProps) {
  return (
    <section class="glance" aria-label={label}>
      {children}
    </section>
  )
}

type GlancePartProps = {
  readonly heading: string
  readonly tone: Tone
  readonly children: ComponentChildren
}

export function GlancePart({ heading, tone, children }: GlancePartProps) {
  return (
    <div class={`glance-part glance-${tone}`}>
      <h2>{heading}</h2>
      {children}
    </div>
  )
}
