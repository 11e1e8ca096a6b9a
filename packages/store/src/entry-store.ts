import type { DocumentId } from '@pejl/domain/common/id.ts'
import { publicAddress } from '@pejl/domain/search/public-address.ts'
import type { Db } from './db.ts'
import type { SavedItem } from './saved-item.ts'
import type { SearchEntry } from './search-store.ts'
import { sql } from './sql.ts'

/** What can be found of an accepted document: its items with their text, their decisions and commitments. */
export async function listDocumentEntries(
  db: Db,
  documentId: DocumentId,
  items: readonly SavedItem[],
  page: { readonly title: string; readonly publicText: string; readonly isOpen: boolean },
): Promise<readonly SearchEntry[]> {
  const ids = items.map(({ id }) => id)
  const statements = await db.rows<
    Omit<SearchEntry, 'href'> & { start: number | null; end: number | null }
  >(sql`
    select 'decision' as kind, d.id as subject, d.item_id as "itemId", i.title, d.text as body, d.decided_on as dated,
        d.is_open as "isOpen", d.place_start as start, d.place_end as end
      from decisions d join items i on i.id = d.item_id where d.item_id = any(${ids}::uuid[])
    union all
    select 'commitment', k.id, k.item_id, k.what, k.quote, k.made_on, k.is_open, k.place_start, k.place_end
      from commitments k where k.item_id = any(${ids}::uuid[])`)
  const document = {
    kind: 'document' as const,
    subject: documentId,
    itemId: null,
    href: publicAddress.document(documentId),
    title: page.title,
    body: page.publicText,
    dated: null,
    isOpen: page.isOpen,
  }
  return [
    ...(items.length === 0 ? [document] : []),
    ...items.map((item) => itemEntry(documentId, item)),
    ...statements.map(({ start, end, ...statement }) => ({
      ...statement,
      href: hrefOf(documentId, statement, start, end, items),
    })),
  ]
}

function itemEntry(documentId: DocumentId, item: SavedItem): SearchEntry {
  return {
    kind: 'item',
    subject: item.id,
    itemId: item.id,
    href: publicAddress.source(documentId, item.place),
    title: item.title,
    body: [
      item.matterNumber,
      item.committee,
      ...item.sections.map(({ text }) => text),
      ...item.attachments.map(({ title }) => title),
    ].join('\n'),
    dated: item.meetingDate,
    isOpen: item.isOpen,
  }
}

function hrefOf(
  documentId: DocumentId,
  { kind, subject, itemId }: Pick<SearchEntry, 'kind' | 'subject' | 'itemId'>,
  start: number | null,
  end: number | null,
  items: readonly SavedItem[],
): string {
  if (kind === 'commitment') return publicAddress.commitment(subject)
  if (start !== null && end !== null) return publicAddress.source(documentId, { start, end })
  const item = items.find(({ id }) => id === itemId)
  return item ? publicAddress.source(documentId, item.place) : publicAddress.document(documentId)
}
