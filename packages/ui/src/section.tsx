import type { ComponentChildren } from 'preact'
import { Icon } from './icons.tsx'
import type { PageLink } from './page-links.ts'

type SectionProps = {
  readonly id: string
  readonly heading: string
  /** Where the heading is in another language than the page. */
  readonly headingLang?: string
  readonly lead?: ComponentChildren
  readonly more?: PageLink
  readonly children: ComponentChildren
}

/** A part of a page under its own heading, with a way to all of it where the part shows only some. */
export function Section({ id, heading, headingLang, lead, more, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id} lang={headingLang}>
          {heading}
        </h2>
        {more ? (
          <a class="section-more" href={more.href}>
            {more.label}
            <Icon name="arrow-right" />
          </a>
        ) : null}
      </div>
      {lead ? <div class="section-lead">{lead}</div> : null}
      {children}
    </section>
  )
}

/** Text with something beside it: beside on wide screens, below on narrow ones. */
export function WithAside(props: {
  readonly aside: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <div class="with-aside">
      <div class="with-aside-main">{props.children}</div>
      <div class="with-aside-side">{props.aside}</div>
    </div>
  )
}

/** Links to the parts of this page. */
export function PageNav({ label, links }: { readonly label: string; readonly links: readonly PageLink[] }) {
  return (
    <nav class="page-nav" aria-label={label}>
      <p class="page-nav-label" aria-hidden="true">
        {label}
      </p>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
