import { compoundParts } from '@pejl/domain/search/compounds.ts'
import type { Query, Term } from '@pejl/domain/search/query.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { mendedTerms, withShortNumbers } from './search-mending.ts'

export const searchKinds = [
  'strategy',
  'principle',
  'initiative',
  'matter',
  'item',
  'decision',
  'commitment',
  'committee',
  'meeting',
  'document',
] as const
export type SearchKind = (typeof searchKinds)[number]

export interface Hit {
  readonly kind: SearchKind
  readonly href: string
  readonly title: string
  readonly body: string
  readonly dated: string | null
}

export interface Found {
  readonly hits: readonly Hit[]
  /** Hits of each kind, whatever kind was asked for. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>
  readonly total: number
  /** There were more than are ranked and counted. */
  readonly capped: boolean
  /** How the query was widened to find anything: with a word mended, parts of words, or any of the words. */
  readonly widened: { readonly how: 'mended' | 'parts' | 'any'; readonly query: string } | null
  /** The terms that found the hits, to be marked in them. */
  readonly terms: readonly Term[]
}

export interface Wanted {
  readonly kind?: SearchKind
  readonly limit: number
  readonly offset: number
}

/** Most entries that are ranked; a word that stands everywhere is not worth ranking everything for. */
export const mostRanked = 1000

/**
 * Finds what holds all terms. When nothing does: mends case numbers and slips of a letter, then looks for the parts of
 * compounds, mends more, and at last takes any of the words.
 */
export async function search(db: Db, query: Query, wanted: Wanted): Promise<Found> {
  const { terms, text } = query
  const exact = await find(db, terms, ' & ', wanted)
  if (exact.total > 0 || terms.length === 0) return { ...exact, widened: null, terms }

  const { sure, likely } = await mendedTerms(db, terms)
  const parts = terms.flatMap(inParts)
  const attempts = [
    { how: 'mended', terms: withShortNumbers(query) },
    { how: 'mended', terms: sure },
    { how: 'parts', terms: parts.length > terms.length ? parts : undefined },
    { how: 'mended', terms: likely },
  ] as const
  for (const attempt of attempts) {
    if (!attempt.terms) continue
    const found = await find(db, attempt.terms, ' & ', wanted)
    const widened = { how: attempt.how, query: written(attempt.terms) }
    if (found.total > 0) return { ...found, widened, terms: attempt.terms }
  }
  if (terms.length > 1) {
    const some = likely ?? terms
    const found = await find(db, some, ' | ', wanted)
    if (found.total > 0) return { ...found, widened: { how: 'any', query: text }, terms: some }
  }
  return { ...exact, widened: null, terms }
}

const inParts = (term: Term): readonly Term[] => {
  const parts = term.kind === 'word' ? compoundParts(term.word) : []
  return parts.length > 1 ? parts.map((word) => ({ kind: 'word', word })) : [term]
}

const written = (terms: readonly Term[]): string =>
  terms
    .map((term) =>
      term.kind === 'word' ? term.word : term.kind === 'number' ? term.written : `"${term.words.join(' ')}"`,
    )
    .join(' ')

type Page = Pick<Found, 'hits' | 'counts' | 'total' | 'capped'>

async function find(db: Db, terms: readonly Term[], operator: ' & ' | ' | ', wanted: Wanted): Promise<Page> {
  const nothing: Page = { hits: [], counts: {}, total: 0, capped: false }
  if (terms.length === 0) return nothing
  const asked = terms.map(asQuery).join(operator)
  const kind = wanted.kind ?? null
  const [row] = await db.rows<{ hits: readonly Hit[]; counts: Found['counts'] }>(sql`
    with asked as (select to_tsquery('danish', ${asked}) as q),
    found as materialized (
      select e.id, e.kind, ts_rank(e.words, asked.q) * case e.kind when 'strategy' then 8 when 'committee' then 4
        when 'matter' then 3 when 'principle' then 2 when 'commitment' then 1.5 when 'decision' then 1.2
        when 'document' then 0.5 else 1 end as rank
      from asked, open_entries(asked.q, ${mostRanked}) as known(id), search_entries e where e.id = known.id and ${hasPage}
    )
    select
      coalesce((select json_object_agg(kind, n) from (select kind, count(*)::int as n from found group by kind) k), '{}') as counts,
      coalesce((select json_agg(hit) from (
        select e.kind, e.href, e.title, left(e.body, 20000) as body, e.dated
        from (select id, rank from found where ${kind}::text is null or kind = ${kind}
          order by rank desc, id limit ${wanted.limit} offset ${wanted.offset}) f
        join search_entries e on e.id = f.id order by f.rank desc, f.id
      ) hit), '[]') as hits`)
  if (!row) return nothing
  const all = Object.values(row.counts).reduce((sum, n) => sum + n, 0)
  const total = wanted.kind ? (row.counts[wanted.kind] ?? 0) : all
  return { ...row, total, capped: all >= mostRanked }
}

/** A committee that has only met behind closed doors, a strategy only closed items tell of, and a matter that is closed have no public page. */
const hasPage = sql`case e.kind
  when 'committee' then exists (select 1 from meetings m where m.committee_id = e.subject)
  when 'matter' then exists (select 1 from matters mt where mt.id = e.subject)
  when 'strategy' then exists (select 1 from strategy_items si where si.strategy_id = e.subject)
  else true end`

/** Terms hold letters and digits alone (see `parseQuery`), so quoting them is enough. */
function asQuery(term: Term): string {
  if (term.kind === 'number') return `'${term.token}'`
  if (term.kind === 'phrase') return `(${term.words.map((word) => `'${word}'`).join(' <-> ')})`
  return term.word.length >= 4 ? `'${term.word}':*` : `'${term.word}'`
}
