import { PageHead } from '@pejl/ui/page-head.tsx'
import { paths } from '../routes.ts'
import { texts } from '../texts.ts'
import type { PortalPage } from './portal-frame.tsx'

/** The same for what never was, what is closed, and what is written wrong: it tells nothing of what is hidden. */
export function notFoundPage(): PortalPage {
  const { heading, lead, ways } = texts.notFound

  return {
    ...{ title: heading, description: lead, canonical: '/404' },
    body: (
      <>
        <PageHead kind="404" heading={heading} lead={<p>{lead}</p>} />
        <h2>{ways}</h2>
        <ul>
          <li>
            <a href={paths.search}>Søg i sager, strategier og løfter</a>
          </li>
          <li>
            <a href={paths.strategies}>Se alle strategier</a>
          </li>
          <li>
            <a href={paths.matters}>Se alle sager</a>
          </li>
          <li>
            <a href={paths.front}>Gå til forsiden</a>
          </li>
        </ul>
      </>
    ),
  }
}

export function faultPage({
  heading,
  lead,
}: {
  readonly heading: string
  readonly lead: string
}): PortalPage {
  return {
    ...{ title: heading, description: lead, canonical: '/fejl' },
    body: <PageHead heading={heading} lead={<p>{lead}</p>} />,
  }
}
