import { searchWords } from '@pejl/domain/search/words.ts'
import type { Db } from './db.ts'
import { json, sql } from './sql.ts'

export type SearchKind =
  | 'strategy'
  | 'matter'
  | 'item'
  | 'decision'
  | 'commitment'
  | 'meeting'
  | 'committee'
  | 'principle'
  | 'document'
  | 'initiative'

/** Something that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind
  readonly subject: string
  /** The item whose words these are; it takes its entries with it. */
  readonly itemId: string | null
  readonly href: string
  readonly title: string
  readonly body: string
  readonly dated: string | null
  readonly isOpen: boolean
}

// a tsvector holds a megabyte
const longestBody = 150_000

/** Writes entries into the index, in place of those there were of the same subjects. Titles weigh most. */
export async function saveEntries(db: Db, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => {
    const body = entry.body.slice(0, longestBody)
    return { ...entry, body, extra: searchWords(`${entry.title} ${body}`).slice(0, longestBody) }
  })
  await db.rows(sql`
    insert into search_entries (kind, subject, item_id, href, title, body, dated, is_open, words)
    select kind, subject, "itemId", href, title, body, dated, "isOpen",
      setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', body), 'B')
        || setweight(to_tsvector('danish', extra), 'C')
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(kind text, subject uuid, "itemId" uuid, href text, title text,
      body text, dated date, "isOpen" boolean, extra text)
    on conflict (kind, subject) do update set item_id = excluded.item_id, href = excluded.href, title = excluded.title,
      body = excluded.body, dated = excluded.dated, is_open = excluded.is_open, words = excluded.words`)
}

/** Takes away the entries of items, before their statements are saved anew under other ids. */
export async function deleteItemEntries(db: Db, itemIds: readonly string[]): Promise<void> {
  await db.rows(sql`delete from search_entries where item_id = any(${[...itemIds]}::uuid[])`)
}
