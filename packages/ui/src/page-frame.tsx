import type { ComponentChildren } from 'preact'
import { Breadcrumb, type BreadcrumbStep } from './breadcrumb.tsx'
import type { Municipality, NavLink, PageLink, SearchForm, SignedIn } from './page-links.ts'
import { SiteFooter } from './site-footer.tsx'
import { PortalHeader, WorkHeader } from './site-header.tsx'
import { WordsProvider, wordsOf } from './words.ts'

export type PageFrameProps = {
  readonly title: string
  readonly description?: string
  readonly lang?: string
  readonly municipality: Municipality
  readonly area: 'portal' | 'work'
  readonly nav: readonly NavLink[]
  readonly user?: SignedIn
  readonly signIn?: PageLink
  readonly search?: SearchForm
  readonly breadcrumb?: readonly BreadcrumbStep[]
  readonly wide?: boolean
  readonly scripts?: readonly string[]
  readonly feeds?: readonly PageLink[]
  readonly brandStylesheet?: string
  readonly footer: readonly PageLink[]
  readonly footerText?: string
  readonly children: ComponentChildren
}

/**
 * A whole page, to be written after a doctype. `title` is the page's own name; the municipality's is added.
 * `search` sends its words as `q`; signing out posts `csrf`. Scripts are modules by address, never inline.
 */
export function PageFrame(props: PageFrameProps) {
  const { title, municipality, area, wide, breadcrumb = [], scripts = [], feeds = [] } = props
  const words = wordsOf(props.lang)

  return (
    <html lang={props.lang ?? 'da'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${municipality.label}`}</title>
        {props.description ? <meta name="description" content={props.description} /> : null}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b1b24" />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/assets/fonts/IBMPlexSans-Regular-Latin1.woff2"
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href="/assets/pejl.css" />
        {props.brandStylesheet ? <link rel="stylesheet" href={props.brandStylesheet} /> : null}
        {feeds.map((feed) => (
          <link
            key={feed.href}
            rel="alternate"
            type="application/atom+xml"
            title={feed.label}
            href={feed.href}
          />
        ))}
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body class={`area-${area}`}>
        <a class="skipnav" href="#indhold">
          {words.skip}
        </a>
        <WordsProvider value={words}>
          {area === 'work' ? <WorkHeader {...props} /> : <PortalHeader {...props} />}
          {breadcrumb.length > 0 ? <Breadcrumb steps={breadcrumb} /> : null}
          <main id="indhold" class={wide ? 'page page-wide' : 'page'} tabindex={-1}>
            {props.children}
          </main>
          <SiteFooter municipality={municipality} links={props.footer} text={props.footerText} area={area} />
        </WordsProvider>
      </body>
    </html>
  )
}
