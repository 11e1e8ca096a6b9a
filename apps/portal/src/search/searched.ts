import type { Query } from '@pejl/domain/search/query.ts'
import type { Found, SearchKind } from '@pejl/store/public/search-views.ts'

/** What was asked for, and the page of what was found. */
export interface Searched {
  readonly query: Query
  readonly kind: SearchKind | undefined
  readonly found: Found
  readonly page: number
  readonly pages: number
}
