import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Pagination, shownPages } from './pagination.tsx'

it('shows the ends, the neighbours and gaps between', () => {
  expect(shownPages(6, 12)).toEqual([1, 'gap', 5, 6, 7, 'gap', 12])
})

it('shows a page rather than a gap of one', () => {
  expect(shownPages(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

it('offers no way back from the first page nor on from the last', () => {
  const first = renderToString(<Pagination page={1} pages={2} href={(page) => `?side=${page}`} />)
  const last = renderToString(<Pagination page={2} pages={2} href={(page) => `?side=${page}`} />)

  expect(first).not.toContain('rel="prev"')
  expect(last).not.toContain('rel="next"')
})

it('is not there for a single page', () => {
  expect(renderToString(<Pagination page={1} pages={1} href={String} />)).toBe('')
})
