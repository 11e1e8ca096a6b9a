import type { ComponentChildren } from 'preact'

type CardProps = {
  readonly heading: string
  /** Where the heading is in another language than the page. */
  readonly headingLang?: string
  readonly href?: string
  readonly kind?: string
  readonly headingLevel?: 2 | 3 | 4
  readonly foot?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One thing among several. With `href` the whole card leads there, while only its heading is the link. */
export function Card({ heading, headingLang, href, kind, headingLevel = 3, foot, children }: CardProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3' | 'h4'

  return (
    <article class={href ? 'card card-link' : 'card'}>
      {kind ? <p class="card-kind">{kind}</p> : null}
      <Heading class="card-heading" lang={headingLang}>
        {href ? <a href={href}>{heading}</a> : heading}
      </Heading>
      {children ? <div class="card-text">{children}</div> : null}
      {foot ? <div class="card-foot">{foot}</div> : null}
    </article>
  )
}

/** Cards beside one another as far as the screen allows. */
export function CardGrid({ children }: { readonly children: ComponentChildren }) {
  return <div class="card-grid">{children}</div>
}
