import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import type { PortalPage } from './portal-frame.tsx'

/** The same for what never was, what is closed, and what is written wrong: it tells nothing of what is hidden. */
export function notFoundPage(language: Language): PortalPage {
  const { heading, lead, ways, search, strategies, matters, front } = frameTexts[language].notFound
  const href = addresses[language]

  return {
    language,
    title: heading,
    description: lead,
    canonical: '/404',
    address: href.front(),
    body: (
      <>
        <PageHead kind="404" heading={heading} lead={<p>{lead}</p>} />
        <h2>{ways}</h2>
        <ul>
          <li>
            <a href={href.page(paths.search)}>{search}</a>
          </li>
          <li>
            <a href={href.strategies()}>{strategies}</a>
          </li>
          <li>
            <a href={href.matters()}>{matters}</a>
          </li>
          <li>
            <a href={href.front()}>{front}</a>
          </li>
        </ul>
      </>
    ),
  }
}

interface Fault {
  readonly heading: string
  readonly lead: string
}

export function faultPage({ heading, lead }: Fault): PortalPage {
  return {
    language: 'da',
    title: heading,
    description: lead,
    canonical: '/fejl',
    address: addresses.da.front(),
    body: <PageHead heading={heading} lead={<p>{lead}</p>} />,
  }
}
