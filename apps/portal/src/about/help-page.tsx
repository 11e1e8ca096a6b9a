import { standings } from '@pejl/domain/follow-up/commitment.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { ledgerTexts } from '../commitments/texts.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { helpTexts } from './help-texts.ts'
import { Prose } from './prose.tsx'

export function helpPage(language: Language): PortalPage {
  const { title, description, lead, follow, promises, find, data } = helpTexts[language]
  const href = addresses[language]
  const { means } = ledgerTexts[language]

  return {
    language,
    title,
    description,
    canonical: href.page(paths.help),
    body: (
      <>
        <PageHead heading={title} lead={<p>{lead}</p>} />
        <Prose
          parts={[...follow, { ...promises, points: standings.map((standing) => means[standing]) }, ...find]}
        >
          <h2>{data}</h2>
          <Printing language={language} />
        </Prose>
      </>
    ),
  }
}

function Printing({ language }: { readonly language: Language }) {
  const address = addresses[language].page(paths.data)
  return language === 'da' ? (
    <p>
      Alle sider kan udskrives. Lister kan hentes som regneark, se <a href={address}>åbne data</a>.
    </p>
  ) : (
    <p>
      All pages can be printed. Lists can be downloaded as spreadsheets, see <a href={address}>open data</a>.
    </p>
  )
}
