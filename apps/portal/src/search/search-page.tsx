import { PageHead } from '@pejl/ui/page-head.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SearchForm } from '../frame/search-form.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { Results } from './search-results.tsx'
import type { Searched } from './searched.ts'
import { searchTexts } from './texts.ts'

export function searchPage(language: Language, searched: Searched): PortalPage {
  const { query, kind, page } = searched
  const texts = searchTexts[language]
  const asked = query.terms.length > 0

  return {
    language,
    title: query.text === '' ? texts.title : texts.titleOf(query.text),
    description: texts.lead,
    canonical: addresses[language].searchFor({ q: query.text, kind, page }),
    query: query.text,
    body: (
      <>
        <PageHead heading={texts.title} lead={asked ? undefined : <p>{texts.lead}</p>}>
          <SearchForm
            label={texts.label}
            hint={texts.hint}
            value={query.text}
            error={!asked && query.text !== '' ? texts.noWords : undefined}
          />
        </PageHead>
        {asked ? <Results searched={searched} /> : null}
      </>
    ),
  }
}
