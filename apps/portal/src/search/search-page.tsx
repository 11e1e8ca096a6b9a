import type { Query } from '@pejl/domain/search/query.ts'
import { markTerms, snippet } from '@pejl/domain/search/snippet.ts'
import { type Found, type Hit, type SearchKind, searchKinds } from '@pejl/store/public/search-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { SearchHit, SearchHits } from '@pejl/ui/search-hit.tsx'
import { formatDay } from '../dates.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { shortened } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { searchTexts } from './texts.ts'

export interface Searched {
  readonly query: Query
  readonly kind: SearchKind | undefined
  readonly found: Found
  readonly page: number
  readonly pages: number
}

export function searchPage(searched: Searched): PortalPage {
  const { query, found } = searched
  const asked = query.terms.length > 0

  return {
    ...{
      title: query.text === '' ? searchTexts.title : `Søgning: ${query.text}`,
      description: searchTexts.lead,
    },
    canonical: href.searchFor({ q: query.text, kind: searched.kind, page: searched.page }),
    query: query.text,
    body: (
      <>
        <PageHead heading={searchTexts.title} lead={asked ? undefined : <p>{searchTexts.lead}</p>}>
          <search>
            <form class="form-row" action={paths.search} method="get">
              <TextField
                id="soeg"
                name="q"
                type="search"
                label={searchTexts.label}
                hint={searchTexts.hint}
                value={query.text}
                maxLength={200}
                error={!asked && query.text !== '' ? searchTexts.noWords : undefined}
              />
              <Button icon="search">Søg</Button>
            </form>
          </search>
        </PageHead>
        {asked ? <Results searched={searched} found={found} /> : null}
      </>
    ),
  }
}

function Results({ searched, found }: { readonly searched: Searched; readonly found: Found }) {
  const { query, kind, page, pages } = searched
  const q = query.text
  if (found.total === 0 && Object.keys(found.counts).length === 0) return <Nothing q={q} />

  return (
    <>
      <Widened q={q} found={found} />
      <p role="status">{searchTexts.hits(found.total, found.capped)}</p>
      {found.capped ? <p class="muted">{searchTexts.capped}</p> : null}
      <FilterBar label={searchTexts.filters} filters={filtersOf(q, kind, found)} />
      <SearchHits label={searchTexts.hits(found.total, found.capped)}>
        {found.hits.map((hit) => (
          <OneHit key={`${hit.kind}${hit.href}${hit.title}`} hit={hit} found={found} />
        ))}
      </SearchHits>
      <Pagination page={page} pages={pages} href={(to) => href.searchFor({ q, kind, page: to })} />
    </>
  )
}

function OneHit({ hit, found }: { readonly hit: Hit; readonly found: Found }) {
  const title = shortened(hit.title, 140)
  const body = hit.body.trim()

  return (
    <SearchHit
      href={hit.href}
      heading={title}
      headingPieces={markTerms(title, found.terms)}
      kind={searchTexts.kind[hit.kind]}
      facts={hit.dated ? [formatDay(hit.dated)] : []}
      context={body === '' || isRepeated(body, title) ? [] : snippet(body, found.terms)}
    />
  )
}

/** A promise's title is often its sentence over again. */
const isRepeated = (body: string, title: string): boolean =>
  body
    .toLowerCase()
    .replace(/^at |[.:;]$/g, '')
    .trim() ===
  title
    .toLowerCase()
    .replace(/[.:;]$/, '')
    .trim()

function Widened({ q, found: { widened } }: { readonly q: string; readonly found: Found }) {
  if (!widened) return null
  const { how, query } = widened

  return (
    <Notice kind="info">
      <p>
        {how === 'mended' ? (
          <>
            {searchTexts.mended(q, query)} <a href={href.search(query)}>{`Søg på »${query}«`}</a>
          </>
        ) : how === 'parts' ? (
          searchTexts.parts(query)
        ) : (
          searchTexts.any
        )}
      </p>
    </Notice>
  )
}

function Nothing({ q }: { readonly q: string }) {
  return (
    <EmptyState heading={searchTexts.nothing(q)}>
      <ul>
        {searchTexts.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={paths.strategies}>Alle strategier</a> · <a href={paths.matters}>Alle sager</a>
      </p>
    </EmptyState>
  )
}

function filtersOf(q: string, chosen: SearchKind | undefined, { counts }: Found) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const shown = searchKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen)
  return [
    { label: searchTexts.allKinds, href: href.searchFor({ q }), current: chosen === undefined, count: all },
    ...shown.map((kind) => ({
      ...{ label: searchTexts.kinds[kind], href: href.searchFor({ q, kind }) },
      ...{ current: kind === chosen, count: counts[kind] ?? 0 },
    })),
  ]
}
