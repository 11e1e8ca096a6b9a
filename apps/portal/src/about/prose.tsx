import type { ComponentChildren } from 'preact'

/** A page of running text, part by part: paragraphs first, then points. */
export interface ProsePart {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
}

interface ProseProps {
  readonly parts: readonly ProsePart[]
  readonly children?: ComponentChildren
}

export function Prose({ parts, children }: ProseProps) {
  return (
    <div class="prose">
      {parts.map(({ heading, paragraphs = [], points = [] }) => (
        <>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points.length > 0 ? (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          ) : null}
        </>
      ))}
      {children}
    </div>
  )
}
