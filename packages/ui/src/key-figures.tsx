import type { Tone } from './status-tag.tsx'

export type KeyFigure = {
  readonly figure: string
  readonly label: string
  readonly href?: string
  readonly tone?: Tone
}

/** A few numbers that say how things stand, each with the words it counts. */
export function KeyFigures({
  figures,
  label,
}: {
  readonly figures: readonly KeyFigure[]
  readonly label: string
}) {
  return (
    <ul class="key-figures" aria-label={label}>
      {figures.map((item) => (
        <li key={item.label} class={`key-figure key-figure-${item.tone ?? 'neutral'}`}>
          <span class="key-figure-number">{item.figure}</span>
          <span class="key-figure-label">
            {item.href ? <a href={item.href}>{item.label}</a> : item.label}
          </span>
        </li>
      ))}
    </ul>
  )
}
