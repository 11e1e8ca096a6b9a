import { markTerms, snippet } from '@pejl/domain/search/snippet.ts'
import { type Found, type Hit, type SearchKind, searchKinds } from '@pejl/store/public/search-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { SearchHit, SearchHits } from '@pejl/ui/search-hit.tsx'
import { formatDay } from '../dates.ts'
import { recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { capitalised, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses, inLanguage } from '../routes.ts'
import type { Searched } from './searched.ts'
import { searchTexts } from './texts.ts'

export function Results({ searched }: { readonly searched: Searched }) {
  const [texts, href, language] = [useTexts(searchTexts), useHref(), useLanguage()]
  const { query, kind, page, pages, found } = searched
  const q = query.text
  if (found.total === 0 && Object.keys(found.counts).length === 0) return <Nothing q={q} />
  const count = texts.hits(found.total, found.capped)

  return (
    <>
      <Widened q={q} found={found} />
      <p role="status">{count}</p>
      {found.capped ? <p class="muted">{texts.capped}</p> : null}
      <FilterBar label={texts.filters} filters={filtersOf(language, q, kind, found)} />
      <SearchHits label={count}>
        {found.hits.map((hit) => (
          <OneHit key={`${hit.kind}${hit.href}${hit.title}`} hit={hit} found={found} />
        ))}
      </SearchHits>
      <Pagination page={page} pages={pages} href={(to) => href.searchFor({ q, kind, page: to })} />
    </>
  )
}

function OneHit({ hit, found: { terms } }: { readonly hit: Hit; readonly found: Found }) {
  const [texts, language] = [useTexts(searchTexts), useLanguage()]
  const title = capitalised(shortened(hit.title, 140))
  const body = hit.body.trim()

  return (
    <SearchHit
      href={inLanguage(hit.href, language)}
      heading={title}
      headingPieces={markTerms(title, terms)}
      kind={texts.kind[hit.kind]}
      lang={recordLanguage(language)}
      facts={hit.dated ? [formatDay(hit.dated, language)] : []}
      context={body === '' || isRepeated(body, title) ? [] : snippet(body, terms)}
    />
  )
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^at |[.:;]$/g, '')
    .trim()

/** A promise's title is often its sentence over again. */
const isRepeated = (body: string, title: string): boolean => plain(body) === plain(title)

function Widened({ q, found: { widened } }: { readonly q: string; readonly found: Found }) {
  const texts = useTexts(searchTexts)
  if (!widened) return null
  const said = {
    mended: texts.mended(q, widened.query),
    parts: texts.parts(widened.query),
    any: texts.any,
  }

  return (
    <Notice kind="info">
      <p>{said[widened.how]}</p>
    </Notice>
  )
}

function Nothing({ q }: { readonly q: string }) {
  const [texts, href] = [useTexts(searchTexts), useHref()]

  return (
    <EmptyState heading={texts.nothing(q)}>
      <ul>
        {texts.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={href.strategies()}>{texts.allStrategies}</a> ·{' '}
        <a href={href.matters()}>{texts.allMatters}</a>
      </p>
    </EmptyState>
  )
}

function filtersOf(language: Language, q: string, chosen: SearchKind | undefined, { counts }: Found) {
  const [texts, href] = [searchTexts[language], addresses[language]]
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const shown = searchKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen)
  const everything = {
    label: texts.allKinds,
    href: href.searchFor({ q }),
    current: chosen === undefined,
    count: all,
  }
  return [
    everything,
    ...shown.map((kind) => ({
      label: texts.kinds[kind],
      href: href.searchFor({ q, kind }),
      current: kind === chosen,
      count: counts[kind] ?? 0,
    })),
  ]
}
