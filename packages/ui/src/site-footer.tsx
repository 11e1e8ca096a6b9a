import { NameMark } from './name-mark.tsx'
import type { Municipality, PageLink } from './page-links.ts'
import { useWords } from './words.ts'

type FooterProps = {
  readonly municipality: Municipality
  readonly links: readonly PageLink[]
  readonly text?: string
  readonly area: 'portal' | 'work'
}

/** The foot of every page: whose it is, what is said of it, and where to turn. */
export function SiteFooter({ municipality, links, text, area }: FooterProps) {
  const words = useWords()

  return (
    <footer class={`footer footer-${area}`}>
      <div class="container footer-inner">
        <div class="footer-about">
          <NameMark />
          <p class="footer-municipality">{municipality.label}</p>
          {text ? <p class="footer-text">{text}</p> : null}
        </div>
        {links.length > 0 ? (
          <nav aria-label={words.aboutSite}>
            <ul class="footer-links">
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} lang={link.lang} hreflang={link.lang}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  )
}
