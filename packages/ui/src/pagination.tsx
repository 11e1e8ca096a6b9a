import { Icon } from './icons.tsx'
import { useWords } from './words.ts'

type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
  readonly label?: string
}

/** Ways to the other pages of a list; nothing when there is only one. Pages count from 1. */
export function Pagination({ page, pages, href, label }: PaginationProps) {
  const words = useWords()
  if (pages <= 1) return null

  return (
    <nav class="pagination" aria-label={label ?? words.pages}>
      {page > 1 ? (
        <a class="button button-arrow" href={href(page - 1)} rel="prev">
          <Icon name="chevron-left" />
          {words.previous}
        </a>
      ) : null}
      <p class="pagination-mobile">{words.pageOf(page, pages)}</p>
      <ul class="pagination__items">
        {shownPages(page, pages).map((number, index) =>
          number === 'gap' ? (
            <li key={`gap-${index}`} class="pagination-overflow" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                class={number === page ? 'pagination-page current-page' : 'pagination-page'}
                href={href(number)}
                aria-label={words.page(number)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <a class="button button-arrow" href={href(page + 1)} rel="next">
          {words.next}
          <Icon name="chevron-right" />
        </a>
      ) : null}
    </nav>
  )
}

/** The first, the last and those around the current page, with gaps where pages are left out. */
export function shownPages(page: number, pages: number): readonly (number | 'gap')[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1)
  const shown = all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 1)

  return shown.flatMap((number, index) => {
    const previous = shown[index - 1] ?? number - 1
    if (number - previous === 2) return [number - 1, number]
    return number - previous > 2 ? ['gap' as const, number] : [number]
  })
}
