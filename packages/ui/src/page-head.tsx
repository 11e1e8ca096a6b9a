import type { ComponentChildren } from 'preact'
import { ChartLines } from './chart-lines.tsx'

type PageHeadProps = {
  readonly kind?: string
  readonly heading: string
  readonly lead?: ComponentChildren
  readonly picture?: boolean
  readonly children?: ComponentChildren
}

/** A page's first words: what kind of page, its name, its point. With `picture` on the sea chart, full width. */
export function PageHead({ kind, heading, lead, picture, children }: PageHeadProps) {
  return (
    <div class={picture ? 'page-head page-head-chart' : 'page-head'}>
      {picture ? <ChartLines /> : null}
      <div class="page-head-text">
        {kind ? <p class="page-head-kind">{kind}</p> : null}
        <h1>{heading}</h1>
        {lead ? <div class="page-head-lead">{lead}</div> : null}
        {children ? <div class="page-head-more">{children}</div> : null}
      </div>
    </div>
  )
}
