import { useWords } from './words.ts'

type PlainSegment = { readonly kind: 'text'; readonly text: string }
type RestoredSegment = {
  readonly kind: 'restored'
  readonly text: string
  readonly original: string
  readonly reason?: string
}
type DoubtSegment = {
  readonly kind: 'doubt'
  readonly text: string
  readonly note: string
  readonly id?: string
}
type InnerSegment = PlainSegment | RestoredSegment | DoubtSegment

/** A stretch of text: as it stands, restored, in doubt, or a marked sentence that may hold the others. */
export type TextSegment =
  | InnerSegment
  | {
      readonly kind: 'mark'
      readonly id: string
      readonly segments: readonly InnerSegment[]
      readonly note?: string
    }

export type TextParagraph = {
  readonly id?: string
  readonly heading?: boolean
  readonly segments: readonly TextSegment[]
}

type HighlightedTextProps = {
  readonly paragraphs: readonly TextParagraph[]
  readonly announce?: boolean
  readonly headingLevel?: 2 | 3 | 4
}

/**
 * A document's own text with its marked sentences (addressed by `#id`), restored words and doubts. With
 * `announce` screen readers hear what each restored word stood as; without it only a title says so.
 */
export function HighlightedText({ paragraphs, announce = false, headingLevel = 3 }: HighlightedTextProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3' | 'h4'

  return (
    <div class="source-text">
      {paragraphs.map((paragraph, index) => {
        const Block = paragraph.heading ? Heading : 'p'
        return (
          <Block key={paragraph.id ?? index} id={paragraph.id}>
            {paragraph.segments.map((segment, place) => (
              <Segment key={`${index}-${place}`} segment={segment} announce={announce} />
            ))}
          </Block>
        )
      })}
    </div>
  )
}

function Segment({ segment, announce }: { readonly segment: TextSegment; readonly announce: boolean }) {
  const words = useWords()

  switch (segment.kind) {
    case 'text':
      return <>{segment.text}</>
    case 'restored':
      return (
        <ins class="restored" title={restoredTitle(segment, words)}>
          {segment.text}
          {announce ? <span class="sr-only"> ({restoredTitle(segment, words)})</span> : null}
        </ins>
      )
    case 'doubt':
      return (
        <span class="doubt" id={segment.id} title={segment.note}>
          {segment.text}
          <span class="sr-only"> ({words.uncertain(segment.note)})</span>
        </span>
      )
    case 'mark':
      return (
        <mark id={segment.id} title={segment.note}>
          {segment.segments.map((inner, place) => (
            <Segment key={`${segment.id}-${place}`} segment={inner} announce={announce} />
          ))}
        </mark>
      )
  }
}

function restoredTitle({ original, reason }: RestoredSegment, words: ReturnType<typeof useWords>): string {
  return reason ? `${words.stoodAs(original)}: ${reason}` : words.stoodAs(original)
}
