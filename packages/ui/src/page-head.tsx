import type { ComponentChildren } from 'preact'
import { ChartLines } from './chart-lines.tsx'

type PageHeadProps = {
  readonly kind?: ComponentChildren
  readonly heading: string
  /** Where the heading is in another language than the page. */
  readonly headingLang?: string
  readonly lead?: ComponentChildren
  readonly picture?: boolean
  readonly children?: ComponentChildren
}

/** A page's first words: what kind of page, its name, its point. With `picture` on the sea chart, full width. */
export function PageHead({ kind, heading, headingLang, lead, picture, children }: PageHeadProps) {
  return (
    <div class={picture ? 'page-head page-head-chart' : 'page-head'}>
      {picture ? <ChartLines /> : null}
      <div class="page-head-text">
        {kind ? <p class="page-head-kind">{kind}</p> : null}
        <h1 lang={headingLang}>{heading}</h1>
        {lead ? <div class="page-head-lead">{lead}</div> : null}
        {children ? <div class="page-head-more">{children}</div> : null}
      </div>
    </div>
  )
}
