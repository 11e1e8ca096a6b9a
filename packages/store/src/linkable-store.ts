import type { LinkableItem } from '@pejl/domain/strategies/proposal.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

/**
 * Every open item of the record as linking wants it, with the text the public may read. Closed items are left out:
 * what is found in them would become a strategy's title or purpose, which everybody sees.
 */
export async function listLinkable(db: Db): Promise<readonly LinkableItem[]> {
  const items = await db.rows<
    Omit<LinkableItem, 'text' | 'place'> & { documentId: string; start: number; end: number }
  >(sql`
    select i.id, i.title, mt.number as "matterNumber", c.name as committee, m.held_on as "meetingDate",
      i.cites as "references", i.document_id as "documentId", i.place_start as start, i.place_end as end
      from items i left join matters mt on mt.id = i.matter_id left join meetings m on m.id = i.meeting_id
      left join committees c on c.id = m.committee_id
     where i.is_open order by i.id`)
  const pages = await db.rows<{ id: string; text: string }>(
    sql`select document_id as id, public_text as text from pages where is_open`,
  )
  const texts = new Map(pages.map(({ id, text }) => [id, text]))
  return items.map(({ documentId, start, end, ...item }) => ({
    ...item,
    // places count UTF-16 units, as the program does and the database does not
    text: texts.get(documentId)?.slice(start, end) ?? '',
    place: { start, end },
  }))
}
