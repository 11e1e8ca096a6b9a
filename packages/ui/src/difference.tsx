import { useWords } from './words.ts'

export type DifferenceSegment = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** A text with what was added and what was taken away, in colour and strokes, and in words for a screen reader. */
export function Difference({ segments }: { readonly segments: readonly DifferenceSegment[] }) {
  const words = useWords()

  return (
    <span class="difference">
      {segments.map(({ kind, text }, place) => {
        const Mark = kind === 'added' ? 'ins' : 'del'
        return kind === 'same' ? (
          text
        ) : (
          <Mark key={`${place}-${kind}`}>
            <span class="sr-only">{kind === 'added' ? words.added : words.removed} </span>
            {text}
            <span class="sr-only"> {words.changeEnds}</span>
          </Mark>
        )
      })}
    </span>
  )
}
