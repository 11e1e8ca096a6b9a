import type { ComponentChildren } from 'preact'

export type ContextPiece = { readonly text: string; readonly hit: boolean }

type SearchHitProps = {
  readonly href: string
  readonly heading: string
  readonly headingPieces?: readonly ContextPiece[]
  readonly kind: string
  /** Where the words found are in another language than the page. */
  readonly lang?: string
  readonly facts?: readonly string[]
  readonly context: readonly ContextPiece[]
  readonly children?: ComponentChildren
}

/** One thing found: what it is, and the words found in their context. Stands in a `SearchHits` list. */
export function SearchHit({
  href,
  heading,
  headingPieces,
  kind,
  lang,
  facts = [],
  context,
  children,
}: SearchHitProps) {
  return (
    <li class="search-hit">
      <p class="search-hit-facts">
        <span class="search-hit-kind">{kind}</span>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <h2 class="search-hit-heading" lang={lang}>
        <a href={href}>{headingPieces ? <Pieces pieces={headingPieces} /> : heading}</a>
      </h2>
      {context.length > 0 ? (
        <p class="search-hit-context" lang={lang}>
          <Pieces pieces={context} />
        </p>
      ) : null}
      {children}
    </li>
  )
}

/** The list the hits stand in. */
export function SearchHits({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    <ol class="search-hits" aria-label={label}>
      {children}
    </ol>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly ContextPiece[] }) {
  return <>{pieces.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))}</>
}
